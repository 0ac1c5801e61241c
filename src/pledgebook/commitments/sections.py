"""The numbers of the sections that commitments stand under: as their headings say, else in their order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pledgebook.commitments.context import Context
from pledgebook.commitments.labels import is_party
from pledgebook.commitments.pillars import Pillar, heading_of, pillar_of_heading, pillars
from pledgebook.model import Block

_FEWEST = 2  # sections that are counted: one alone is the document


@dataclass(frozen=True, slots=True)
class Sections:
    """The pillar of each heading that has one, by its index, and their titles in the order of their numbers."""

    titles: tuple[str, ...]
    of_heading: Mapping[int, Pillar] = field(default_factory=dict)

    def pillar_of(self, block: Block) -> Pillar | None:
        """The pillar of the nearest heading over a block that has one."""
        return next(
            (self.of_heading[index] for index in reversed(block.headings) if index in self.of_heading), None
        )


def find_sections(context: Context, units: Sequence[int]) -> Sections:
    """The sections of a document; ``units`` are the blocks of its commitments.

    Headings with a number keep it. Where none has one, those of the highest level that divides the commitments are
    counted; headings without any, like a preamble, and parties over their commitments are not.
    """
    blocks = context.document.blocks
    numbered = {
        index: pillar
        for index, block in enumerate(blocks)
        if block.kind == "heading"
        and (pillar := pillar_of_heading(heading_of(context.document, block), context.vocabulary))
    }
    if numbered:
        return Sections(pillars(context.document, context.vocabulary), numbered)
    over = {index: blocks[index].depth for unit in units for index in blocks[unit].headings}
    depths = list(over.values())
    dividing = [depth for depth in sorted(set(depths)) if depths.count(depth) >= _FEWEST]
    if not dividing:
        return Sections(())
    found = [index for index in sorted(over) if over[index] == dividing[0]]
    if all(is_party(context, blocks[index].at) for index in found):
        return Sections(())
    titles = [context.document.words(blocks[index].at).strip(" :") for index in found]
    counted = {
        index: Pillar(number, title)
        for number, (index, title) in enumerate(zip(found, titles, strict=True), 1)
    }
    return Sections(tuple(titles), counted)
