"""The numbers of the sections that commitments stand under: as their headings say, else in their order."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.pillars import (
    Pillar,
    has_bare_number,
    heading_of,
    pillar_of_heading,
)
from pledgebook.model import Block
from pledgebook.vocabulary.document_kinds import load_document_kinds
from pledgebook.vocabulary.ordinary import load_ordinary

_HALF = 0.5  # more of the headings than this are parties: they are no sections
_KIND_WORDS = 3  # a longer heading says more than of what kind its text is
_TEXTS = ("declaration", "joint statement", "readout")
_NUMBER = re.compile(r"[ :–-]*(?:(?:n[.ºo°r]{0,3}|#) ?)?[\d/.–-]*")  # that a ministry gives to its news
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
    numbered = _numbered(context, units)
    if numbered:
        numbered |= _counted_on(context, units, numbered)
        titles: dict[int, str] = {}
        for index in sorted(numbered):
            titles.setdefault(numbered[index].number, numbered[index].title)
        return Sections(tuple(titles[number] for number in sorted(titles)), numbered)
    found = _dividing(context, units)
    blocks = context.document.blocks
    parties = sum(context.lines.party(index) is not None for index in found)
    if len(found) < _FEWEST or parties > _HALF * len(found):
        return Sections(())
    names = [context.document.words(blocks[index].at).strip(" :") for index in found]
    counted = {
        index: Pillar(number, name) for number, (index, name) in enumerate(zip(found, names, strict=True), 1)
    }
    return Sections(tuple(names), counted)


def _numbered(context: Context, units: Sequence[int]) -> dict[int, Pillar]:
    """The headings with a number, without one over all commitments that others divide: "Annex II" over its themes."""
    blocks = context.document.blocks
    found = {
        index: pillar
        for index, block in enumerate(blocks)
        if block.kind == "heading"
        and not _is_title(context, index)
        and (pillar := pillar_of_heading(heading_of(context.document, block), context.vocabulary))
    }
    found = {index: pillar for index, pillar in found.items() if not _introduces(context, index, found)}
    inner = [[index for index in blocks[unit].headings if index in found] for unit in units]
    if len({nearest[-1] for nearest in inner if nearest}) < _FEWEST:
        return found
    over_all = set.intersection(*map(set, inner)) - {nearest[-1] for nearest in inner if nearest}
    return {index: pillar for index, pillar in found.items() if index not in over_all}


def _introduces(context: Context, index: int, numbered: Mapping[int, Pillar]) -> bool:
    """Whether a numbered heading in a numbered section is the stem of a list: "Article 4. The States agree to:"."""
    blocks = context.document.blocks
    inside = any(over in numbered for over in blocks[index].headings)
    return inside and any(block.stem == index for block in blocks)


def _counted_on(context: Context, units: Sequence[int], numbered: Mapping[int, Pillar]) -> dict[int, Pillar]:
    """The headings without a number behind sections that are numbered from one on, of the same level: "Annex: pledges".

    Where a word names the parts ("Pillar 1"), what bears none is none of them: "Follow-up".
    """
    blocks, vocabulary = context.document.blocks, context.vocabulary
    if not all(has_bare_number(heading_of(context.document, blocks[each]), vocabulary) for each in numbered):
        return {}
    numbers = list(dict.fromkeys(numbered[index].number for index in sorted(numbered)))
    depths = {blocks[index].depth for index in numbered}
    if len(depths) != 1 or len(numbers) < _FEWEST or numbers != list(range(1, len(numbers) + 1)):
        return {}
    over = {index for unit in units for index in blocks[unit].headings}
    last = max(numbered)
    further = [
        index
        for index in sorted(over)
        if index > last
        and blocks[index].depth in depths
        and blocks[index].headings == blocks[last].headings
        and context.lines.party(index) is None
        and not _is_kind(context, index)
    ]
    names = [context.document.words(blocks[index].at).strip(" :") for index in further]
    first = len(numbers) + 1
    return {
        index: Pillar(number, name)
        for number, (index, name) in enumerate(zip(further, names, strict=True), first)
    }


def _dividing(context: Context, units: Sequence[int]) -> list[int]:
    """The headings of the highest level of which several are over commitments, but for the document's own titles."""
    blocks = context.document.blocks
    over = {
        index: blocks[index].depth
        for index in sorted({index for unit in units for index in blocks[unit].headings})
        if not _is_title(context, index) and not _is_kind(context, index)
    }
    depths = list(over.values())
    level = next((depth for depth in sorted(set(depths)) if depths.count(depth) >= _FEWEST), None)
    return [index for index, depth in over.items() if depth == level]


def _is_kind(context: Context, index: int) -> bool:
    """Whether a heading says no more than of what kind the document is: "Final communiqué" over all but its annex.

    So does the number that a ministry gives to its news: "Press release No. 318".
    """
    words = context.document.words(context.document.blocks[index].at).strip(" :.").lower()
    if _is_release(context, words):
        return True
    if words.count(" ") >= _KIND_WORDS:
        return False
    kinds = load_document_kinds(context.vocabulary.language)
    return any(cue.kind in _TEXTS and cue.where == "title" and cue.phrase in words for cue in kinds)


def _is_release(context: Context, words: str) -> bool:
    """Whether a line in lower case says that the text is news made known, with no more than its number."""
    released = load_ordinary(context.vocabulary.language).release.match(words)
    return released is not None and _NUMBER.fullmatch(words, released.end()) is not None


def _is_title(context: Context, index: int) -> bool:
    """Whether a heading among those that open the document names the meeting or the process."""
    blocks, edition = context.document.blocks, context.edition
    if any(block.kind != "heading" for block in blocks[:index]):
        return False
    words = context.document.words(blocks[index].at)
    return any(name in words for name in (edition.meeting, edition.process) if name)
