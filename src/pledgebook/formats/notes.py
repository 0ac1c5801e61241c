"""What stands in the margin of the page: an entry a commitment, a note a figure or time."""

from __future__ import annotations

from dataclasses import dataclass

from pledgebook.formats import digest
from pledgebook.formats.bounds import shown_dates, shown_values
from pledgebook.formats.marks import Mark
from pledgebook.formats.spoken import Numbered, Spoken
from pledgebook.model import Commitment, Figure, Reading, Time


@dataclass(frozen=True, slots=True)
class Note:
    """A figure or time: as written, resolved, its role, and the findings that speak of it."""

    mark: Mark
    text: str
    resolved: str
    role: str
    findings: tuple[Numbered, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A commitment with its number and its notes."""

    number: int
    mark: Mark
    commitment: Commitment
    figures: tuple[Note, ...]
    times: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Notes:
    """All of a page's margin: the entries, and the figures outside of any commitment."""

    entries: tuple[Entry, ...]
    outside: tuple[Note, ...]

    @classmethod
    def of(cls, reading: Reading, spoken: Spoken, prefix: str) -> Notes:
        """The margin of a reading; ids begin with ``prefix``."""
        entries = (_entry(number, each, spoken, prefix) for number, each in digest.numbered(reading))
        outside = (_figure(each, spoken, f"{prefix}f{n}") for n, each in enumerate(reading.figures, 1))
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


def _entry(number: int, commitment: Commitment, spoken: Spoken, prefix: str) -> Entry:
    name = f"{prefix}c{number}"
    figures = (_figure(each, spoken, f"{name}f{n}") for n, each in enumerate(commitment.figures, 1))
    times = (_time(each, f"{name}t{n}") for n, each in enumerate(commitment.times, 1))
    mark = Mark("commitment", commitment.at, name, f"{name}-note", str(number))
    return Entry(number, mark, commitment, tuple(figures), tuple(times))


def _figure(figure: Figure, spoken: Spoken, name: str) -> Note:
    findings = tuple(spoken.by_figure.get(figure.selector.span, ()))
    return Note(_mark("figure", figure, name), figure.text, _resolved(figure), figure.role or "", findings)


def _resolved(figure: Figure) -> str:
    """The bounds with their unit, which is left out where the words have it already."""
    unit = "%" if figure.kind == "percent" else figure.unit
    said = figure.kind == "count" and unit.casefold() in figure.text.casefold()
    return f"{shown_values(figure.low, figure.high)} {'' if said else unit}".strip()


def _time(time: Time, name: str) -> Note:
    return Note(_mark("time", time, name), time.text, shown_dates(time.begins, time.ends), time.role)


def _mark(layer: str, marked: Figure | Time, name: str) -> Mark:
    return Mark(layer, marked.at, name, f"{name}-note")
