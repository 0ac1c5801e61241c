"""Words behind a change that say of what it is: "from 240 beds to 300, up 40 percent in intensive care".

Two values contradict a change only where it is theirs: where nothing follows it but a time, a comparison and what was
said before. "5 percent less than planned", "12 percent more per head" and "8 percent fewer than the average of Europe"
are measured from something else.
"""

from __future__ import annotations

from pledgebook.checks.ground import Ground
from pledgebook.checks.own_window import clause_of
from pledgebook.checks.pairs import Change
from pledgebook.checks.series import Pair
from pledgebook.checks.ties import ties
from pledgebook.checks.words import WORD, stem
from pledgebook.model import Span

_KINDS = ("period", "years", "time", "of time", "the", "article", "determiner", "be", "more", "and", "beside")


def complemented(ground: Ground, change: Change, pair: Pair) -> bool:
    """Whether a change that follows its values goes on to what it is of, and that is not what they are of."""
    last = max(pair.earlier.at.end, pair.later.at.end)
    if change.at.start < last:
        return False
    behind = Span(change.at.end, clause_of(ground, change, last).end)
    plain = [
        *(at for at in ground.dated if at.start < behind.end and at.end > behind.start),
        *(tie.at for tie in ties(ground, change.percent.sentence, "base", "total after")),
    ]
    known = {
        stem(match.group())
        for match in WORD.finditer(ground.low, ground.sentence(pair.later).start, change.at.start)
    }
    small = ground.lexicon.words
    idle = ground.lexicon.stops | ground.lexicon.fillers
    idle = idle.union(*(small.get(kind, frozenset()) for kind in _KINDS))
    return any(
        match.group() not in idle
        and not match.group()[0].isdigit()
        and stem(match.group()) not in known | pair.later.nouns | pair.earlier.nouns
        and not any(at.start <= match.start() < at.end for at in plain)
        for match in WORD.finditer(ground.low, *behind)
    )
