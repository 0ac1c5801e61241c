"""Persons by sex: "2,300 officers (1,350 women and 950 men)". Women and men are all there are, whatever the noun is.

Accuses where a mark or "that is" sets both beside their total, and nothing goes on behind them; not behind "of which",
which may leave out whose sex nobody wrote down.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.readings import Proposal
from pledgebook.checks.same import exactly
from pledgebook.checks.some_of import some_of
from pledgebook.checks.ties import ties
from pledgebook.checks.words import WORD

_SET_BESIDE = r"\s*(?:[:(]|[,;–—(]?\s*(?<!\w)(?:<that is>|<being>))\s*(?:<determiner>\s+)*"
_AND = r"\s*,?\s*<and>\s+(?:<determiner>\s+)*"
_STOPS = r"\s*(?:[,.;)]|$|\n)"
_OTHERS = r"(?<!\w)(?:<of children>|<open list>)(?!\w)"
_KINDS = ("of women", "of men")
_GOES_ON = r"[^.;]{0,60}?(?<!\w)<and>\s+(?:\S+\s+)?\d"


def by_sexes(ground: Ground, figures: Sequence[Placed]) -> Iterator[Proposal]:
    """Each number right before one of women and one of men."""
    counts = [placed for placed in figures if placed.figure.kind == "count"]
    for total, (first, second) in zip(counts, pairwise(counts[1:]), strict=False):
        if {_sex(ground, first), _sex(ground, second)} != {"of women", "of men"} or _sex(ground, total):
            continue
        near = first.sentence == second.sentence == total.sentence
        if not near or not ground.pattern(_AND).fullmatch(ground.between(first, second)):
            continue
        beside = ground.pattern(_SET_BESIDE).fullmatch(ground.between(total, first)) is not None
        bare = all(each.figure.hedge == "exact" for each in (total, first, second))
        sure = beside and bare and not (_goes_on(ground, second) or some_of(ground, total))
        if sure or exactly(total, (first, second)):
            yield Proposal(((total, (first, second)),), "", "parts", closed=sure, accuses=sure, tied=True)


def _goes_on(ground: Ground, last: Placed) -> bool:
    """Whether a list may go on behind both: "and 100 children", "the rest children"."""
    if not ground.pattern(_STOPS).match(ground.low, last.at.end):
        return True
    rest = any(tie.at.start >= last.at.end for tie in ties(ground, last.sentence, "rest"))
    end = ground.sentence(last).end
    others = ground.pattern(_OTHERS).search(ground.low, last.at.end, end)
    return (
        rest or others is not None or ground.pattern(_GOES_ON).match(ground.low, last.at.end, end) is not None
    )


def _sex(ground: Ground, placed: Placed) -> str:
    words = WORD.findall(placed.figure.unit.lower())
    return next((kind for kind in _KINDS if words and words[0] in ground.lexicon.words[kind]), "")
