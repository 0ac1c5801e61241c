"""Times that are counted from the one before them: "against 980 a year earlier", "and closed it 60 days later"."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import islice, takewhile

from pledgebook.mentions.time_context import time_context
from pledgebook.mentions.time_resolving import add_months, step
from pledgebook.mentions.times import RawTime
from pledgebook.model import Span, Time
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_SHORT = 3  # letters of the words for "to", an article with them: "a", "aos"
_FEW = 6  # times of a sentence that are gone back over
_MONTHS = {"month": 1, "quarter": 3, "semester": 6, "year": 12, "decade": 120}


def counted_back(time: Time, raw: RawTime, before: Sequence[Time], sentence: Span) -> Time:
    """``time`` that lies some periods before or behind the last whole one of its sentence; open where there is none.

    Others are given back as they are.
    """
    count, unit = raw.moment.earlier, raw.moment.unit or ""
    if not count:
        return time
    if count > 0:
        time = replace(time, role="baseline period")
    if (other := last_before(before, sentence)) is None or other.begins is None or other.ends is None:
        return time
    try:
        days = _moved(other.begins, unit, -count), _moved(other.ends, unit, -count)
    except (ValueError, OverflowError):  # beyond the calendar: "900 decades later"
        return time
    return replace(time, begins=days[0], ends=days[1])


def counted_on(
    time: Time, raw: RawTime, before: Sequence[Time], sentence: Span, text: str, vocabulary: Vocabulary
) -> Time:
    """``time`` that is a length behind the last time of its sentence: "on 3 June, and in the twelve months following".

    Others are given back as they are, and what the text counts from something else ("siguientes a la firma").
    """
    moment = raw.moment
    if moment.unit is None or not moment.span or moment.span < 0 or moment.lasting:
        return time
    if not _following(vocabulary).search(time.text) or _of_event(vocabulary).match(text, time.at.end):
        return time
    other = last_before(before, sentence)
    if other is None or other.ends is None:
        return time
    try:
        return replace(time, begins=other.ends, ends=step(other.ends, moment.unit, moment.span))
    except (ValueError, OverflowError):  # beyond the calendar
        return time


@cache
def _following(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Words for what comes behind another time, at the end of a length or before it."""
    words = any_of(vocabulary.calendar.words["counted on"])
    at = "" if vocabulary.grammar == "english" else r"\Z"
    return re.compile(rf"(?<!\w){words}(?!\w){at}", re.IGNORECASE)


@cache
def _of_event(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What shows that the length is counted from what is named behind it."""
    words = vocabulary.wording.words
    to = {word for word in words["preposition"] if word[0] in "aà" and len(word) <= _SHORT}
    return re.compile(rf" {any_of(words['article'] | words['of'] | words['infinitive'] | to)}(?:(?<=')| )")


def last_before(before: Sequence[Time], within: Span) -> Time | None:
    """The last of the times ``before`` that has both its days, among the nearest few in ``within``."""
    near = takewhile(lambda each: each.at.start >= within.start, islice(reversed(before), _FEW))
    return next((each for each in near if each.begins and each.ends), None)


def _moved(day: dt.date, unit: str, count: int) -> dt.date:
    return _earlier(day, -count * _MONTHS[unit]) if unit in _MONTHS else step(day, unit, count)


def year_before(time: Time, raw: RawTime, other: Time | None, text: str, vocabulary: Vocabulary) -> Time:
    """``time`` that is "the previous year" of that of ``other``, the time before it in its sentence.

    Others are given back as they are, and those of a list ("than in 2024 and in the previous year").
    """
    moment, words = raw.moment, vocabulary.calendar.words["year before"]
    whole = moment.unit == "year" and moment.shift == -1 and moment.part is None
    if not whole or other is None or not any(word in time.text.lower().split() for word in words):
        return time
    if not other.begins or not other.ends:
        return time
    if moment.fiscal or other.ends.year > other.begins.year:  # "in the year to 30 June 2024"
        twelve = add_months(other.begins, _MONTHS["year"]) == other.ends + dt.timedelta(days=1)
        days = _earlier(other.begins, _MONTHS["year"]), _earlier(other.ends, _MONTHS["year"])
        return replace(time, begins=days[0], ends=days[1], role="baseline period") if twelve else time
    between = text[other.at.end : time.at.start].strip(" ,")
    counted = any(map(str.isdigit, between))  # "30 in 2021 and 20 the year before"
    if between.partition(" ")[0] in time_context(vocabulary).listed and not counted:
        return time
    year = other.begins.year - 1
    return replace(time, begins=dt.date(year, 1, 1), ends=dt.date(year, 12, 31), role="baseline period")


def _earlier(day: dt.date, months: int) -> dt.date:
    """The same day some months before; the last of a month stays the last."""
    other = add_months(day, -months)
    if day.day == calendar.monthrange(day.year, day.month)[1]:
        return other.replace(day=calendar.monthrange(other.year, other.month)[1])
    return other
