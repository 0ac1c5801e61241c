"""Where the words stand that tie figures together."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from pledgebook.checks.beginnings import Beginnings
from pledgebook.checks.ground import Ground, Placed, Tie
from pledgebook.checks.lexicon import Lexicon
from pledgebook.checks.words import WORD
from pledgebook.model import Span

_GAP = 240  # characters that the few words between a tie and its figure may take


def find_ties(
    beginnings: Beginnings, sentence: Span, figures: Sequence[Span], lexicon: Lexicon
) -> tuple[Tie, ...]:
    """All ties of a sentence between its figures: words inside a figure are none."""
    low, known = beginnings.low, lexicon.relations
    first = WORD.search(low, sentence.start, sentence.end)
    opening = first.start() if first else sentence.end
    return tuple(
        Tie(Span(*match.span()), relation, closed, match.start() <= opening)
        for start, end in _gaps(sentence, figures)
        for whole, at, word in beginnings.between(start, end)
        if word in known and at == whole
        for relation, closed, pattern in known[word]
        if (match := pattern.match(low, at, end))
    )


def _gaps(sentence: Span, figures: Sequence[Span]) -> Iterator[Span]:
    start = sentence.start
    for at in figures:
        if start < at.start:
            yield Span(start, at.start)
        start = max(start, at.end)
    if start < sentence.end:
        yield Span(start, sentence.end)


def ties(ground: Ground, sentence: int, *relations: str) -> list[Tie]:
    """The ties of these relations in a sentence, in order; where two overlap the longer one stays."""
    found = [tie for tie in ground.ties.get(sentence, ()) if tie.relation in relations]
    if len(found) <= 1:
        return found
    apart = all(tie.at.end <= following.at.start for tie, following in pairwise(found))
    return found if apart else _longest(found)


def _longest(found: Iterable[Tie]) -> list[Tie]:
    """The ties in order; of those that overlap, the longest. Kept ties never overlap, so only neighbours can meet."""
    kept: list[Tie] = []
    for tie in sorted(found, key=lambda tie: tie.at.start - tie.at.end):
        place = bisect_left(kept, tie.at, key=lambda other: other.at)
        if not any(other.at.meets(tie.at) for other in kept[max(0, place - 1) : place + 1]):
            kept.insert(place, tie)
    return kept


def words_of(ground: Ground, tie: Tie) -> str:
    """The words of a tie as the document has them."""
    return " ".join(ground.document.words(tie.at).split()).strip(",;( ")


def behind(ground: Ground, tie: Tie, sentence: int, words: int) -> tuple[Placed, ...]:
    """The figures of the sentence behind a tie; none when more than ``words`` words or a mark come before the first."""
    figures = tuple(placed for placed in ground.sentences.get(sentence, ()) if placed.at.start >= tie.at.end)
    if not figures or figures[0].at.start - tie.at.end > _GAP:
        return ()
    gap = ground.low[tie.at.end : figures[0].at.start]
    marked = any(mark in gap.lstrip(" ,:").rstrip(" (") for mark in ",;:()")
    return figures if not marked and len(WORD.findall(gap)) <= words else ()


def ahead(ground: Ground, tie: Tie, sentence: int) -> tuple[Placed, ...]:
    """The figures of the sentence that stand before a tie."""
    return tuple(placed for placed in ground.sentences.get(sentence, ()) if placed.at.end <= tie.at.start)
