"""What the time grammars of all languages share: their form, and years in two or four digits."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from pledgebook.mentions.time_resolving import WEEKEND, Moment
from pledgebook.vocabulary.calendar import Calendar
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

FULL_YEAR = r"(?:19|20)\d\d"
DECADE = r"(?P<decade>(?:19|20)\d0)"
DECADE_YEARS = 9  # behind the one that names it
SHORT_YEAR = r"[1-4]\d"  # "30/06/26"
_NAMED = re.compile(r"\(\?P<(?!mark>)\w+>")  # groups that no pattern refers back to
_WORD = re.compile(r"\w+")
TO_DATE = "to date"  # the name of what is told as of the document's day
NUMERIC = "numeric date"  # the name of one whose order of day and month the document tells: "03/04/2025"
YEAR_BEFORE = "year before"  # the name of what is counted from the time before it, with its article
MOST_YEARS = 30  # a longer "range of years" is none

Given = Mapping[str, str | None]
Pattern = tuple[str, re.Pattern[str], Callable[[Given], Moment | None]]


class TimeGrammar(NamedTuple):
    """The patterns of one language, each with its name and the reader of its groups, and the words they begin with.

    The first pattern that matches at an anchor wins, so the fuller ones stand first; ``first`` tells which that is (see
    ``first_of``). ``number`` matches the digits that
    a time may begin with: most numbers are no times. ``counted`` matches what
    shows behind a bare year that it is a count ("2000 familias"), where the language writes counts so.
    """

    patterns: tuple[Pattern, ...]
    first: re.Pattern[str]
    anchors: frozenset[str]
    number: re.Pattern[str]
    counted: re.Pattern[str] | None = None


def first_of(patterns: Sequence[Pattern], tables: Iterable[Collection[str]]) -> re.Pattern[str]:
    """One expression for all patterns: most anchors begin no time, and one try tells that of them.

    The group that it matches last is called by the number of the pattern: ``p3``; none before that matches. Of the
    large ``tables`` that many patterns have an alternation of, it has the first words only, or it would take longer to
    compile than all else of a language.
    """
    bare = [_NAMED.sub("(?:", pattern.pattern) for _, pattern, _ in patterns]
    for table in tables:
        whole, loose = any_of(table), _loosely(table)
        bare = [shape.replace(whole, loose) for shape in bare]
    return re.compile("|".join(f"(?:{shape})(?P<p{index}>)" for index, shape in enumerate(bare)))


def _loosely(phrases: Collection[str]) -> str:
    """What matches all phrases, and little else: their first words, with as many behind as the longest has."""
    words = [_WORD.findall(phrase) for phrase in phrases]
    most = max(map(len, words)) - 1
    return rf"(?:{any_of(each[0] for each in words)}(?:\W++\w++){{0,{most}}}?\W*?)"


def dated_by_the_document(words: Calendar, ends: str) -> list[Pattern]:
    """The patterns of words for the document's own day ("to date", where ``ends`` matches) and of those around it."""
    shown: list[Pattern] = []
    if words.to_date:
        to_date = lazily(rf"(?i:{any_of(words.to_date)})(?!\w){ends}")
        shown.append((TO_DATE, to_date, lambda _: Moment(unit="day", shift=0)))
    for word, shift in words.day_words.items():
        shown.append(("day word", lazily(rf"(?i:{word})(?!\w)"), partial(_day, shift)))
    return shown


def hours_and_feasts(words: Calendar, year: str) -> list[Pattern]:
    """The patterns of terms in hours, which count from what happens, and of named days with their ``year`` behind."""
    within = [word for word in words.words["within"] if not word.endswith("'")] or ["within", "within the"]
    count = r"(?:\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?)(?: \(\w+\))?"
    hours = rf"(?i:{any_of(within)}) {count} {any_of(words.words['hours'])}\b"
    shown: list[Pattern] = [("within", lazily(hours), lambda _: Moment(open=True))]
    for feast, day in words.feasts.items():
        article, name = feast_name(feast)
        before = rf"(?<={article} )" if article else ""
        shown.append(("feast", lazily(rf"{before}{name}(?![\w-]){year}"), partial(_feast, day)))
    return shown


def feast_name(feast: str) -> tuple[str, str]:
    """The article that the table gives a feast, and its name: "o Natal", for "Natal" alone is a city."""
    article, _, name = feast.partition(" ")
    return (article, name) if article.islower() else ("", feast)


def not_habitual(words: Calendar) -> str:
    """What does not stand behind a word that makes a day of the week that of every week: "each Monday"."""
    return "".join(rf"(?<!{re.escape(word)} )" for word in words.words["habitual"])


def on_weekday(words: Calendar, day: str, shift: int | None) -> Moment:
    """The moment of a day of the week, or of the weekend."""
    return Moment(
        weekday=words.weekdays[day], shift=shift, part=None if day in seven_days(words) else WEEKEND
    )


def seven_days(words: Calendar) -> set[str]:
    """The names of the days: what else bears the number of one is the weekend."""
    seen: dict[int, str] = {}
    for word, day in words.weekdays.items():
        seen.setdefault(day, word)
    return set(seen.values())


def _feast(feast: int, given: Given) -> Moment:
    return Moment(feast=feast, year=year_of(given.get("year")))


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


def with_capitals(months: Mapping[str, int]) -> dict[str, int]:
    """The months as written, and in capitals, as datelines have them: "GUATEMALA CITY, MAY 7, 2024"."""
    return {**months, **{month.upper(): number for month, number in months.items()}}
