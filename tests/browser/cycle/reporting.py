"""A round, and what a party reports in it: by the form, and by spreadsheet."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openpyxl import load_workbook

from pledgebook.messages import speaking
from pledgebook.web.reporting.names import named

if TYPE_CHECKING:
    from tests.browser.cycle.people import Person

DONE = {"en": "Fulfilled", "es": "Cumplido"}
GOING_ON = {"en": "In progress", "es": "En curso"}


def opens_a_round(editor: Person, title: str) -> None:
    """Of the year to today, to be answered within a month; both parties are asked."""
    today = dt.datetime.now(dt.UTC).date()
    editor.goes_to("Reporting")
    editor.look("rounds")
    form = editor.region("Open a round")
    editor.write("Title", title, form)
    editor.write("About the time from", str(today - dt.timedelta(days=365)), form)
    editor.write("to", str(today), form)
    editor.write("Last day to answer", str(today + dt.timedelta(days=30)), form)
    editor.press("Open the round", form)
    editor.reads("The round is open. The parties see it in their list.")
    editor.look("round-open")


def reports_by_form(focal: Person) -> str:
    """The permits: how far, how many, in words. Its id."""
    page, say = focal.page, focal.say
    focal.follow("My reports")
    focal.look("tasks")
    page.get_by_role("main").get_by_role("listitem").first.get_by_role("link").click()
    id = page.url.rstrip("/").rpartition("/")[2]
    focal.look("report")
    focal.press("Send the report")
    page.get_by_role("alert").wait_for()
    focal.look("report-not-sent")

    page.get_by_role("radio", name=re.compile(f"^{DONE[say.language]}")).check()
    with speaking(say.language):
        permits = named("issued")
    page.get_by_label(re.compile(f"^{permits}")).fill("20.000" if say.language == "es" else "20,000")
    focal.write("What was done", "Se abrieron oficinas." if say.language == "es" else "Offices were opened.")
    focal.write("Evidence on the web", "https://interior.example/permits")
    focal.press("Keep it and go on later")
    focal.reads("Kept. Nobody but your party can see it until it is sent.")
    page.get_by_role("main").get_by_role("listitem").first.get_by_role("link").click()
    focal.press("Send the report")
    focal.reads("Sent. Thank you: everybody can read it now.")
    return id


def reports_by_spreadsheet(focal: Person, folder: Path) -> int:
    """Everything else, with a cell that cannot be taken at first. How many were sent."""
    page, say = focal.page, focal.say
    focal.follow("Or by spreadsheet")
    focal.look("spreadsheet")
    with page.expect_download() as download:
        focal.follow("Download the workbook")
    file = folder / f"{say.language}.xlsx"
    download.value.save_as(file)

    count, place = fill(file, say.language, spoilt=True)
    _uploads(focal, file)
    row = focal.region("Cells to put right").get_by_role("row").filter(has_text=place)
    row.wait_for()
    focal.look("spreadsheet-bad")
    assert not page.get_by_role("button", name=re.compile(say("Send {count} reports", count=count))).count()

    fill(file, say.language, spoilt=False)
    _uploads(focal, file)
    assert focal.region("What was read").get_by_role("row").count() == count + 1  # and the heads
    focal.look("spreadsheet-good")
    focal.press("Send {count} reports", count=count)
    focal.reads("{count} reports are sent.", count=count)
    focal.look("tasks-done")
    return count


def fill(file: Path, language: str, *, spoilt: bool) -> tuple[int, str]:
    """Say of every commitment that is not reported that it goes on. How many those are, and the cell that is bad."""
    book = load_workbook(file)
    count, place = 0, ""
    for sheet in book.worksheets:
        if sheet["A1"].value != "id":
            continue
        columns = {str(cell.value): at for at, cell in enumerate(sheet[1], 1)}
        for row in sheet.iter_rows(min_row=3):
            if not row[0].value or _filled(sheet, columns, row[0].row, language):
                continue
            count += 1
            _write(sheet, row[0].row, columns["status"], GOING_ON[language])
            if "value:persons_trained" in columns:
                cell = _write(sheet, row[0].row, columns["value:persons_trained"], "many" if spoilt else 120)
                place = cell.coordinate
    book.save(file)
    assert place
    return count, place


def _filled(sheet: Any, columns: dict[str, int], row: int, language: str) -> bool:
    """It was reported by the form: its status stands there."""
    return sheet.cell(row, columns["status"]).value not in {None, GOING_ON[language]}


def _write(sheet: Any, row: int, column: int, value: object) -> Any:
    cell = sheet.cell(row, column)
    cell.value = value
    return cell


def _uploads(focal: Person, file: Path) -> None:
    focal.labelled("The file", focal.region("Upload the filled workbook")).set_input_files(file)
    focal.press("See what was read")


def closes_and_publishes(editor: Person, count: int) -> None:
    """Who answered and who did not, for everybody to see."""
    page, say = editor.page, editor.say
    editor.goes_to("Reporting")
    page.get_by_role("main").get_by_role("table").get_by_role("link").click()
    editor.look("round-answered")
    editor.press("Close it: take no more reports")
    editor.reads("The round is closed.")
    editor.press("Publish who answered")
    editor.reads("The round is published.")
    rows = editor.region("Who answered").get_by_role("row")
    rows.filter(has_text="Ecuador").filter(has_text=say("reported")).wait_for()
    rows.filter(has_text=say("{sent} of {count}", sent=count, count=count)).wait_for()
    rows.filter(has_text="Colombia").filter(has_text=say("not reported")).wait_for()
