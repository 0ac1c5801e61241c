"""A reading counted and put in the order in which people look at it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from pledgebook.formats.lookup import Lookup
from pledgebook.formats.words import ORDER
from pledgebook.model import Commitment, Figure, Finding, Reading, Time

# The role that says most about a commitment comes first.
_WEIGHT = (
    "target",
    "allocation",
    "total",
    "capacity",
    "output",
    "progress",
    "change",
    "share",
    "part",
    "baseline",
)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many commitments there are, and how the document itself tags them."""

    commitments: int
    new: int
    advancing: int

    @classmethod
    def of(cls, commitments: Iterable[Commitment]) -> Tally:
        """Count them."""
        tags = Counter(commitment.declared for commitment in commitments)
        return cls(tags.total(), tags["new"], tags["advancing"])

    @property
    def untagged(self) -> int:
        """Those without a tag."""
        return self.commitments - self.new - self.advancing


def numbered(reading: Reading) -> list[tuple[int, Commitment]]:
    """The commitments with their numbers, from 1 in the order of the text."""
    return list(enumerate(reading.commitments, 1))


def standing(reading: Reading) -> Lookup[int]:
    """The numbers of the commitments by where they stand in the source."""
    rows = {number: commitment.selector.span for number, commitment in numbered(reading)}
    return Lookup(rows, lambda number: rows[number])


def by_pillar(reading: Reading) -> Iterator[tuple[int | None, list[tuple[int, Commitment]]]]:
    """The numbered commitments in stretches that stand under the same pillar."""
    for pillar, rows in groupby(numbered(reading), lambda row: row[1].pillar):
        yield pillar, list(rows)


def by_party(reading: Reading) -> list[tuple[str, list[Commitment]]]:
    """The commitments of each party, the party with most first; a commitment of two counts for both."""
    parties: dict[str, list[Commitment]] = {}
    for commitment in reading.commitments:
        for party in commitment.parties:
            parties.setdefault(party, []).append(commitment)
    return sorted(parties.items(), key=lambda row: (-len(row[1]), row[0]))


def pillar_title(reading: Reading, pillar: int | None) -> str:
    """The heading of a pillar, or nothing where it is not known."""
    titles = reading.edition.pillars
    return titles[pillar - 1] if pillar is not None and 0 < pillar <= len(titles) else ""


def ranked(findings: Iterable[Finding]) -> list[Finding]:
    """The findings, accusing ones first; in the order they were found within a verdict."""
    return sorted(findings, key=lambda finding: ORDER.index(finding.verdict))


def main_figure(commitment: Commitment) -> Figure | None:
    """The figure that says most about the commitment."""
    return min(commitment.figures, key=lambda figure: _weight(figure.role), default=None)


def deadline(commitment: Commitment) -> Time | None:
    """The first deadline of the commitment."""
    return next((time for time in commitment.times if time.role == "deadline"), None)


def _weight(role: str | None) -> int:
    return _WEIGHT.index(role) if role in _WEIGHT else len(_WEIGHT)


def figures(reading: Reading) -> list[Figure]:
    """All figures, inside and outside commitments, in the order of the text."""
    inside = (figure for commitment in reading.commitments for figure in commitment.figures)
    return sorted([*inside, *reading.figures], key=lambda figure: figure.selector.span)
