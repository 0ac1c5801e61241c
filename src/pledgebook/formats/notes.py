"""What stands in the margin of the page: an entry a commitment, a note a figure or time."""

from __future__ import annotations

from dataclasses import dataclass

from pledgebook.formats import digest, why
from pledgebook.formats.bounds import shown_dates
from pledgebook.formats.ids import Ids
from pledgebook.formats.marks import Mark
from pledgebook.formats.spoken import Numbered, Spoken
from pledgebook.formats.why import Why, resolved
from pledgebook.model import Commitment, Figure, Reading, Time


@dataclass(frozen=True, slots=True)
class Note:
    """A figure or time: as written, resolved, its role, and the findings that speak of it.

    ``why`` is the rule that read it. ``address`` is its own page, where it has one.
    """

    mark: Mark
    text: str
    resolved: str
    role: str
    why: Why
    findings: tuple[Numbered, ...] = ()
    address: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A commitment with its number and its notes, and the address of its own page, where it has one."""

    number: int
    mark: Mark
    commitment: Commitment
    figures: tuple[Note, ...]
    times: tuple[Note, ...]
    address: str = ""


@dataclass(frozen=True, slots=True)
class Notes:
    """All of a page's margin: the entries, and the figures outside of any commitment."""

    entries: tuple[Entry, ...]
    outside: tuple[Note, ...]

    @classmethod
    def of(cls, reading: Reading, spoken: Spoken) -> Notes:
        """The margin of a reading, with the ids of its findings."""
        entries = (_entry(number, each, spoken) for number, each in digest.numbered(reading))
        outside = (_figure(each, spoken, 0, n) for n, each in enumerate(reading.figures, 1))
        return cls(tuple(entries), tuple(outside))

    @property
    def figures(self) -> list[Note]:
        """The notes of all figures."""
        return [*(note for entry in self.entries for note in entry.figures), *self.outside]

    @property
    def marks(self) -> list[Mark]:
        """The marks of all entries and notes."""
        times = [note.mark for entry in self.entries for note in entry.times]
        return [*(entry.mark for entry in self.entries), *times, *(note.mark for note in self.figures)]


def _entry(number: int, commitment: Commitment, spoken: Spoken) -> Entry:
    ids = spoken.ids
    name = ids.commitment(number)
    figures = (_figure(each, spoken, number, n) for n, each in enumerate(commitment.figures, 1))
    times = (_time(each, ids, ids.time(number, n, each)) for n, each in enumerate(commitment.times, 1))
    mark = Mark("commitment", commitment.at, name, ids.note(name), ids.label(number))
    return Entry(number, mark, commitment, tuple(figures), tuple(times), ids.commitment_address(number))


def _figure(figure: Figure, spoken: Spoken, number: int, n: int) -> Note:
    ids = spoken.ids
    mark = _mark("figure", figure, ids, ids.figure(number, n, figure))
    findings = tuple(spoken.by_figure.get(figure.selector.span, ()))
    return Note(
        mark,
        figure.text,
        resolved(figure),
        figure.role or "",
        why.of_figure(figure),
        findings,
        ids.figure_address(figure),
    )


def _time(time: Time, ids: Ids, name: str) -> Note:
    return Note(
        _mark("time", time, ids, name),
        time.text,
        shown_dates(time.begins, time.ends),
        time.role,
        why.of_time(time),
    )


def _mark(layer: str, marked: Figure | Time, ids: Ids, name: str) -> Mark:
    return Mark(layer, marked.at, name, ids.note(name))
