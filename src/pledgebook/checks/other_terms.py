"""Words around a change that say that it is of something else than the two values beside it.

"3 percent in real terms" and "5 percent, while spending rose from 240 to 300" are no change of two values as they
stand. Nor are they contradicted by one behind which more follows than a time, a comparison and what was said before:
"5 percent less than planned", "up 40 percent in intensive care", "8 percent fewer than the average of Europe".
"""

from __future__ import annotations

from pledgebook.checks.ground import Ground
from pledgebook.checks.other_times import clause_of
from pledgebook.checks.pairs import Change
from pledgebook.checks.series import Pair
from pledgebook.checks.ties import ties
from pledgebook.checks.words import WORD, stem
from pledgebook.model import Span

_TERMS = r"(?<!\w)<other terms>(?!\w)"
_MEANWHILE = r"(?<!\w)<meanwhile>(?!\w)"
_KINDS = ("period", "years", "time", "of time", "the", "article", "determiner", "be", "more", "and", "beside")
_JOINED = r"(?<!\w)<and|apart>(?!\w)"  # "and in all from 2,400 to 2,000", "after going from 2,400 to 2,000"
_LONGEST = 400  # characters before a change whose words may come again behind it


def in_other_terms(ground: Ground, change: Change, pair: Pair) -> bool:
    """Whether a change is no change of two values as they stand: "3 percent in real terms", "while spending rose"."""
    terms = ground.pattern(_TERMS).search(ground.low, *change.percent.reach)
    first = min(pair.earlier.at.start, pair.later.at.start)
    last = max(pair.earlier.at.end, pair.later.at.end)
    between = (change.at.end, first) if change.at.end <= first else (last, change.at.start)
    apart = between[0] < between[1] and ground.pattern(_MEANWHILE).search(ground.low, *between)
    return bool(terms or apart)


def of_another_thing(ground: Ground, change: Change, pair: Pair) -> bool:
    """Whether a change that follows its values goes on to what it is of, and that is not what they are of.

    Or where the values follow, whether another subject or verb leads to them.
    """
    last = max(pair.earlier.at.end, pair.later.at.end)
    if change.at.start < last:
        return _led_elsewhere(ground, change, pair)
    behind = Span(change.at.end, clause_of(ground, change, last).end)
    ahead = Span(max(ground.sentence(pair.later).start, change.at.start - _LONGEST), change.at.start)
    known = {stem(match.group()) for match in WORD.finditer(ground.low, *ahead)}
    return _says_more(ground, change, behind, frozenset(known) | pair.later.nouns | pair.earlier.nouns)


def _led_elsewhere(ground: Ground, change: Change, pair: Pair) -> bool:
    """Whether something new is said between a change and its values: "rose by 22 percent, and the volume fell from".

    What stands before the last comma may say where ("by 27 percent in the north, from 6,060 to 4,420").
    """
    first = min(pair.earlier.at.start, pair.later.at.start)
    if first < change.at.end:
        return False
    gap = ground.low[change.at.end : first]
    start = change.at.end + gap.rfind(",") + 1
    if ground.pattern(_JOINED).search(ground.low, start, first):
        return True
    nouns = pair.later.nouns | pair.earlier.nouns
    return _says_more(ground, change, Span(start, first), nouns, "going", "from", "to", "back from")


def _says_more(ground: Ground, change: Change, at: Span, known: frozenset[str], *kinds: str) -> bool:
    """Whether a stretch holds words that are no time, no comparison and not known."""
    plain = [
        *(time for time in ground.dated if time.start < at.end and time.end > at.start),
        *(tie.at for tie in ties(ground, change.percent.sentence, "base", "total after")),
    ]
    small, numbers = ground.lexicon.words, ground.lexicon.numbers
    idle = ground.lexicon.stops | ground.lexicon.fillers | numbers.units.keys() | numbers.tens.keys()
    idle = idle.union(*(small.get(kind, frozenset()) for kind in (*_KINDS, *kinds)))
    return any(
        match.group() not in idle
        and not match.group()[0].isdigit()
        and stem(match.group()) not in known
        and not any(own.start <= match.start() < own.end for own in plain)
        for match in WORD.finditer(ground.low, *at)
    )
