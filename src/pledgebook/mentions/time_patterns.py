"""What the time grammars of all languages share: their form, and years in two or four digits."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from pledgebook.mentions.time_resolving import Moment
from pledgebook.vocabulary.calendar import Calendar
from pledgebook.vocabulary.spelling import any_of

FULL_YEAR = r"(?:19|20)\d\d"
TO_DATE = "to date"  # the name of what is told as of the document's day
MOST_YEARS = 30  # a longer "range of years" is none

Given = Mapping[str, str | None]
Pattern = tuple[str, re.Pattern[str], Callable[[Given], Moment | None]]


@dataclass(frozen=True, slots=True)
class TimeGrammar:
    """The patterns of one language, each with its name and the reader of its groups, and the words they begin with.

    The first pattern that matches at an anchor wins, so the fuller ones stand first. ``number`` matches the digits that
    a time may begin with: most numbers are no times. ``counted`` matches what
    shows behind a bare year that it is a count ("2000 familias"), where the language writes counts so.
    """

    patterns: tuple[Pattern, ...]
    anchors: frozenset[str]
    number: re.Pattern[str]
    counted: re.Pattern[str] | None = None


def dated_by_the_document(words: Calendar, ends: str) -> list[Pattern]:
    """The patterns of words for the document's own day ("to date", where ``ends`` matches) and of those around it."""
    shown: list[Pattern] = []
    if words.to_date:
        to_date = re.compile(rf"(?i:{any_of(words.to_date)})(?!\w){ends}")
        shown.append((TO_DATE, to_date, lambda _: Moment(unit="day", shift=0)))
    for word, shift in words.day_words.items():
        shown.append(("day word", re.compile(rf"(?i:{word})(?!\w)"), partial(_day, shift)))
    return shown


def _day(shift: int, _: Given) -> Moment:
    return Moment(unit="day", shift=shift)


def number(text: str | None) -> int | None:
    """Digits as a number; None for nothing."""
    return int(text) if text else None


def year_of(text: str | None, near: int | None = None) -> int | None:
    """A year of four or two digits; two belong to the century of ``near`` or to this one."""
    if text is None or len(text) == 4:
        return number(text)
    return (near or 2000) // 100 * 100 + int(text)
