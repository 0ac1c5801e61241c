"""Whether only some of a number is meant: "40 percent of the 900 pupils", "half of the $80 million"."""

from __future__ import annotations

from pledgebook.checks.ground import Ground, Placed, Tie
from pledgebook.checks.ties import ties

_NEAR = 2  # words between "of" and the number, or the words for a part and "of"
_REACH = 60  # characters before "of" in which such words stand
_SOME = r"(?<!\w)(?:<part of>|<not of>)(?!\w)"


def some_of(ground: Ground, total: Placed) -> bool:
    """Whether "of" leads to a number, and a percentage, a fraction or a word for a part stands right before that."""
    for tie in ties(ground, total.sentence, "share"):
        gap = ground.low[tie.at.end : total.at.start]
        if tie.at.end <= total.at.start and len(gap.split()) <= _NEAR and _some_before(ground, total, tie):
            return True
    return False


def _some_before(ground: Ground, total: Placed, tie: Tie) -> bool:
    start = max(ground.sentence(total).start, tie.at.start - _REACH)
    ends = [placed.at.end for placed in ground.sentences[total.sentence] if placed.figure.kind == "percent"]
    ends += [at.end for at, _ in ground.beginnings.find_elided(ground.lexicon.fractions, start, tie.at.start)]
    ends += [found.end() for found in ground.pattern(_SOME).finditer(ground.low, start, tie.at.start)]
    return any(end <= tie.at.start and len(ground.low[end : tie.at.start].split()) <= _NEAR for end in ends)
