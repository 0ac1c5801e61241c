"""How many times one value is another, and which of the values before "twice the" is said to be it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pledgebook.checks.company import in_company
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.lexicon import NO_PHRASES
from pledgebook.checks.measure import comparable
from pledgebook.checks.multiple_words import Multiple, of_time, outside_brackets
from pledgebook.checks.readings import on_top
from pledgebook.checks.same import stated
from pledgebook.checks.series import Pair
from pledgebook.checks.words import WORD, stem
from pledgebook.model import Interval, Span

_FAR = 12  # words between a multiple and the earlier value that a clause of its own gives
# "when it fed", "cuando alimentó a": what the multiple is said of is the subject of its clause, and nothing else.
_WHEN = r"(?<!\w)(?:<when>(?:\s+|(?<=['’]))<subject>|<when alone>)\s+(?!<determiner>|<article>)(?:[^\s,;:()]+\s+){1,4}$"
_APOSTROPHE = re.compile("['’]")
_WHEN_BARE = r"(?<!\w)<when>\s+$"
_WERE = r"\s+<be>\s*(?:[.,;)]|$)"
_MEASURED_FROM = r"\s+<measured from>\s+(?:<determines>\s+)?$"
_GOES_ON = r"\s+(?:<not measured>|<more>)(?!\w)"  # "when it had $1.4 billion on deposit", "$2 million less"
_GAP = 3  # words between "twice" and what it is twice of


def ratio(ground: Ground, pair: Pair) -> Interval:
    """How many times the earlier value the later one may be."""
    meant = in_company(ground.interval, (pair.later, pair.earlier))
    return meant(pair.later) / meant(pair.earlier)


def as_stated(pair: Pair | None) -> Interval | None:
    """The ratio of two values as they stand, where neither is hedged to one side."""
    if pair is None or {pair.later.figure.hedge, pair.earlier.figure.hedge} - {"exact", "about"}:
        return None
    later, earlier = stated(pair.later), stated(pair.earlier)
    if later is None or not earlier:
        return None
    return Interval(Fraction(later) / Fraction(earlier), Fraction(later) / Fraction(earlier))


def sure(ground: Ground, multiple: Multiple, pair: Pair) -> bool:
    """Whether two values are so many times each other without a doubt: as rounded, and roughly as they stand."""
    shown = as_stated(pair)
    return ratio(ground, pair).meets(multiple.sure) and (shown is None or shown.meets(multiple.meant))


def twice(ground: Ground, multiple: Multiple) -> Pair | None:
    """A pair as in "19,000 visas, twice the 9,796 of the year before".

    Of several values before it the nearest, but for one that fits; what says how much more there is, is none.
    """
    figures = ground.sentences.get(multiple.sentence, ())
    before = [p for p in outside_brackets(ground, figures, multiple.at.start) if not on_top(ground, p)]
    after = [placed for placed in figures if placed.at.start >= multiple.at.end]
    if not before or not after or not comparable(before[-1], after[0]):
        return None
    if len(ground.low[multiple.at.end : after[0].at.start].split()) >= _GAP or not after[0].figure.low:
        return None
    cue = ground.low[multiple.at.start : multiple.at.end]
    pairs = [Pair(placed, after[0], cue) for placed in reversed(before) if comparable(placed, after[0])]
    return _fitting(ground, multiple, pairs) or (None if _measured_from(ground, before[-1]) else pairs[0])


def _measured_from(ground: Ground, placed: Placed) -> bool:
    """Whether another multiple is measured from a value: "twice the 40 of 2020 and four times the 20 of 2018"."""
    return any(
        len(ground.low[at.end : placed.at.start].split()) < _GAP
        for at in _multiples(ground, ground.sentence(placed).start, placed.at.start)
    )


def _another(ground: Ground, start: int, end: int) -> bool:
    """Whether a further multiple stands between two places."""
    return any(True for _at in _multiples(ground, start, end))


def _multiples(ground: Ground, start: int, end: int) -> Iterator[Span]:
    phrases = ground.lexicon.multiples.get("than", NO_PHRASES)
    return (at for at, _factor in ground.beginnings.find(phrases, start, end))


def _fitting(ground: Ground, multiple: Multiple, pairs: Sequence[Pair]) -> Pair | None:
    """The pair that a multiple is true of without a doubt, else one that it may be true of."""
    near = [pair for pair in pairs if ratio(ground, pair).meets(multiple.meant)]
    return next((pair for pair in pairs if sure(ground, multiple, pair)), near[0] if near else None)


def measured(ground: Ground, multiple: Multiple) -> Pair | None:
    """A pair whose earlier value the words behind a multiple lead to.

    "3.2 million, twice as many as in 2021, when it fed 1.6 million"; "$31 million, a tenfold
    increase on the $3.1 million of 2020".
    """
    figures = ground.sentences.get(multiple.sentence, ())
    before = outside_brackets(ground, figures, multiple.at.start)
    after = next((placed for placed in figures if placed.at.start >= multiple.at.end), None)
    if not before or after is None or not comparable(before[-1], after) or not after.figure.low:
        return None
    if not led_to(ground, multiple, after):
        return None
    cue = ground.low[multiple.at.start : multiple.at.end]
    pairs = [Pair(placed, after, cue) for placed in reversed(before) if comparable(placed, after)]
    # Of "$2.1 billion of the $12.4 billion" either may be meant: only one that it is true of says something.
    return _fitting(ground, multiple, pairs) if len(pairs) > 1 else pairs[0]


def led_to(ground: Ground, multiple: Multiple, earlier: Placed) -> bool:
    """Whether the words between a multiple and a value behind it say that it is measured from there."""
    gap = ground.low[multiple.at.end : earlier.at.start]
    if len(gap.split()) > _FAR or any(mark in gap for mark in ";:()"):
        return False
    if _another(ground, multiple.at.end, earlier.at.start):
        return False  # "half as many as hoped and twice as many as in 2010, when it treated 320"
    if multiple.form == "rise":
        return ground.pattern(_MEASURED_FROM).fullmatch(gap) is not None
    when = ground.pattern(_WHEN).search(gap) or _when_so_many(ground, gap, earlier)
    if when is None or gap[: when.start()].count(",") > 1:
        return False
    begins = multiple.at.end + when.start()
    dated = any(multiple.at.end <= at.start and at.end <= begins for at in ground.dated)
    if not (dated or of_time(ground, multiple)):
        return False
    named = ground.document.flow.text[begins : earlier.at.start]
    return named == named.lower() and _of_one_act(ground, multiple, gap[when.start() :], earlier)


def _of_one_act(ground: Ground, multiple: Multiple, clause: str, earlier: Placed) -> bool:
    """Whether a clause says the same of the earlier value: it was, there were, or the verb of the sentence again."""
    small = ground.lexicon.words
    words = [own for match in WORD.finditer(clause) for own in _APOSTROPHE.split(match.group())]
    if (words and words[-1] in small["not measured"]) or ground.pattern(_GOES_ON).match(
        ground.low, earlier.at.end
    ):
        return False
    start = ground.document.sentences[multiple.sentence].at.start
    before = {stem(match.group()) for match in WORD.finditer(ground.low, start, multiple.at.start)}
    plain = {phrase.split()[-1] for phrase in small["be"]} | small["had"]
    verbs = [
        word
        for word in words
        if word not in small["subject"] | small["when"] | small.get("when alone", frozenset())
    ]
    if any(
        word not in plain and word not in ground.lexicon.stops and stem(word) not in before for word in verbs
    ):
        return False
    return not verbs or any(word in plain or stem(word) in before for word in verbs)


def _when_so_many(ground: Ground, gap: str, earlier: Placed) -> re.Match[str] | None:
    """The clause of "when 190,000 were.", which says no more than how many there were of the same."""
    ends = ground.pattern(_WERE).match(ground.low, earlier.at.end, ground.sentence(earlier).end)
    return ground.pattern(_WHEN_BARE).search(gap) if ends else None
