"""Whether two figures count the same thing, so that they may be added or compared."""

from __future__ import annotations

import re
from decimal import Decimal

from pledgebook.checks.ground import Placed

_YEAR = re.compile(r"\b(?:19|20)\d\d$")
_NUMERAL = re.compile(r"\d[\d.,\u00a0\u202f]*")
_THOUSAND = 3  # the powers of ten between scales
_ALIKE = 20  # how many times as large a numeral may be that shares the scale of another
_YEAR_ALONE = re.compile(r"1[5-9]\d\d|20\d\d")


def comparable(a: Placed, b: Placed, *, bare: bool = True) -> bool:
    """Whether the kind, the unit and the rate are the same.

    For counts the nouns of one must all be among those of the other, "migrants" among "Venezuelan migrants"; with
    ``bare`` a count without a noun of its own takes that of the other. Percentages are comparable with nothing.
    """
    if a.figure.kind != b.figure.kind or a.figure.kind == "percent" or a.rate != b.rate:
        return False
    if a.figure.kind == "money":
        return same_currency(a.figure.unit, b.figure.unit)
    if may_be_year(a) or may_be_year(b) or one_scale(a, b):
        return False
    if not a.nouns or not b.nouns:
        return bare and not _year(a) and not _year(b)
    if (a.nouns <= b.nouns or b.nouns <= a.nouns) and not _denied(a, b) and not _denied(b, a):
        return True
    return bare and (a.inherited or b.inherited) and not _year(a) and not _year(b)


def one_thing(a: Placed, b: Placed) -> bool:
    """Whether two values are of one measure, or of one thing that each tells apart."""
    if comparable(a, b):
        return True
    heads = [each.figure.unit.lower().partition(" ")[0] for each in (a, b)]
    return a.figure.kind == b.figure.kind == "count" and heads[0] == heads[1] != ""


def same_currency(a: str, b: str) -> bool:
    """Whether two currency units may be one: equal, or a dollar that is not said and a dollar."""
    a, b = a.partition(" per ")[0], b.partition(" per ")[0]
    return a == b or (a == "$" and b.endswith("D")) or (b == "$" and a.endswith("D"))


def may_be_year(placed: Placed) -> bool:
    """Whether a figure is a bare number of four digits without a mark, whatever its neighbours count."""
    return placed.figure.kind == "count" and _YEAR_ALONE.fullmatch(placed.figure.text) is not None


def one_scale(a: Placed, b: Placed) -> bool:
    """Whether one of two numbers may leave out the scale that the other has, so that nothing can be said of them."""
    return _elided(a, b) or _elided(b, a)


def _elided(scaled: Placed, bare: Placed) -> bool:
    """Whether a bare number may leave out the scale of another: "960 million, against 640 in the four years before"."""
    if scaled.figure.kind != "count" or bare.figure.kind != "count" or (bare.nouns and not bare.inherited):
        return False
    first, second = _numeral(scaled), _numeral(bare)
    if first is None or second is None or second[1] or first[1] < _THOUSAND:
        return False
    return first[0] <= second[0] * _ALIKE and second[0] <= first[0] * _ALIKE


def _numeral(placed: Placed) -> tuple[Decimal, int] | None:
    """What the digits of a figure say by themselves, and by which power of ten its scale raises them."""
    figure, found = placed.figure, _NUMERAL.search(placed.figure.text)
    value = figure.high if figure.low is None else figure.low
    if found is None or not value:
        return None
    digits = sum(char.isdigit() for char in found.group())
    power = max(0, -(-(value.adjusted() + 1 - digits) // _THOUSAND) * _THOUSAND)
    return value.scaleb(-power), power


def _year(placed: Placed) -> bool:
    """Whether a number without a noun may be a year: it is safer to compare it with nothing."""
    return not placed.nouns and _YEAR.search(placed.figure.text) is not None


def _denied(a: Placed, b: Placed) -> bool:
    return any(
        noun.startswith("non-") and any(other.startswith(noun[4:]) for other in b.nouns) for noun in a.nouns
    )
