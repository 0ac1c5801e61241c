"""Where the words stand that tie figures together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.words import WORD
from pledgebook.model import Span


@dataclass(frozen=True, slots=True)
class Tie:
    """Words of the vocabulary that relate figures. ``opens`` where they open their sentence."""

    at: Span
    relation: str
    closed: bool
    opens: bool

    def words(self, ground: Ground) -> str:
        """The words as the document has them."""
        return " ".join(ground.document.words(self.at).split()).strip(",;( ")


def ties(ground: Ground, sentence: int, *relations: str) -> list[Tie]:
    """The ties of these relations in a sentence, in order; where two overlap the longer one stays.

    A tie inside a figure ("more than") is none.
    """
    at = ground.document.sentences[sentence].at
    figures = [placed.at for placed in ground.sentences.get(sentence, ())]
    found = []
    for (relation, closed), pattern in ground.lexicon.relations.items():
        if relation not in relations:
            continue
        for match in pattern.finditer(ground.low, at.start, at.end):
            span = Span(*match.span())
            if not any(figure.meets(span) for figure in figures):
                opens = WORD.search(ground.low, at.start, span.start) is None
                found.append(Tie(span, relation, closed, opens))
    return sorted(_longest(found), key=lambda tie: tie.at)


def _longest(found: Iterable[Tie]) -> list[Tie]:
    kept: list[Tie] = []
    for tie in sorted(found, key=lambda tie: tie.at.start - tie.at.end):
        if not any(other.at.meets(tie.at) for other in kept):
            kept.append(tie)
    return kept


def behind(ground: Ground, tie: Tie, sentence: int, words: int) -> tuple[Placed, ...]:
    """The figures of the sentence behind a tie; none when more than ``words`` words come before the first."""
    figures = tuple(placed for placed in ground.sentences.get(sentence, ()) if placed.at.start >= tie.at.end)
    if not figures:
        return ()
    gap = sum(1 for _ in WORD.finditer(ground.low, tie.at.end, figures[0].at.start))
    return figures if gap <= words else ()


def ahead(ground: Ground, tie: Tie, sentence: int) -> tuple[Placed, ...]:
    """The figures of the sentence that stand before a tie."""
    return tuple(placed for placed in ground.sentences.get(sentence, ()) if placed.at.end <= tie.at.start)
