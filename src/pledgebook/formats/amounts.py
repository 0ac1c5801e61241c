"""Sums of money for the eye: from the lowest to the highest, in millions where that is shorter, rounded outwards."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from pledgebook.formats.words import digits
from pledgebook.messages import _
from pledgebook.model import AccountLine, Interval

BILLION, MILLION = 10**9, 10**6
_PLACES = 1000  # three decimals of a scale; what lies behind them goes outwards


def shown(interval: Interval) -> str:
    """Both ends, or the one that there is."""
    low, high = interval.low or Fraction(0), interval.high
    size = low if high is None else high
    scale = BILLION if size >= BILLION else MILLION if size >= MILLION else 1
    least = _digits(Fraction(floor(low * _PLACES / scale), _PLACES))
    if high is None:
        text = _("at least {amount}").format(amount=least)
    else:
        most = _digits(Fraction(ceil(high * _PLACES / scale), _PLACES))
        text = most if least == most else _("{low} to {high}").format(low=least, high=most)
    return {
        BILLION: _("{amount} billion"), MILLION: _("{amount} million"), 1: "{amount}"
    }[scale].format(amount=text)  # fmt: skip


def unit(line: AccountLine) -> str:
    """The currency of a line, or what is written for one that is not known."""
    return line.currency or _("“{sign}”, not said whose").format(sign=line.sign)


def _digits(value: Fraction) -> str:
    return digits(Decimal(value.numerator) / value.denominator)
