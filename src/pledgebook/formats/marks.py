"""Where the marks of a page begin and end, so that they nest whatever they mark.

Marks may nest and overlap: figures stand inside commitments, a date inside a figure. A page cannot overlap, so each
block is cut into pieces wherever a mark begins or ends; a piece belongs to the innermost mark of each layer.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from pledgebook.model import Block, Flow, Span


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the flow that the page shows: its own ``id``, and the ``note`` that it leads to.

    Marks of the layer ``commitment`` hold others; ``figure``, ``time`` and ``phrase`` are links and do not.
    """

    layer: str
    at: Span
    id: str
    note: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that is marked in one way; ``ids`` are of the marks that begin with it."""

    text: str
    ids: tuple[str, ...] = ()
    link: Mark | None = None
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring pieces of the same commitment, or of none; ``begins`` where the commitment does."""

    commitment: Mark | None
    begins: bool
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Homes:
    """Which blocks the marks stand in: all marks of a block by its index, and the first block of a mark by id."""

    marks: Mapping[int, Sequence[Mark]]
    first: Mapping[str, int]

    @classmethod
    def of(cls, marks: Iterable[Mark], blocks: Sequence[Block]) -> Homes:
        """Find them; a mark that meets no block has no home."""
        starts = [block.at.start for block in blocks]
        found: dict[int, list[Mark]] = {}
        first: dict[str, int] = {}
        for mark in marks:
            index = max(bisect_right(starts, mark.at.start) - 1, 0)
            while index < len(blocks) and starts[index] < mark.at.end:
                if mark.at.meets(blocks[index].at):
                    found.setdefault(index, []).append(mark)
                    first.setdefault(mark.id, index)
                index += 1
        return cls(found, first)


def cut(text: str, block: Block, marks: Sequence[Mark], fresh: Container[str]) -> Iterator[Stretch]:
    """The flow's ``text`` of a block in stretches; marks whose id is in ``fresh`` begin here, others go on."""
    pieces = _pieces(text, block, marks, fresh)
    for commitment, neighbours in groupby(pieces, lambda row: row[1]):
        held = tuple(piece for piece, _ in neighbours)
        yield Stretch(commitment, bool(commitment and commitment.id in held[0].ids), held)


def _pieces(
    text: str, block: Block, marks: Sequence[Mark], fresh: Container[str]
) -> Iterator[tuple[Piece, Mark | None]]:
    """Each piece with its commitment, in one sweep over the ends of all marks."""
    coming = sorted(marks, key=lambda mark: (-mark.at.start, mark.at.end))
    active: list[Mark] = []
    for start, end in pairwise(_ends(block.at, [*(mark.at for mark in marks), *block.strong])):
        active = [mark for mark in active if mark.at.end > start]
        ids = []
        while coming and coming[-1].at.start <= start:
            active.append(mark := coming.pop())
            ids += [mark.id] if mark.id in fresh else []
        strong = any(bold.start <= start and end <= bold.end for bold in block.strong)
        commitment = _innermost(mark for mark in active if mark.layer == "commitment")
        link = _innermost(mark for mark in active if mark.layer != "commitment")
        yield Piece(text[start:end], tuple(ids), link, strong), commitment


def _ends(at: Span, spans: Iterable[Span]) -> list[int]:
    """Where something begins or ends inside ``at``, its own ends included."""
    inside = {end for span in spans for end in span if at.start < end < at.end}
    return sorted(inside | {at.start, at.end})


def _innermost(marks: Iterable[Mark]) -> Mark | None:
    return min(marks, key=lambda mark: mark.at.end - mark.at.start, default=None)


@dataclass(frozen=True, slots=True)
class Backwards:
    """From the source of a flow to its text: the other direction of the flow's map."""

    flow: Flow

    def span(self, start: int, end: int) -> Span | None:
        """The flow's span of ``source[start:end]``; None where nothing of it is in the flow."""
        begin, stop = self._from(start), self._until(end - 1)
        return Span(begin, stop) if begin < stop else None

    def _from(self, source: int) -> int:
        """The first offset of the flow that was read at ``source`` or behind it."""
        flow, run = self.flow, bisect_right(self.flow.sources, source) - 1
        if run < 0:
            return 0
        past = source - flow.sources[run]
        return self._end(run) if past >= flow.widths[run] else self._at(run, past)

    def _until(self, source: int) -> int:
        """The offset behind the last character of the flow that was read at ``source`` or before it."""
        run = bisect_right(self.flow.sources, source) - 1
        return 0 if run < 0 else self._at(run, source - self.flow.sources[run]) + 1

    def _at(self, run: int, past: int) -> int:
        """An offset in a run; a run that is not a copy is one character long."""
        return min(self.flow.starts[run] + past, self._end(run) - 1)

    def _end(self, run: int) -> int:
        starts = self.flow.starts
        return starts[run + 1] if run + 1 < len(starts) else len(self.flow.text)
