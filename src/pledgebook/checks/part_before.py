"""Words that call the figure before them a part, and open no list: "365 caretakers, 142 women among them, and"."""

from __future__ import annotations

from pledgebook.checks.ground import Ground, Placed, Tie
from pledgebook.checks.ties import ahead

_PARTS = "parts"  # the relation of "among them": what is left ("le reste") is no part by name
_PAUSES = ",;.:()–—"
_WORDS = 4  # words of what is counted between the figure and such words: "142 of the women among them"
# A mark or the word before the last of a list behind them: what follows is said of something else.
_GOES_ON = r"\s*(?:[,;.()–—]|<last>(?!\w)|$)"


def names_part_before(ground: Ground, tie: Tie, sentence: int) -> bool:
    """Whether a tie is said of the figure right before it, which a pause parts from its total.

    "365 people, 142 women among them, and a further 500": of the 142 the 500 are no part. In "365 people, among them,
    by May, 142 women" the pause stands before the tie itself.
    """
    before = ahead(ground, tie, sentence) if tie.relation == _PARTS else ()
    if not before or not ground.pattern(_GOES_ON).match(
        ground.low, tie.at.end, ground.sentence(before[-1]).end
    ):
        return False
    between = ground.low[before[-1].at.end : tie.at.start]
    if len(between.split()) > _WORDS or any(mark in between for mark in _PAUSES):
        return False
    return _has_total(ground, before, sentence)


def _has_total(ground: Ground, before: tuple[Placed, ...], sentence: int) -> bool:
    """Whether what the last of the figures is a part of stands before it: behind no pause it is a total itself."""
    part = before[-1]
    start = before[-2].at.end if len(before) > 1 else ground.document.sentences[sentence].at.start
    return any(mark in ground.low[start : part.at.start] for mark in _PAUSES)
