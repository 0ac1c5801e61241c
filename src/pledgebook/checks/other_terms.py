"""Words around a change that say that it is of something else than the two values beside it.

"3 percent in real terms" and "5 percent, while spending rose from 240 to 300" are no change of two values as they
stand. Nor are they contradicted by one behind which more follows than a time, a comparison and what was said before:
"5 percent less than planned", "up 40 percent in intensive care", "8 percent fewer than the average of Europe".
"""

from __future__ import annotations

from bisect import bisect_right

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
_THAN = r"\s+(?:<more>\s+)?<than>(?!\w)"
_FROM = "<from>$"
_LEADING = ("going", "from", "to", "back from")
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

    Or where the values follow, whether another subject or verb leads to them; or the values are of two things.
    """
    first, last = sorted((pair.earlier, pair.later), key=lambda placed: placed.at)
    nouns = first.nouns | last.nouns
    sentence = first.sentence
    between = Span(first.at.end, last.at.start)
    if (
        first is pair.earlier
        and ground.pattern(_FROM).search(pair.cue.lower())
        and says_more(ground, sentence, between, nouns | said_before(ground, first.at.start), *_LEADING)
    ):
        return True
    if change.at.start < last.at.end:
        return change.at.end <= first.at.start and _led_elsewhere(ground, change, pair)
    behind = Span(change.at.end, clause_of(ground, change, last.at.end).end)
    return says_more(ground, change.percent.sentence, behind, nouns | said_before(ground, change.at.start))


def said_before(ground: Ground, until: int) -> frozenset[str]:
    """The stems of the words of a sentence, or of the last of them, that stand before a place."""
    sentences = ground.document.sentences
    place = bisect_right(sentences, until, key=lambda sentence: sentence.at.start) - 1
    start = max(sentences[place].at.start, until - _LONGEST)
    return frozenset(stem(match.group()) for match in WORD.finditer(ground.low, start, until))


def _led_elsewhere(ground: Ground, change: Change, pair: Pair) -> bool:
    """Whether something new is said between a change and its values: "rose by 22 percent, and the volume fell from".

    What stands before the last comma may say where ("by 27 percent in the north, from 6,060 to 4,420"), but not of
    what the change is measured ("20 percent more than planned, from 2,000 to 3,400").
    """
    first = min(pair.earlier.at.start, pair.later.at.start)
    gap = ground.low[change.at.end : first]
    nouns, sentence = pair.later.nouns | pair.earlier.nouns, change.percent.sentence
    start = change.at.end + gap.rfind(",") + 1
    if ground.pattern(_JOINED).search(ground.low, start, first):
        return True
    if than := ground.pattern(_THAN).match(ground.low, change.at.end, start):
        known = nouns | said_before(ground, change.at.start)
        if says_more(ground, sentence, Span(than.end(), start), known):
            return True
    return says_more(ground, sentence, Span(start, first), nouns, *_LEADING)


def says_more(ground: Ground, sentence: int, at: Span, known: frozenset[str], *kinds: str) -> bool:
    """Whether a stretch of a sentence holds words that are no time, no comparison, of no kind named and not known."""
    plain = [
        *(time for time in ground.dated if time.start < at.end and time.end > at.start),
        *(tie.at for tie in ties(ground, sentence, "base", "total after")),
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
