"""What stands where on the page of one reading, as values that a template only has to lay out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from pledgebook.formats import digest
from pledgebook.formats.caveats import caveats
from pledgebook.formats.ids import COUNTED, Ids
from pledgebook.formats.lookup import Lookup
from pledgebook.formats.marks import Homes, Stretch, cut
from pledgebook.formats.notes import Entry, Note, Notes
from pledgebook.formats.spoken import Numbered, Spoken, phrase_id
from pledgebook.model import Block, Commitment, Reading, Selector

TOP_LEVEL = 3  # of the document's own headings: the page's title and its sections stand above them


@dataclass(frozen=True, slots=True)
class Row:
    """A block with what stands beside it: the commitments that begin in it, and its figures outside of any."""

    block: Block
    level: int
    stretches: tuple[Stretch, ...]
    entries: tuple[Entry, ...]
    outside: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Neighbouring rows that belong together: the items of a list, the cells of a table, or one row."""

    kind: str
    rows: tuple[Row, ...]

    @property
    def lines(self) -> Iterator[list[Row]]:
        """The lines of a table, each with its cells."""
        for _, cells in groupby(self.rows, lambda row: row.block.row):
            yield list(cells)

    @property
    def entries(self) -> list[Entry]:
        """The entries of all rows."""
        return [entry for row in self.rows for entry in row.entries]

    @property
    def outside(self) -> list[Note]:
        """The notes of all rows that belong to no commitment."""
        return [note for row in self.rows for note in row.outside]


@dataclass(frozen=True, slots=True)
class Place:
    """A figure that a finding speaks of: its words, the mark on them, the number of the commitment around it."""

    text: str
    mark: str
    number: int | None


@dataclass(frozen=True, slots=True)
class Share:
    """A line of the summary: how many commitments a pillar or a party has."""

    name: str
    tally: digest.Tally


@dataclass(frozen=True)
class Page:
    """One reading, laid out; ``ids`` name its marks."""

    reading: Reading
    ids: Ids = COUNTED

    @property
    def prefix(self) -> str:
        """What the ids of its sections begin with."""
        return self.ids.prefix

    @cached_property
    def caveats(self) -> list[str]:
        """What a reader must know of how the document was read."""
        return list(caveats(self.reading.document))

    @cached_property
    def spoken(self) -> Spoken:
        """The findings and their figures."""
        return Spoken(self.reading, self.ids)

    @cached_property
    def notes(self) -> Notes:
        """The margin."""
        return Notes.of(self.reading, self.spoken)

    @cached_property
    def homes(self) -> Homes:
        """The blocks in which the marks stand."""
        marks = [*self.notes.marks, *self.spoken.phrases()]
        return Homes.of(marks, self.reading.document.blocks)

    @cached_property
    def tally(self) -> digest.Tally:
        """The commitments, counted."""
        return digest.Tally.of(self.reading.commitments)

    @cached_property
    def accusing(self) -> int:
        """How many findings say that the document is wrong."""
        return sum(finding.accuses for finding in self.reading.findings)

    # ----------------------------------------------------------------------------------------------------- the findings

    def places(self, numbered: Numbered) -> Iterator[Place]:
        """Where the figures of a finding stand."""
        for n, selector in enumerate(numbered.finding.figures, 1):
            figure = self.spoken.figure(selector)
            mark = self._marks[figure.at] if figure else phrase_id(numbered, n)
            shown = mark if mark in self.homes.first else ""
            yield Place(selector.quote, shown, self._number(selector))

    @cached_property
    def _marks(self) -> dict[object, str]:
        return {note.mark.at: note.mark.id for note in self.notes.figures}

    def _number(self, selector: Selector) -> int | None:
        return next((number for _, number in self._standing.meeting(selector.span)), None)

    @cached_property
    def _standing(self) -> Lookup[int]:
        return digest.standing(self.reading)

    # ------------------------------------------------------------------------------------------------------ the summary

    @property
    def pillars(self) -> Iterator[Share]:
        """The pillars in the order of their numbers; commitments under none come last."""
        held: dict[int | None, list[Commitment]] = {}
        for commitment in self.reading.commitments:
            held.setdefault(commitment.pillar, []).append(commitment)
        for pillar in sorted(held, key=lambda number: (number is None, number or 0)):
            title = digest.pillar_title(self.reading, pillar)
            name = "" if pillar is None else f"{pillar}. {title}" if title else str(pillar)
            yield Share(name, digest.Tally.of(held[pillar]))

    @property
    def parties(self) -> Iterator[Share]:
        """The parties, the one with most commitments first."""
        for party, commitments in digest.by_party(self.reading):
            yield Share(party, digest.Tally.of(commitments))

    # ----------------------------------------------------------------------------------------------------- the document

    @property
    def groups(self) -> Iterator[Group]:
        """The document from top to bottom."""
        for key, rows in groupby(self._rows(), _together):
            yield Group(str(key[0]), tuple(rows))

    def _rows(self) -> Iterator[Row]:
        document = self.reading.document
        levels = heading_levels(document.blocks)
        for index, block in enumerate(document.blocks):
            marks = self.homes.marks.get(index, ())
            fresh = frozenset(mark.id for mark in marks if self.homes.first[mark.id] == index)
            stretches = cut(document.flow.text, block, marks, fresh)
            entries = tuple(
                entry for mark in marks if (entry := self._entries.get(mark.id)) and mark.id in fresh
            )
            outside = tuple(
                note for mark in marks if (note := self._outside.get(mark.id)) and mark.id in fresh
            )
            yield Row(block, levels[index], tuple(stretches), entries, outside)

    @cached_property
    def _entries(self) -> dict[str, Entry]:
        return {entry.mark.id: entry for entry in self.notes.entries}

    @cached_property
    def _outside(self) -> dict[str, Note]:
        return {note.mark.id: note for note in self.notes.outside}


def _together(row: Row) -> tuple[str, int]:
    """Equal for neighbouring rows of one group."""
    block = row.block
    if block.kind == "cell":
        return "table", block.table or 0
    return ("list", 0) if block.kind == "item" else ("single", block.at.start)


def heading_levels(blocks: Sequence[Block]) -> list[int]:
    """A level of the page for each heading, 0 for other blocks; no level is ever skipped on the way down."""
    levels, open_depths = [], list[int]()
    for block in blocks:
        if block.kind != "heading":
            levels.append(0)
            continue
        while open_depths and open_depths[-1] >= block.depth:
            open_depths.pop()
        open_depths.append(block.depth)
        levels.append(min(TOP_LEVEL + len(open_depths) - 1, 6))
    return levels
