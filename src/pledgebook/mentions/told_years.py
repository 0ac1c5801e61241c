"""Days and parts of the year that the time before them names: "in 2028, two of them by 30 June of that year"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.mentions.time_resolving import Other
from pledgebook.mentions.times import RawTime
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of


def in_told_years(raws: Sequence[RawTime], text: str, vocabulary: Vocabulary) -> list[RawTime]:
    """``raws`` (in order), each before such words for a year with them, as one whose year another time tells.

    The words by themselves are no further time.
    """
    words = vocabulary.calendar.words["that year"]
    if not words:
        return list(raws)
    dated: list[RawTime] = []
    for raw in raws:
        if dated and raw.at.start < dated[-1].at.end:
            continue
        end = _end(raw, text, vocabulary) if _has_no_year(raw) else 0
        if end:
            moment = raw.moment._replace(other=Other("year", 0), unit=None, shift=None, of_year=None)
            raw = raw._replace(at=Span(raw.at.start, end), moment=moment)  # noqa: PLW2901
        dated.append(raw)
    return dated


def _has_no_year(raw: RawTime) -> bool:
    """Whether it is a day, a month or a part of a year that it does not name itself."""
    moment = raw.moment
    if raw.until is not None or moment.year is not None or moment.span or moment.other or moment.earlier:
        return False
    return bool(moment.month or moment.part) and (moment.unit in (None, "year")) and not moment.shift


def _end(raw: RawTime, text: str, vocabulary: Vocabulary) -> int:
    """Where the words for the year end behind a time; 0 where there are none."""
    found = _that_year(vocabulary).match(text, raw.at.end)
    return found.end() if found else 0


@cache
def _that_year(vocabulary: Vocabulary) -> re.Pattern[str]:
    return lazily(rf" ?{any_of(vocabulary.calendar.words['that year'])}(?![\w-])", re.IGNORECASE)
