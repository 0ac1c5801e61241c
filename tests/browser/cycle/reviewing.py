"""From a file to commitments that everybody can read: handing in, looking, deciding, publishing."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Locator

    from tests.browser.cycle.people import Person

DRAFTS = 6  # that the sheet has


def hands_in(editor: Person, file: Path) -> None:
    """Until it is read, and the page leads to where it is reviewed, as it does in every new process."""
    page = editor.page
    editor.open("/")
    editor.goes_to("Upload")
    editor.look("upload")
    editor.labelled("Drop a file here, or choose one").set_input_files(file)
    editor.press("Read it")
    page.wait_for_url("**/review/*/", timeout=60_000)


def reviews(editor: Person) -> None:
    """The first ones by keyboard alone, one by mouse, the rest at once."""
    page, say = editor.page, editor.say
    editor.follow("Review", page.get_by_role("banner"))
    editor.look("queue")
    waiting = page.get_by_role("table", name=say("Nobody’s"), exact=True)
    waiting.get_by_role("link").press("Enter")
    page.get_by_role("region", name=re.compile(say("Draft {number}", number=1))).wait_for()
    editor.look("review")

    _decides_by_keyboard(editor)
    _says_otherwise_by_mouse(editor)
    _rejects_the_last(editor)
    many = "Accept the {count} that are listed and not decided"
    editor.press(many, count=DRAFTS - 3)
    editor.press("Publish the document")
    editor.reads("It is published.")
    editor.look("published")


def _decides_by_keyboard(editor: Person) -> None:
    """The letter A accepts the draft and shows the next one."""
    page = editor.page
    _draft(editor, 1).focus()
    page.keyboard.press("a")
    _draft(editor, 2).wait_for()
    editor.reads("Kept: {number}.", number=1)


def _says_otherwise_by_mouse(editor: Person) -> None:
    """The kind was read right, and the title is shorter."""
    region = _draft(editor, 2)
    title = editor.labelled("Title", region)
    title.fill(title.input_value().removesuffix(" en 2024").removesuffix(" in 2024"))
    editor.press("Accept", region)
    _draft(editor, 3).wait_for()


def _rejects_the_last(editor: Person) -> None:
    """N leads to the next one, R rejects it: talking goes on anyway."""
    page = editor.page
    for number in range(4, DRAFTS + 1):
        page.keyboard.press("n")
        _draft(editor, number).wait_for()
    page.keyboard.press("r")
    editor.reads("Kept: {number}.", number=DRAFTS)


def _draft(editor: Person, number: int) -> Locator:
    return editor.page.get_by_role(
        "region", name=re.compile(rf"^{editor.say('Draft {number}', number=number)}\b")
    )
