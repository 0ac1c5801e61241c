"""Years that stand for a part of them: "26.400 en el primer semestre, frente a 24.000 del mismo lapso de 2023"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from pledgebook.model import Document, Span, Time
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import Endings, any_of, last_words

_REACH = 40  # characters before a year in which "the same period" stands
_NEAR = 200  # characters before that, in which the period itself is named
_LEAP_DAY = (2, 29)


def with_same_periods(
    times: Sequence[Time], text: str, document: Document, vocabulary: Vocabulary
) -> tuple[Time, ...]:
    """``times`` (in order), of which a whole year behind "the same period of" is cut to that of the time before it."""
    cut: list[Time] = []
    for time in times:
        start = max(0, time.at.start - _REACH)
        before = cut[-1] if cut else None
        ends = before and _last(vocabulary).end(text[start : time.at.start].rstrip(" "))
        same = _same(vocabulary).search(text, start, time.at.start) if ends else None
        if same and before and same.start() - before.at.end <= _NEAR and (days := _in_its_year(before, time)):
            at = Span(same.start(), time.at.end)
            cut.append(replace(time, at=at, selector=document.select(at), begins=days[0], ends=days[1]))
        else:
            cut.append(time)
    return tuple(cut)


@cache
def _same(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands right before such a year, with the word before it: "del mismo período"."""
    words = vocabulary.calendar.words
    return re.compile(
        rf"(?:\b{any_of(vocabulary.calendar.cues)} )?\b{any_of(words['same'])} $", re.IGNORECASE
    )


@cache
def _last(vocabulary: Vocabulary) -> Endings:
    return Endings(last_words(vocabulary.calendar.words["same"]))


def _in_its_year(period: Time, year: Time) -> tuple[dt.date, dt.date] | None:
    """The days of ``period`` in the whole calendar year that ``year`` is."""
    if not (period.begins and period.ends and year.begins and year.ends):
        return None
    whole = year.begins == dt.date(year.begins.year, 1, 1) and year.ends == dt.date(year.begins.year, 12, 31)
    if not whole or period.begins.year != period.ends.year or period.begins.year == year.begins.year:
        return None
    begins, ends = (_moved(day, year.begins.year) for day in (period.begins, period.ends))
    return begins, ends


def _moved(day: dt.date, year: int) -> dt.date:
    return day.replace(year=year, day=28) if (day.month, day.day) == _LEAP_DAY else day.replace(year=year)
