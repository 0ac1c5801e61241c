"""What a multiple in words may mean as it is hedged: "nearly doubled", "less than half the", "not even twice the"."""

from __future__ import annotations

from fractions import Fraction

from pledgebook.checks.ground import Ground
from pledgebook.model import Interval, Span

_LONGEST = 30  # characters of a hedge before a multiple
_HALF = Fraction(1, 2)
_ROUGHLY = Fraction(3, 20)  # how far "tenfold" may be from ten times
_SLIGHTLY = Fraction(21, 20)  # how far past its end "close to half" may reach
_FURTHER = r"(?<!\w)<more>(?!\w)"
_BOUNDS = (
    (r"(?<!\w)<more than>\s*$", "over"),
    (r"(?<!\w)<less than>\s*$", "at most"),
    (r"(?<!\w)<nearly>\s*$", "under"),
)
_NOT_REACHED = r"(?<!\w)<not reached>(?:\s+[^\s,;:()]+)?\s*$"
_ANY = Interval(Fraction(0), None)


def meant(ground: Ground, at: Span, opens: int, factor: Fraction, form: str) -> tuple[Interval, Interval]:
    """How many times a multiple may be meant to be, and how many it is without a doubt.

    "Tripled" may be anything from 2.5 to 3.5 times, and is sure between 2.75 and 3.25; the larger, the rounder.
    "More than doubled" is at least twice, "nearly doubled" at most; "a three-fold increase" may be four times as much.
    What is halved is divided by two, and its hedge with it: "more than halved" is less than a half. "More than half
    the" compares two values, and is more than a half. ``opens`` is where the sentence starts.
    """
    least = max(opens, at.start - _LONGEST)
    hedge = _hedge(ground, least, at.start)
    divided = factor < 1
    if hedge and form == "than":
        return _bounded(factor, hedge)
    times = 1 / factor if divided else factor
    increase = form == "rise" or ground.pattern(_FURTHER).search(ground.low, *at) is not None
    found = _bounded(times, hedge) if hedge else _around(times, 1 if increase and not divided else 0)
    if not_reached(ground, least, at.start):
        return _ANY, found[1]
    return (_inverse(found[0]), _inverse(found[1])) if divided else found


def is_bounded(ground: Ground, at: Span, opens: int) -> bool:
    """Whether words before a multiple open it to a side, so that it does not tell the value before: "nearly double"."""
    least = max(opens, at.start - _LONGEST)
    return bool(_hedge(ground, least, at.start)) or not_reached(ground, least, at.start)


def _around(times: Fraction, more: int) -> tuple[Interval, Interval]:
    most = max(_HALF, times * _ROUGHLY)
    sure = most / 2
    return Interval(times - most, times + most + more), Interval(times - sure, times + sure)


def _bounded(value: Fraction, hedge: str) -> tuple[Interval, Interval]:
    """What a value may be, and is without a doubt, that a word opens to one side."""
    step = min(Fraction(1), value / 2)
    if hedge == "over":
        return Interval(value, None), Interval(value, value + max(step, _HALF))
    if hedge == "at most":
        return Interval(Fraction(0), value * _SLIGHTLY), Interval(Fraction(0), value)
    return Interval(value - step, value * _SLIGHTLY), Interval(value - step / 2, value)


def _hedge(ground: Ground, least: int, end: int) -> str:
    """To which side words before a multiple open it; none where they say "about", or nothing."""
    for at, hedge in ground.beginnings.find(ground.lexicon.hedges, least, end):
        if not ground.low[at.end : end].strip():
            return {"at least": "over", "about": ""}.get(hedge, hedge)
    return bound(ground, least, end)


def bound(ground: Ground, least: int, end: int) -> str:
    """The same by small words that run into an article: "mais da metade", "plus du double"."""
    return next((side for words, side in _BOUNDS if ground.pattern(words).search(ground.low, least, end)), "")


def not_reached(ground: Ground, least: int, end: int) -> bool:
    """Whether words before a multiple or a fraction say that it is not reached: "not even", "no llega a"."""
    return ground.pattern(_NOT_REACHED).search(ground.low, least, end) is not None


def _inverse(times: Interval) -> Interval:
    low, high = times.low, times.high
    return Interval(1 / high if high else Fraction(0), 1 / low if low and low > 0 else None)
