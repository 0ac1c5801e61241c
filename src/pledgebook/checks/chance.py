"""How likely figures would agree by chance, if they had nothing to do with each other.

A stranger is drawn in place of one figure, as figures of its measure are spread over the document: evenly over their
orders of magnitude (by logarithm). Agreement is that its interval, as wide as the one it stands for, meets the others.
Where several choices of figures were tried, one of them agreeing is enough (docs/decisions/0017-chance.md).
"""

from __future__ import annotations

from math import comb, expm1, log, log1p

from pledgebook.checks.ground import Equation, Ground, Placed
from pledgebook.model import Interval

LARGEST = 0.01  # agreement without a word that ties the figures together is shown below this chance only
_SPREAD = (1.0, 1000.0)  # percent, or thousandths of a multiple: what changes and multiples are spread over
_LEAST_SPREAD = 10.0  # figures of one measure are taken to be spread over a factor of ten at least
_DIGITS = 3


def at_random(met: Interval, width: float, spread: tuple[float, float], trials: int = 1) -> float | None:
    """The chance that one of ``trials`` strangers, each ``width`` wide, meets an interval; None without ends."""
    if met.low is None or met.high is None or met.high <= 0:
        return None
    low, high = float(met.low) - width / 2, float(met.high) + width / 2
    least, most = spread
    share = log(high / low) / log(most / least) if low > 0 else 1.0
    return _one_of(min(1.0, max(0.0, share)), trials)


def _one_of(share: float, trials: int) -> float:
    """The chance that at least one of so many trials succeeds."""
    found = 1.0 if share >= 1 else -expm1(trials * log1p(-share))
    return float(f"{found:.{_DIGITS}g}")


def of_sum(ground: Ground, equation: Equation) -> float | None:
    """The chance that a stranger in place of the total meets what the parts come to."""
    come_to = Interval.total(ground.interval(part) for part in equation.parts)
    return of_value(ground, equation.total, come_to, equation.trials)


def of_percent(actual: Interval, said: Interval, *, share: bool) -> float | None:
    """The chance that a percentage drawn at random meets what two figures give: a share lies evenly from 0 to 100."""
    if actual.low is None or actual.high is None:
        return None
    if share:
        found = (float(actual.high - actual.low) + width(said)) / 100
        return _one_of(min(1.0, found), 1)
    return at_random(actual, width(said), _SPREAD)


def of_multiple(ratio: Interval, meant: Interval) -> float | None:
    """The chance that a multiple between a tenth and ten meets the ratio of two figures."""
    return at_random(ratio, width(meant), (0.1, 10.0))


def of_value(ground: Ground, placed: Placed, value: Interval, trials: int = 1) -> float | None:
    """The chance that one of ``trials`` strangers in place of a figure meets a value."""
    return at_random(value, width(placed.interval), spread_of(ground, placed, value), trials)


def spread_of(ground: Ground, like: Placed, also: Interval) -> tuple[float, float]:
    """From the smallest to the largest figure of one measure, and ``also``."""
    values = [
        float(end)
        for end in (*ground.spreads.get(measure_of(like), ()), also.low, also.high)
        if end is not None and end > 0
    ]
    least, most = (min(values), max(values)) if values else (1.0, _LEAST_SPREAD)
    return (least, max(most, least * _LEAST_SPREAD))


def measure_of(placed: Placed) -> str:
    """What figures are spread together: those of one kind."""
    return placed.figure.kind


def width(interval: Interval) -> float:
    """How much an interval leaves open; all of its value where it has no end."""
    if interval.low is None or interval.high is None:
        return float(interval.high or interval.low or 0)
    return float(interval.high - interval.low)


def choices(figures: int, parts: int) -> int:
    """In how many ways a total and so many parts can be chosen among so many figures."""
    return figures * comb(max(0, figures - 1), parts)
