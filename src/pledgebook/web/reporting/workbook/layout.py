"""Which sheet, which columns and which rows: a sheet a kind, a row a commitment, or one for each of its phases."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pledgebook.messages import _
from pledgebook.web.reporting.leads import Shared
from pledgebook.web.reporting.names import named
from pledgebook.web.reporting.questions import Questions
from pledgebook.web.reporting.typed import PLAIN, of_a_number

KNOWN = (
    "id",
    "title",
    "phase",
    "edition",
)  # what is there already, and is read back to know what a row is of
NAMES, HEADINGS, FIRST = (
    1,
    2,
    3,
)  # rows: the names of the fields, which are hidden; what people read; the first one to fill
ORIGIN = 20  # the row of the cover that says of which round the workbook is, and in which language


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a sheet: a commitment, and the number of a phase (0: the whole). ``first`` has the plain fields."""

    shared: Shared
    asked: Questions
    phase: int
    title: str
    first: bool

    def field(self, column: str) -> str:
        """The field that a column is of in this row; empty where there is none."""
        if ":" not in column:
            return column if self.first and column in PLAIN else ""
        return f"{column}.{self.phase}" if self.phase else column


@dataclass(frozen=True, slots=True)
class Sheet:
    """A kind with its columns and rows."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Row]


def sheets(asked: Sequence[tuple[Shared, Questions]]) -> Sequence[Sheet]:
    """A sheet for each kind that there is, in the order of the commitments."""
    kinds: dict[str, list[tuple[Shared, Questions]]] = {}
    for shared, questions in asked:
        kinds.setdefault(questions.kind.id if questions.kind else "", []).append((shared, questions))
    return [
        Sheet(
            (named(kind) if kind else _("status")).capitalize()[:31],
            list(_columns(group[0][1])),
            [row for shared, questions in group for row in _rows(shared, questions)],
        )
        for kind, group in kinds.items()
    ]


def _columns(asked: Questions) -> Iterator[str]:
    yield from KNOWN
    yield from (name for name in PLAIN if name != "stage" or asked.stages)
    for measure in asked.kind.measures if asked.kind else ():
        yield from (f"{name}:{measure.id}" for name in of_a_number(money=measure.type == "money"))


def _rows(shared: Shared, asked: Questions) -> Iterator[Row]:
    phases = {
        each.measure.phase.number: each.measure.phase.title for each in asked.counted if each.measure.phase
    }
    yield Row(shared, asked, 0, _("The whole programme") if phases else "", first=True)
    for number in sorted(phases):
        yield Row(shared, asked, number, phases[number], first=False)


def heading(column: str) -> str:
    """What stands over a column."""
    name, _colon, measure = column.partition(":")
    words = {
        "id": _("Commitment"), "title": _("What was promised"), "phase": _("Phase"), "edition": "",
        "status": _("How far is it?"), "stage": _("Stage that was reached"), "narrative": _("What was done"),
        "next_steps": _("Next steps"), "links": _("Evidence on the web"), "value": "", "unit": _("of whom or what"),
        "begins": _("from"), "ends": _("to, or on"), "source": _("where it comes from"),
        "breakdown": _("of these"),
    }[name]  # fmt: skip
    if not measure:
        return words
    return f"{named(measure)}: {words}" if words else named(measure)


def help_on(column: str) -> str:
    """What helps in a cell of it."""
    return {
        "status": _("Choose one of the words in the list."),
        "stage": _("Choose one of the stages in the list."),
        "narrative": _("A few sentences are enough. No names of persons."),
        "next_steps": _("What comes next, and when."),
        "links": _("An address a line, each from https:// on."),
        "value": _("One number, in digits. Left empty, it says nothing."),
        "unit": _("As in “migrants”; a currency for money. Left empty, it is that of the values before."),
        "begins": _("A day like 2023-01-31. Left empty, it is the first day of the round's period, where one counts."),
        "ends": _("A day like 2023-01-31. Left empty, it is the last day of the round's period."),
        "source": _("A report, a register, an address on the web. Left empty, it is this report."),
        "breakdown": _("A line each, as in “women; 120”. Counts of 1 to 4 are kept, and not shown to readers."),
    }.get(column.partition(":")[0], "")  # fmt: skip
