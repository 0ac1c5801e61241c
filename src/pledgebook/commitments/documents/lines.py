"""Lines that stand by themselves over what is promised, and what each of them is: a party, a topic, or either."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from pledgebook.commitments.grammars.subjects import Subject


@dataclass(frozen=True, slots=True)
class Line:
    """What a line names: a party, which is ``subject``, or (``open``) something that may be one."""

    kind: Literal["party", "open"]
    subject: Subject | None = None


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a document that name a party, or may, by their blocks; any other is a topic.

    ``over`` is the nearest line over each block, topic or not; ``starts`` are where the blocks begin.
    """

    named: Mapping[int, Line] = field(default_factory=dict)
    over: Sequence[int | None] = ()
    starts: Sequence[int] = ()

    def nearest(self, start: int) -> int | None:
        """The line over what begins at ``start``, by its block."""
        index = bisect_right(self.starts, start) - 1
        return self.over[index] if index >= 0 else None

    def party(self, index: int | None) -> Subject | None:
        """The party that the line in a block is."""
        line = self.named.get(index) if index is not None else None
        return line.subject if line and line.kind == "party" else None

    def is_open(self, start: int) -> bool:
        """Whether nobody can tell if the line over what begins at ``start`` names who acts."""
        index = self.nearest(start)
        line = self.named.get(index) if index is not None else None
        return line is not None and line.kind == "open"
