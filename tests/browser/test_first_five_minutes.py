"""What somebody does who sees the registry for the first time, and the pictures of the README, taken on the way."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.pages import opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

    from tests.browser.conftest import Site

MOST_ACTIONS = 15


@dataclass(slots=True)
class Person:
    """Acts on a page, and counts how often."""

    page: Page
    folder: Path
    done: list[str] = field(default_factory=list)

    def picture(self, name: str) -> None:
        """A picture of the page as it is; looking is no action."""
        self.page.screenshot(path=self.folder / f"{name}.png")

    def open(self, address: str) -> None:
        self.done.append(f"open {address}")
        self.page.goto(address)

    def click(self, what: Locator) -> None:
        self.done.append(f"click {what}")
        what.click()

    def fill(self, what: Locator, text: str) -> None:
        self.done.append(f"fill {what}")
        what.fill(text)

    def choose(self, what: Locator, value: str) -> None:
        self.done.append(f"choose {value}")
        what.select_option(value)

    def choose_file(self, what: Locator, file: Path) -> None:
        self.done.append(f"choose {file.name}")
        what.set_input_files(file)


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Where the pictures go: the folder that PLEDGEBOOK_PICTURES names, else one that is thrown away."""
    folder = Path(os.environ.get("PLEDGEBOOK_PICTURES") or tmp_path)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def test_from_a_file_to_a_number_in_the_book(
    chromium: Browser, empty_site: Site, sample: Path, pictures: Path
) -> None:
    with opened(chromium, empty_site, picture=True) as page:
        person = Person(page, pictures)
        sign_in_and_hand_in(person, empty_site, sample)
        document = page.url
        see_the_accusation(person)
        see_the_sums_and_the_windows(person)
        open_the_registration_of_ecuador(person)
        report_a_number(person, empty_site)
        assert len(person.done) < MOST_ACTIONS, person.done

        page.goto(empty_site.address)
        person.picture("overview")
        page.goto(empty_site.address + "/history/")
        assert "report observation" in last_told(page)
        page.goto(document)
        assert "import document" in last_told(page)


def sign_in_and_hand_in(person: Person, site: Site, file: Path) -> None:
    page = person.page
    person.open(site.address + "/sign-in/?next=/upload/")
    person.fill(page.get_by_label("Name"), site.name)
    person.fill(page.get_by_label("Password"), site.password)
    person.click(page.locator("main").get_by_role("button", name="Sign in"))
    person.choose_file(page.get_by_label("Drop a file here"), file)
    person.click(page.get_by_role("button", name="Read it", exact=True))
    page.wait_for_url(re.compile("/documents/"), timeout=120_000)


def see_the_accusation(person: Person) -> None:
    """The marked text, and beside it what was read; the sign of a finding leads on."""
    page = person.page
    assert page.locator(".text .commitment").count() >= 35
    accused = page.locator(".margin a.to-finding.inconsistent").first
    accused.scroll_into_view_if_needed()
    person.picture("document")
    person.click(accused)
    page.wait_for_url(re.compile("/figures/"))


def see_the_sums_and_the_windows(person: Person) -> None:
    """The sums of the 817 nest, its windows clash."""
    text = person.page.locator("main").inner_text()
    for said in ("nearly $817 million", "$240 million", "$575 million", "$376 million", "$199 million"):
        assert said in text
    for window in ("this month", "since September"):
        assert window in text
    person.page.locator("svg.windows").evaluate("drawing => drawing.scrollIntoView({block: 'center'})")
    person.picture("figure")


def open_the_registration_of_ecuador(person: Person) -> None:
    """Three phases, by way of the list."""
    page = person.page
    person.click(page.get_by_role("navigation", name="Main").get_by_role("link", name="Commitments"))
    person.picture("commitments")
    line = page.locator("ol.lines > li").filter(has=page.locator("h2", has_text="Ecuador")).first
    person.click(line.get_by_role("link", name="programme"))
    for phase in (1, 2, 3):
        assert page.locator(f"#phase-{phase}").is_visible()


def report_a_number(person: Person, site: Site) -> None:
    """One more number, which the page and its history show."""
    page = person.page
    rows = page.locator("main tbody tr").count()
    registered = page.locator("#measure option", has_text="registered:").first.get_attribute("value")
    person.choose(page.get_by_label("What was counted"), registered or "")
    person.fill(page.get_by_label("The number"), "118,500")
    person.fill(page.get_by_label("To, or on"), "2022-12-31")
    person.fill(page.get_by_label("Where it comes from"), "Ministry of the Interior, year-end bulletin")
    person.click(page.get_by_role("button", name="Report it"))

    page.get_by_role("status").wait_for()
    row = page.get_by_role("row").filter(has_text="118,500").inner_text()
    assert "Ministry of the Interior" in row
    assert site.name in row
    assert page.locator("main tbody tr").count() == rows + 1
    assert page.locator("svg.chart circle.dot-observed").count() == 2
    assert "report observation" in last_told(page)
    page.locator("svg.chart").first.evaluate("drawing => drawing.scrollIntoView({block: 'center'})")
    person.picture("programme")


def last_told(page: Page) -> str:
    """The last entry of the history on the page."""
    return page.locator("section.history li").first.inner_text()
