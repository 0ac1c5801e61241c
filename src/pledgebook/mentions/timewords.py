"""The grammar of time expressions: from words to ``Moment``s.

Composed of named parts, each commented; every pattern is tried at one place only (an anchor), and none repeats
inside a repetition, so that matching is linear.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from pledgebook.mentions.moments import Moment
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.calendar import Calendar

_YEAR = r"(?P<year>(?:19|20)\d\d)(?![\d,]\d|\d|[A-Za-z])"  # a year of our times, not a part of a longer number
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?!\d)(?![.,]\d{3})"  # guarded: "April 2022" is no April 20
_LAST = r"(?:\s?[-–]\s?(?P<last>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?!\d))?"  # "September 22-23"
_LENGTH = r"(?P<count>\d{1,3}|[a-z]+(?:-[a-z]+)?)"


@dataclass(frozen=True, slots=True)
class TimeGrammar:
    """The patterns of one language, each with the reader of its match; the first that matches an anchor wins."""

    patterns: tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str]], Moment | None]], ...]
    anchors: tuple[str, ...]


@cache
def time_grammar(vocabulary: Vocabulary) -> TimeGrammar:
    """The time grammar of a language, compiled once."""
    words = vocabulary.calendar
    month = "(?P<month>" + "|".join(re.escape(m) for m in sorted(words.months, key=len, reverse=True)) + r")(?![a-z])"
    season = "(?P<season>" + "|".join(words.seasons) + r")\b"
    unit = r"(?P<unit>" + "|".join(words.units) + ")"
    part = "(?P<part>" + "|".join(re.escape(p) for p in sorted(words.parts, key=len, reverse=True)) + r")(?:[- ]| the )"
    fiscal = r"(?P<fiscal>(?:[Ff]iscal|[Ff]inancial) [Yy]ears?|FY)"
    reader = _Reader(words, vocabulary)
    table = (
        ("iso", r"(?P<year>(?:19|20)\d\d)-(?P<iso>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?!\d)"),
        ("month day", rf"{month} {_DAY}{_LAST}(?:,? {_YEAR})?"),
        ("day month", rf"{_DAY}{_LAST}(?: of)? {month}(?:,? {_YEAR})?"),
        ("month year", rf"(?:{part})?{month}(?:,| of)? {_YEAR}"),
        ("fiscal years", rf"(?:{part})?{fiscal} ?(?P<year>(?:19|20)\d\d|\d\d)(?!\d)(?:(?: to | and |[-–/] ?| through )(?:FY ?)?(?P<until>(?:19|20)\d\d|\d\d)(?!\d))?"),
        ("quarter", rf"Q(?P<quarter>[1-4])(?: of)? (?P<fiscal>FY ?)?{_YEAR}"),
        ("relative year part", rf"{part}(?:(?P<which>this|next|last|the current|the coming|current|coming) )?(?P<fiscal>fiscal |financial )?(?P<unit>year|month|quarter|decade)\b"),
        ("season", rf"(?:{part})?{season}(?: of)? {_YEAR}"),
        ("part of month", rf"{part}{month}"),
        ("part of season", rf"{part}{season}"),
        ("years", rf"{_YEAR}(?:[-–/]| to | and | through )(?P<until>(?:19|20)\d\d|\d\d)(?!\d|[-,.]\d)"),
        ("part of year", rf"{part}{_YEAR}"),
        ("relative", rf"(?P<which>this|[Tt]his|next|[Nn]ext|last|[Ll]ast|(?:the )?(?:current|coming|past|previous|preceding)) (?P<fiscal>fiscal |financial )?{unit}(?!s|-)\b"),
        ("this season", rf"(?P<which>this|next|last) {season}"),
        ("length", rf"(?P<which>next|coming|following|past|last|previous|preceding) {_LENGTH} {unit}s\b"),
        ("term", r"(?P<term>short|medium|long|near)[- ](?:to[- ](?:medium|long)[- ])?term(?! [a-z]+s\b)"),
        ("year", _YEAR),
        ("month", rf"{month}(?! \d)"),
    )  # fmt: skip
    patterns = tuple((name, re.compile(pattern), reader.of(name)) for name, pattern in table)
    anchors = (
        *words.months, *words.seasons, *(p.split()[0] for p in words.parts), "Fiscal", "fiscal", "Financial", "financial", "FY",
        "this", "This", "next", "Next", "last", "Last", "current", "coming", "past", "previous", "preceding", "following",
        "short", "medium", "long", "near", "Early", "Mid", "Late",
        "Q1", "Q2", "Q3", "Q4",
    )  # fmt: skip
    return TimeGrammar(patterns, tuple(dict.fromkeys(anchors)))


_SHIFTS = {
    "this": 0, "current": 0, "the current": 0, "next": 1, "coming": 1, "the coming": 1, "last": -1,
    "past": -1, "the past": -1, "previous": -1, "the previous": -1, "preceding": -1, "the preceding": -1,
}  # fmt: skip
_FORWARD = frozenset({"next", "coming", "following"})
_PORTION_OF_QUARTER = ("first quarter", "second quarter", "third quarter", "fourth quarter")


@dataclass(frozen=True, slots=True)
class _Reader:
    """Turns a match of each pattern into a Moment."""

    words: Calendar
    vocabulary: Vocabulary

    def of(self, name: str) -> Callable[[re.Match[str]], Moment | None]:
        special = {
            "quarter": self._quarter, "relative": self._relative, "length": self._length, "term": self._term,
            "this season": self._this_season, "relative year part": self._relative,
        }  # fmt: skip
        return special.get(name, self._calendar)

    def _calendar(self, found: re.Match[str]) -> Moment | None:
        given = found.groupdict()
        year = _year(given.get("year"))
        until = _year(given.get("until"), year)
        if until is not None and (year is None or not 0 < until - year < 30):
            return None
        month = self.words.months[given["month"]] if given.get("month") else int(given.get("iso") or 0) or None
        return Moment(
            year=year,
            month=month,
            day=int(given["day"]) if given.get("day") else None,
            last_day=int(given["last"]) if given.get("last") else None,
            part=self._part(given.get("part")),
            season=self.words.seasons[given["season"]] if given.get("season") else None,
            fiscal=bool(given.get("fiscal")),
            years=until - year if until is not None and year is not None else 0,
        )

    def _part(self, word: str | None) -> str | None:
        return self.words.parts[word.lower()] if word else None

    def _quarter(self, found: re.Match[str]) -> Moment:
        part = _PORTION_OF_QUARTER[int(found["quarter"]) - 1]
        return Moment(year=int(found["year"]), part=part, fiscal=bool(found["fiscal"]))

    def _relative(self, found: re.Match[str]) -> Moment:
        given = found.groupdict()
        shift = _SHIFTS[(found["which"] or "this").lower()]
        return Moment(
            unit=self.words.units[found["unit"]],
            shift=shift,
            fiscal=bool(given.get("fiscal")),
            part=self._part(given.get("part")),
        )

    def _this_season(self, found: re.Match[str]) -> Moment:
        return Moment(season=self.words.seasons[found["season"]])

    def _length(self, found: re.Match[str]) -> Moment | None:
        word = found["count"]
        numbers = self.vocabulary.quantities.numbers
        count = int(word) if word.isdigit() else int(numbers.units.get(word, 0) or numbers.tens.get(word, 0))
        if not count:
            return None
        return Moment(unit=self.words.units[found["unit"]], span=count if found["which"] in _FORWARD else -count)

    def _term(self, found: re.Match[str]) -> Moment:
        return Moment(open=True)


def _year(text: str | None, near: int | None = None) -> int | None:
    """A year of two or four digits; two digits belong to the century of ``near`` or to this one."""
    if text is None:
        return None
    if len(text) == 4:
        return int(text)
    return (near or 2000) // 100 * 100 + int(text)
