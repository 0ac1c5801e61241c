"""What a filled workbook says: rows that can be taken, and cells that cannot, each with its place and why."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from pledgebook.messages import LANGUAGES, _, speaking
from pledgebook.model import Refusal
from pledgebook.web.reporting import typed as typing
from pledgebook.web.reporting.current import Current
from pledgebook.web.reporting.leads import Shared
from pledgebook.web.reporting.models import Round
from pledgebook.web.reporting.names import named
from pledgebook.web.reporting.questions import Questions
from pledgebook.web.reporting.workbook.cells import shown
from pledgebook.web.reporting.workbook.harmless import harmless
from pledgebook.web.reporting.workbook.layout import FIRST, KNOWN, NAMES, Row, heading, sheets
from pledgebook.web.reporting.workbook.origin import origin

MOST_ROWS, MOST_COLUMNS, MOST_SHEETS = 2000, 80, 60


@dataclass(frozen=True, slots=True)
class BadCell:
    """A cell that cannot be taken: where it is, under which heading, and why."""

    sheet: str
    row: int
    column: str
    heading: str
    reason: str


@dataclass(frozen=True, slots=True)
class Filled:
    """A commitment as it was filled: fields as typed, what is meant by them, and the edition they were typed over."""

    shared: Shared
    asked: Questions
    typed: Mapping[str, str]
    said: typing.Said
    edition: int


@dataclass(slots=True)
class Told:
    """All that the workbook says. Where a cell is bad, nothing of it is taken. ``language`` is that of its cells."""

    language: str
    rows: list[Filled] = field(default_factory=list)
    bad: list[BadCell] = field(default_factory=list)


@dataclass(slots=True)
class _Line:
    """A commitment on its way: where each of its fields stands."""

    row: Row
    typed: dict[str, str] = field(default_factory=dict)
    places: dict[str, tuple[str, int, int, str]] = field(default_factory=dict)
    edition: str = ""


def read(
    content: bytes,
    round: Round,
    asked: Sequence[tuple[Shared, Questions]],
    texts: Mapping[int, Current],
    *,
    language: str,
    today: dt.date,
) -> Told:
    """What is meant by the cells. Rows that say what stands there already, and was sent, are left out.

    ``language`` is that of a workbook that does not say its own. Raises ``Refusal`` for what is no workbook, for one
    that could do harm, and for that of another round.
    """
    of, spoken = origin(harmless(content))
    if of and of != round.public_id:
        raise Refusal(of, _("the workbook is that of the round {round}").format(round=of))
    told = Told(spoken or language)
    lines = _lines(content, asked, told)
    for line in lines.values():
        _take(line, round, texts[line.row.shared.commitment.pk], told, today)
    if not lines:
        raise Refusal("", _("no commitment of yours stands in it; fill the workbook that you downloaded"))
    return told


def _take(line: _Line, round: Round, now: Current, told: Told, today: dt.date) -> None:
    row = line.row
    typed = typing.kept(row.asked, line.typed)
    if not typed or (typed == dict(now.typed) and now.draft is None):
        return
    if line.edition != str(now.edition) and typed != dict(now.typed):
        reason = _("This was changed on the page since the workbook was downloaded. Download it again.")
        told.bad.append(_bad(line, "id", reason))
        return
    said, faults = typing.read(row.asked, typed, round, language=told.language, today=today)
    told.bad += (_bad(line, fault.field, fault.reason) for fault in faults)
    if not faults:
        told.rows.append(Filled(row.shared, row.asked, typed, said, now.edition))


def _bad(line: _Line, name: str, reason: str) -> BadCell:
    """Beside the field, or where there is no cell of it, beside the id."""
    sheet, at, number, column = line.places.get(name) or line.places["id"]
    return BadCell(sheet, at, get_column_letter(number), heading(column), reason)


def _lines(content: bytes, asked: Sequence[tuple[Shared, Questions]], told: Told) -> dict[str, _Line]:
    language = told.language
    with speaking(language):
        rows = [row for sheet in sheets(asked) for row in sheet.rows]
    known = {(row.shared.commitment.public_id, row.title): row for row in rows}
    found: dict[str, _Line] = {}
    seen: set[tuple[str, str]] = set()
    for sheet, at, cells in _cells(content):
        said = {column: cell for column, (_number, cell) in cells.items()}
        id, phase = (shown(said[name].value, language) if name in said else "" for name in ("id", "phase"))
        row = known.get((id, phase))
        if row is None:
            if id or any(cell.value is not None for cell in said.values()):
                reason = _("No commitment that you report for stands there.")
                told.bad.append(BadCell(sheet, at, "A", heading("id"), reason))
            continue
        if (id, phase) in seen:
            reason = _("It stands in a row before, too. Keep one of them.")
            told.bad.append(BadCell(sheet, at, "A", heading("id"), reason))
            continue
        seen.add((id, phase))
        line = found.setdefault(id, _Line(row))
        line.places.setdefault("id", (sheet, at, cells["id"][0], "id"))
        if row.first and "edition" in said:
            line.edition = shown(said["edition"].value, language)
        _fields(line, row, cells, (sheet, at), told)
    return found


def _fields(
    line: _Line,
    row: Row,
    cells: Mapping[str, tuple[int, Any]],
    place: tuple[str, int],
    told: Told,
) -> None:
    for column, (number, cell) in cells.items():
        name = row.field(column)
        if column in KNOWN or cell.value is None:
            continue
        if cell.data_type in {"f", "e"}:
            reason = _("A formula stands there. Write what it comes to.")
            told.bad.append(BadCell(*place, get_column_letter(number), heading(column), reason))
        elif not name:
            reason = _("Nothing is asked there. It belongs into the first row of the commitment.")
            told.bad.append(BadCell(*place, get_column_letter(number), heading(column), reason))
        else:
            line.typed[name] = _coded(column, shown(cell.value, told.language), row.asked)
            line.places[name] = (*place, number, column)


def _coded(column: str, text: str, asked: Questions) -> str:
    """A status and a stage by their names, in whatever language, as they are kept."""
    if column == "status":
        names = {name: each.code for each in asked.statuses for name in each.names.values()}
        return names.get(text, text)
    if column == "stage":
        return next((stage for stage in asked.stages if text in {stage, *_names(stage)}), text)
    return text


def _names(stage: str) -> Iterator[str]:
    for each in LANGUAGES:
        with speaking(each):
            yield named(stage)


def _cells(content: bytes) -> Iterator[tuple[str, int, Mapping[str, tuple[int, Any]]]]:
    """The rows to fill of each sheet that has the names of our fields: the cells by the name of their column."""
    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=False, keep_links=False)
        for sheet in book.worksheets[:MOST_SHEETS]:
            rows = sheet.iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS)
            names: list[str] = []
            for at, cells in enumerate(rows, 1):
                if at == NAMES:
                    names = [str(cell.value or "") for cell in cells]
                    if names[:1] != ["id"]:
                        break
                elif at >= FIRST:
                    yield (
                        sheet.title,
                        at,
                        {
                            name: (number, cell)
                            for number, (name, cell) in enumerate(zip(names, cells, strict=False), 1)
                            if name and _known(name)
                        },
                    )
    except Refusal:
        raise
    except Exception as error:
        raise Refusal("", _("the file is no workbook in the format XLSX")) from error


def _known(column: str) -> bool:
    try:
        heading(column)
    except KeyError:
        return False
    return True
