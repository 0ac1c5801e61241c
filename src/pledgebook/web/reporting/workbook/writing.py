"""The workbook that a focal point fills: lists to choose from, and help where a cell is chosen."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from pledgebook.formats.words import day, language
from pledgebook.messages import _
from pledgebook.web.registry.models.status import in_language
from pledgebook.web.reporting.current import Current
from pledgebook.web.reporting.models import Round
from pledgebook.web.reporting.names import named
from pledgebook.web.reporting.questions import Questions
from pledgebook.web.reporting.workbook.cells import guarded
from pledgebook.web.reporting.workbook.layout import (
    FIRST,
    HEADINGS,
    KNOWN,
    NAMES,
    ORIGIN,
    Row,
    Sheet,
    heading,
    help_on,
)

LISTS = "lists"  # a hidden sheet
WIDTHS = {"id": 10, "title": 44, "phase": 18, "narrative": 48, "next_steps": 32, "links": 32, "source": 28}
GREY = PatternFill("solid", fgColor="EFEFEF")
TEXT = "@"  # a cell that keeps what is typed as it is typed


@dataclass(slots=True)
class _Lists:
    """The lists to choose from, each once, in columns of a sheet of their own."""

    sheet: Worksheet
    places: dict[tuple[str, ...], str] = field(default_factory=dict)

    def place(self, words: Sequence[str]) -> str:
        key = tuple(words)
        if key not in self.places:
            column = get_column_letter(len(self.places) + 1)
            for number, text in enumerate(words, 1):
                self.sheet[f"{column}{number}"] = guarded(text)
            self.places[key] = f"{LISTS}!${column}$1:${column}${len(words)}"
        return self.places[key]


def written(round: Round, sheets: Sequence[Sheet], texts: Mapping[int, Current]) -> bytes:
    """The workbook with what stands in the fields now; ``texts`` by the key of the commitment."""
    book = Workbook()
    _cover(book.worksheets[0], round)
    lists = _Lists(book.create_sheet(LISTS))
    lists.sheet.sheet_state = "hidden"
    for sheet in sheets:
        made = book.create_sheet(sheet.title.translate(dict.fromkeys(map(ord, r"[]:*?/\\"))) or "-")
        _fill(made, sheet, texts, lists)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def spoken(column: str, text: str, asked: Questions) -> str:
    """A status and a stage by their names; whatever else, and what is in no list, as it is."""
    if column == "status":
        return next(
            (in_language(each.names, language()) for each in asked.statuses if each.code == text), text
        )
    return named(text) if column == "stage" and text in asked.stages else text


def _cover(sheet: Worksheet, round: Round) -> None:
    sheet.title = _("Read me")
    lines = (
        guarded(round.title),
        _("About {begins} to {ends}").format(begins=day(round.begins), ends=day(round.ends)),
        _("Due on {day}").format(day=day(round.due)),
        "",
        _(
            "There is a sheet for each kind of programme. Fill the white cells; grey ones are for your orientation."
        ),
        _("A cell that is chosen says what goes into it. Columns with a list take one of its words."),
        _("Save the file and upload it again. Nothing is sent before you have seen what was read."),
    )
    for number, text in enumerate(lines, 1):
        cell = sheet.cell(number, 1, text)
        cell.font = Font(bold=number == 1, size=14 if number == 1 else 11)
        cell.alignment = Alignment(wrap_text=True)
    sheet.cell(ORIGIN, 1, f"{round.public_id} {language()}").font = Font(color="999999", size=8)
    sheet.column_dimensions["A"].width = 90


def _fill(sheet: Worksheet, of: Sheet, texts: Mapping[int, Current], lists: _Lists) -> None:
    for number, column in enumerate(of.columns, 1):
        sheet.cell(NAMES, number, column)
        top = sheet.cell(HEADINGS, number, heading(column))
        top.font, top.alignment = Font(bold=True), Alignment(wrap_text=True, vertical="top")
        if help_on(column):
            top.comment = Comment(help_on(column), "Pledgebook", height=90, width=260)
        letter = get_column_letter(number)
        sheet.column_dimensions[letter].width = WIDTHS.get(column.partition(":")[0], 16)
        sheet.column_dimensions[letter].hidden = column == "edition"
        _help(sheet, of, column, letter, lists)
    for at, row in enumerate(of.rows, FIRST):
        _line(sheet, at, of.columns, row, texts[row.shared.commitment.pk])
    sheet.row_dimensions[NAMES].hidden = True
    sheet.freeze_panes = f"C{FIRST}"
    sheet.protection.sheet = True
    sheet.protection.formatColumns = sheet.protection.formatRows = False  # may be made wider


def _line(sheet: Worksheet, at: int, columns: Sequence[str], row: Row, text: Current) -> None:
    known = {
        "id": row.shared.commitment.public_id, "title": row.shared.version.title, "phase": row.title,
        "edition": str(text.edition),
    }  # fmt: skip
    for number, column in enumerate(columns, 1):
        cell = sheet.cell(at, number)
        cell.number_format = TEXT
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        name = row.field(column)
        if column in KNOWN or not name:
            cell.fill = GREY
            said = known.get(column, "")
        else:
            cell.protection = Protection(locked=False)
            said = spoken(column, text.typed.get(name, ""), row.asked)
        if said:
            cell.value = guarded(said)
            cell.data_type = "s"


def _help(sheet: Worksheet, of: Sheet, column: str, letter: str, lists: _Lists) -> None:
    """The list of a column, and what is said where one of its cells is chosen."""
    words = _choices(column, of.rows[0].asked)
    if not help_on(column):
        return
    rule = (
        DataValidation(type="list", formula1=lists.place(words), allow_blank=True)
        if words
        else DataValidation(allow_blank=True)
    )
    rule.promptTitle, rule.prompt, rule.showInputMessage = heading(column)[:32], help_on(column)[:255], True
    rule.errorTitle, rule.error, rule.showErrorMessage = (
        heading(column)[:32],
        help_on(column)[:255],
        bool(words),
    )
    rule.add(f"{letter}{FIRST}:{letter}{FIRST + len(of.rows) - 1}")
    sheet.add_data_validation(rule)


def _choices(column: str, asked: Questions) -> list[str]:
    if column == "status":
        return [in_language(each.names, language()) for each in asked.statuses]
    return [named(stage) for stage in asked.stages] if column == "stage" else []
