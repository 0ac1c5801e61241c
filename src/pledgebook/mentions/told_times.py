"""Times of which the one before them tells the unit: "signed in 2019 and ratified the following year"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from pledgebook.mentions.earlier_times import last_before
from pledgebook.mentions.time_context import time_context
from pledgebook.mentions.time_resolving import Anchor, Moment, Other, resolve, start_of, step
from pledgebook.mentions.times import RawTime
from pledgebook.model import Span, Time
from pledgebook.vocabulary import Vocabulary

_WHOLE_YEAR = "year"
_ENDS = ("end", "closing")  # parts before which is until their last day


def lies_behind(
    time: Time, raw: RawTime, before: Sequence[Time], text: str, today: dt.date | None, vocabulary: Vocabulary
) -> bool:
    """Whether a time that another tells would be over, though what is done then is to come.

    "Signed it in 2015 and will open clinics two years later" says nothing of 2017.
    """
    told = raw.moment.earlier < 0 or raw.moment.other is not None
    if not told or not before or today is None or time.ends is None or time.ends >= today:
        return False
    return time_context(vocabulary).ahead.search(text[before[-1].at.end : time.at.start]) is not None


def told_by_other(
    time: Time, raw: RawTime, before: Sequence[Time], within: Span, anchor: Anchor
) -> Time | None:
    """``time`` with the days that the last one before it in ``within`` gives it; None where none does.

    A month of "the same year" is found without it, too. Others are given back as they are.
    """
    other = raw.moment.other
    if other is None:
        return time
    last = last_before(before, within)
    if last is None or last.ends is None:
        return time if raw.moment.month else None
    days = _told(raw.moment, other, last.ends, anchor)
    if raw.cue == "before" and days[0] and raw.moment.part not in _ENDS:
        return replace(time, begins=None, ends=days[0] - dt.timedelta(days=1))
    return replace(time, begins=None if raw.cue in ("by", "before", "until") else days[0], ends=days[1])


def _told(
    moment: Moment, other: Other, day: dt.date, anchor: Anchor
) -> tuple[dt.date | None, dt.date | None]:
    first = step(start_of(day, other.unit), other.unit, other.shift)
    if other.unit == _WHOLE_YEAR:
        return resolve(moment._replace(other=None, unit=None, year=first.year), anchor)
    last = step(first, other.unit, 1) - dt.timedelta(days=1)
    return (last, last) if moment.part == "end" else (first, last)
