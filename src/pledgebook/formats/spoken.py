"""Which figures the findings speak of, in both directions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from pledgebook.formats import digest
from pledgebook.formats.ids import COUNTED, Ids
from pledgebook.formats.lookup import Lookup
from pledgebook.formats.marks import Backwards, Mark
from pledgebook.model import Figure, Finding, Reading, Selector, Span


@dataclass(frozen=True, slots=True)
class Numbered:
    """A finding with its number and id on the page, the accusing ones first."""

    number: int
    id: str
    finding: Finding


@dataclass(frozen=True)
class Spoken:
    """The findings of a reading, and the figures that they point to."""

    reading: Reading
    ids: Ids = COUNTED

    @cached_property
    def findings(self) -> list[Numbered]:
        """The findings in the order of the page."""
        ranked = digest.ranked(self.reading.findings)
        return [Numbered(number, self.ids.finding(number), each) for number, each in enumerate(ranked, 1)]

    @cached_property
    def by_figure(self) -> Mapping[Span, list[Numbered]]:
        """The findings that speak of a figure, by its span in the source."""
        found: dict[Span, list[Numbered]] = {}
        for numbered in self.findings:
            figures = (self.figure(selector) for selector in numbered.finding.figures)
            for span in {figure.selector.span for figure in figures if figure}:
                found.setdefault(span, []).append(numbered)
        return found

    def figure(self, selector: Selector) -> Figure | None:
        """The figure that a finding points to: the one that shares most with its span."""
        meeting = self._figures.meeting(selector.span)
        return max(meeting, key=lambda row: _shared(row[0], selector.span), default=(None, None))[1]

    @cached_property
    def _figures(self) -> Lookup[Figure]:
        return Lookup(digest.figures(self.reading), lambda figure: figure.selector.span)

    def phrases(self) -> Iterator[Mark]:
        """Marks for the words that findings speak of and that are no figures ("doubled")."""
        backwards = Backwards(self.reading.document.flow)
        for numbered in self.findings:
            for n, selector in enumerate(numbered.finding.figures, 1):
                at = None if self.figure(selector) else backwards.span(selector.start, selector.end)
                if at:
                    yield Mark("phrase", at, phrase_id(numbered, n), numbered.id)


def phrase_id(numbered: Numbered, n: int) -> str:
    """The id of the ``n``-th place of a finding, where that is no figure."""
    return f"{numbered.id}-place{n}"


def _shared(one: Span, other: Span) -> float:
    """The characters that two spans share, over all that they cover."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared / (max(one.end, other.end) - min(one.start, other.start))
