"""Dates moved by whole months and years, with other days in the same order."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from random import Random

from tests.golden.splices import Splice

MONTHS = list(calendar.month_name)
MONTH = re.compile(
    rf"(?<!\w)(?P<month>{'|'.join(MONTHS[1:])})(?!\w)"
    r"(?:\s+(?P<day>\d{1,2})(?:(?:\s*[-–]\s*|\s+and\s+)(?P<last>\d{1,2}))?(?![\d,]*\d))?"
)
ISO = re.compile(r"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)")
YEAR = re.compile(r"(?<![\d,.$-])(?:19|20)\d{2}(?!\d|,\d|\.\d|-)")
FISCAL = re.compile(r"(?:FY\s?|fiscal\s+year\s+)(?P<year>\d{4})")


class Dates:
    """By how much every date of a document moves.

    All months that the text names stay within their year, so that one without a year means the year it meant.
    With ``plain_years`` a fiscal year becomes the calendar year of its number: whose fiscal calendar would it be?
    """

    def __init__(self, random: Random, text: str, date: str, plain_years: bool) -> None:
        self._today = dt.date.fromisoformat(date)
        self._plain_years = plain_years
        named = list(MONTH.finditer(text))
        months = [self._today.month, *(MONTHS.index(each["month"]) for each in named)]
        self._months = random.choice(range(1 - min(months), 13 - max(months)))
        self._years = random.choice(range(-8, 7))
        days = {
            self._today.day,
            *(int(each[part]) for each in named for part in ("day", "last") if each[part]),
        }
        self._days = dict(zip(sorted(days), sorted(random.sample(range(1, 29), len(days))), strict=True))

    @property
    def today(self) -> str:
        """The document's own date."""
        return self._exact(self._today).isoformat()

    def splices(self, text: str, numbers: list[tuple[int, int]]) -> Iterator[Splice]:
        """Every date in the text; ``numbers`` are the figures, which are none."""
        for match in MONTH.finditer(text):
            yield Splice(*match.span("month"), MONTHS[MONTHS.index(match["month"]) + self._months])
            for part in ("day", "last"):
                if match[part]:
                    yield Splice(*match.span(part), str(self._days[int(match[part])]))
        for match in ISO.finditer(text):
            yield Splice(*match.span(), self._exact(dt.date.fromisoformat(match[0])).isoformat())
        fiscal = list(FISCAL.finditer(text)) if self._plain_years else []
        for match in fiscal:
            yield Splice(*match.span(), str(int(match["year"]) + self._years))
        taken = [*numbers, *(match.span() for match in fiscal)]
        for match in YEAR.finditer(text):
            if not any(start <= match.start() < end for start, end in taken):
                yield Splice(*match.span(), str(int(match[0]) + self._years))

    def moved(self, bound: str | None, text: str) -> str | None:
        """A bound of the time that is written as ``text``."""
        if bound is None:
            return None
        date = dt.date.fromisoformat(bound)
        named = [(MONTHS.index(each["month"]), {each["day"], each["last"]}) for each in MONTH.finditer(text)]
        if any(date.month == month and str(date.day) in days for month, days in named) or date == self._today:
            return self._exact(date).isoformat()
        if any(date.month == month for month, _ in named) or "this month" in text:
            return _at(date, self._years, self._months).isoformat()
        if FISCAL.search(text) and self._plain_years:
            return _at(date, self._years, 3).isoformat()  # fiscal 2022 begins in October 2021
        return _at(date, self._years, 0).isoformat()

    def _exact(self, date: dt.date) -> dt.date:
        return date.replace(date.year + self._years, date.month + self._months, self._days[date.day])


def _at(date: dt.date, years: int, months: int) -> dt.date:
    """The same first or last day of a month, so much later."""
    years, month = divmod(12 * (date.year + years) + date.month - 1 + months, 12)
    assert date.day in (1, calendar.monthrange(date.year, date.month)[1])
    return dt.date(years, month + 1, 1 if date.day == 1 else calendar.monthrange(years, month + 1)[1])
