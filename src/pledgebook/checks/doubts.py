"""What a document says that keeps parts from adding up: that they overlap, or that something is taken off."""

from __future__ import annotations

from collections.abc import Iterator

from pledgebook.checks.from_to import from_to
from pledgebook.checks.ground import Ground, Placed
from pledgebook.model import Span


def overlap(ground: Ground, total: Placed, parts: tuple[Placed, ...]) -> str:
    """The words by which something is in more than one part, beside the figures or right behind them; else nothing."""
    for place in (*_sentences(total, parts), *_next(ground, parts)):
        for at, says in _doubts(ground, place):
            if says == "overlap":
                return ground.document.words(at)
    return ""


def deducted(ground: Ground, total: Placed, parts: tuple[Placed, ...]) -> bool:
    """Whether words beside the figures say that something is taken off, so that no plain sum is meant."""
    return any(True for place in _sentences(total, parts) for _ in _deductions(ground, place))


def takes_off(ground: Ground, sentence: int) -> bool:
    """Whether a sentence says that something is taken off."""
    return any(True for _ in _deductions(ground, sentence))


def deducted_between(ground: Ground, parts: tuple[Placed, ...]) -> bool:
    """Whether such words stand between the first part and the last: "A less B" is not A and B."""
    first, last = parts[0], parts[-1]
    return any(
        first.at.end <= at.start and at.end <= last.at.start
        for place in _sentences(first, parts)
        for at in _deductions(ground, place)
    )


def one_end(ground: Ground, total: Placed) -> bool:
    """Whether a total may be but the upper end of a range: "it will spend from $41 million to $53 million"."""
    pairs = from_to(ground, total.sentence)
    return any(found.later is total and found.earlier.at < total.at for found in pairs)


def _deductions(ground: Ground, sentence: int) -> Iterator[Span]:
    for at, says in _doubts(ground, sentence):
        if says == "deducted" or (says == "subtracted" and _before_figure(ground, at, sentence)):
            yield at


def _sentences(total: Placed, parts: tuple[Placed, ...]) -> list[int]:
    return sorted({total.sentence, *(part.sentence for part in parts)})


def _next(ground: Ground, parts: tuple[Placed, ...]) -> Iterator[int]:
    """The sentence behind the last part, unless it begins another item: "The two categories overlap."."""
    document, here = ground.document, max(part.sentence for part in parts)
    if here + 1 < len(document.sentences):
        block = document.sentences[here + 1].block
        if block == document.sentences[here].block or document.blocks[block].kind == "paragraph":
            yield here + 1


def _doubts(ground: Ground, sentence: int) -> Iterator[tuple[Span, str]]:
    """The phrases of a sentence that doubt its sums. One inside another is none: "no overlap" is no "overlap"."""
    place = ground.document.sentences[sentence].at
    end = place.start
    for at, says in ground.beginnings.find(ground.lexicon.doubts, place.start, place.end):
        if at.start >= end:
            end = at.end
            yield at, says


def _before_figure(ground: Ground, at: Span, sentence: int) -> bool:
    """Whether a figure follows at once: "less $6 million", never "less developed"."""
    return any(
        at.end <= placed.at.start and not ground.low[at.end : placed.at.start].strip()
        for placed in ground.sentences.get(sentence, ())
    )
