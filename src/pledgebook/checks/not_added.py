"""What else than a sum the last of several amounts may be: an average, a balance, a part of them, so much twice."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from pledgebook.checks.ground import Placed
from pledgebook.checks.same import stated

_MOST_SUMS = 20_000  # sums and balances that are looked at
_NEAR = Fraction(1, 100)  # how far what some of several amounts come to may miss
_NEARER = Fraction(1, 300)  # and what all of them do, some taken from the others
_OFTEN = 12  # how many times over a sum may be meant


def lies_among(parts: Sequence[Placed], total: Placed) -> bool:
    """Whether a total is no more than the largest amount above it, as averages, medians and highest bids are."""
    values = [_value(part) for part in parts]
    return min(values) <= _value(total) <= max(values)


def times_over(parts: Sequence[Placed], total: Placed) -> bool:
    """Whether a total is a whole number of times the sum, as where two parties give the same or it is paid yearly."""
    once = sum(map(_value, parts))
    return bool(once) and any(once * often == _value(total) for often in range(2, _OFTEN + 1))


def some_come_to(parts: Sequence[Placed], total: Placed) -> bool:
    """Whether some of the amounts come to the total, as they stand or nearly, or nobody can say."""
    sums = {Fraction(0)}
    for part in parts:
        sums |= {each + _value(part) for each in sums}
        if len(sums) > _MOST_SUMS:
            return True
    return _near(sums, _value(total), _NEAR)


def balance(parts: Sequence[Placed], total: Placed) -> bool:
    """Whether the amounts come to the total where some are taken away: "Income", "Costs", "Total"."""
    sums = {Fraction(0)}
    for part in parts:
        value = _value(part)
        sums = {each + signed for each in sums for signed in (value, -value)}
        if len(sums) > _MOST_SUMS:
            return True
    return _near(sums, _value(total), _NEARER)


def _near(sums: set[Fraction], whole: Fraction, share: Fraction) -> bool:
    return any(abs(each - whole) <= whole * share for each in sums if each)


def _value(placed: Placed) -> Fraction:
    return Fraction(stated(placed) or 0)
