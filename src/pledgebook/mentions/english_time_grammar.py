"""The grammar of English time expressions: from words to ``Moment``s.

Composed of named parts, each commented; every pattern is tried at one place only (an anchor), and none repeats
inside a repetition, so that matching is linear.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from pledgebook.mentions.nth_weekdays import nth_weekdays
from pledgebook.mentions.time_patterns import (
    DECADE,
    DECADE_YEARS,
    FULL_YEAR,
    MOST_YEARS,
    NUMERIC,
    YEAR_BEFORE,
    Given,
    Pattern,
    TimeGrammar,
    dated_by_the_document,
    feast_name,
    first_of,
    hours_and_feasts,
    not_habitual,
    number,
    on_weekday,
    seven_days,
    with_capitals,
    year_of,
)
from pledgebook.mentions.time_resolving import END_OF, Moment, Other
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.calendar import Calendar
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_YEAR = rf"(?P<year>{FULL_YEAR})(?![\d,]\d|\d|[A-Za-z])"  # a year of our times, not a part of a longer number
_OF_YEAR = rf"(?:(?P<fiscal>FY ?)(?P<short>\d\d)(?!\d)|(?P<fy>FY ?)?{_YEAR})"
_UNTIL = rf"(?P<until>{FULL_YEAR}|\d\d)(?!\d|[-,.]\d)"  # the other end of a range of years
_UNTIL_YEAR = (
    rf"(?P<until>{FULL_YEAR}|(?<=[-–/])\d\d)(?!\d|[-,.]\d)"  # "2023-25", but no "in 2023 to 25 days"
)
_FEAST_YEAR = rf"(?:,? {_YEAR})?"
_OVER = r"(?:(?<=[Oo]ver the )|(?<=[Dd]uring the )|(?<=[Ww]ithin the )|(?<=[Ii]n the ))"
_TWO = r"0?[1-9]|[12]\d|3[01]"  # a day or a month, which the document tells
_ORDINAL = r"(?:st|nd|rd|th)?"
_DAY = (
    rf"(?P<day>0?[1-9]|[12]\d|3[01]){_ORDINAL}(?!\d)(?![.,]\d{{3}})"  # guarded: "April 2022" is no April 20
)
_LAST_DAY = rf"(?P<last>[1-9]|[12]\d|3[01]){_ORDINAL}(?![\d%]|[.,]\d| [A-Za-z]+s\b)"
_DAYS = rf"{_DAY}(?:(?: ?[-–] ?| and | to | through ){_LAST_DAY})?"  # "September 22-23"
_NUMBER = re.compile(r"(?:\d{1,2}|\d{4})(?!\d|,\d{3})")  # a day or a year
# "twelve months to", "year ended", "fiscal year ending": what follows is the last day of the period
_ENDED = (
    r"(?:(?P<months>\d{1,2}|[a-z]++)[- ]months?(?: period)?|(?:fiscal |financial )?year)"
    r" (?:to|through|up to|until|(?:that )?end(?:ing|ed|s)(?: on| in)?) "
)
_HERE = r"(?:(?:the )?(?:date of )?(?:the )?)?(?:this|the present|today|now|signature|signing|adoption|publication)\b"
_OF_EVENT = rf"(?:(?=(?P<other> (?:of|after|from|following) (?!{_HERE}))))?"  # "within 90 days of its entry into force"
_OF_THIS = r",?(?: of)? (?P<whose>this|next|last|the current|the coming|the following) year\b"
_LENGTH = r"(?:(?:\d{1,2}|[a-z]++) (?:to|or) )?(?P<count>\d{1,3}|[a-z]++(?:-[a-z]++)?)"
_LENGTH_SAID = (
    r"(?:\d{1,2}|[a-z]++)[- ]years?(?: period| term)?"  # before its years: "three years (2024-2026)"
)
_MORE = r"(?:more |further |additional |full |consecutive )?(?:fiscal |financial |budget |calendar )?"
_FISCAL = r"(?P<fiscal>(?:[Ff]iscal|[Ff]inancial|[Bb]udget) [Yy]ears?(?: \(FYs?\))?|[Ff]iscal|FY)"
_CROSSED = r"[-–/](?:\d\d)?\d\d(?!\d|[-.]\d|,\d)"  # the second year of "2025/26"
# "2025/26, 2026/27 and 2027/28"
_CROSSING = (
    rf"(?P<year>{FULL_YEAR}|\d\d){_CROSSED}(?:, (?:FY ?)?\d\d(?:\d\d)?{_CROSSED}){{0,4}}"
    rf"(?P<both>,? and | to |,? through | ?[-–] ?)(?:FY ?)?(?P<until>{FULL_YEAR}|\d\d){_CROSSED}"
)
_FISCAL_WORD = r"(?:(?P<fiscal>fiscal |financial |budget )|calendar )?"
# what is no length by itself, and what counts from another day; "over five years from January 2025" begins then
_NO_RATE = r"(?!(?<=[Ii]n )an? )"  # "20,000 visas in a year"
_AGE = r" (?:of age|old|ago|earlier|later|before|after|from(?! (?:[A-Z]|\d|the ))|each)\b|-"
# "the third quarter" of this year, behind words that bound it
_EDGE = r"(?:(?P<edge>end|close) of (?:the )?)?"  # of a part: "the end of the first half of 2026"
_QUARTER = rf"{_EDGE}(?P<nth>first|second|third|fourth|last|final) quarter\b(?!-| of\b|,? \d)"
_NTH = {"last": "fourth", "final": "fourth"}
_TERM = r"[- ](?:to[- ][a-z]+[- ])?term(?! [a-z]+s\b)"  # "medium-term", but no "medium-term plans"


_OVER_YEAR = r"(?<=[Bb]efore the )year (?:is out|is over|ends|closes|finishes)"
_YEAR_MONTHS = 12
_MOST_MONTHS = 36
_YEAR_END = Moment(unit="year", shift=0, part="end")
_SHIFTS = {"this": 0, "the current": 0, "next": 1, "the coming": 1, "the following": 1, "last": -1}


def english_time_grammar(vocabulary: Vocabulary) -> TimeGrammar:
    """The time grammar of English."""
    words = vocabulary.calendar
    read = _Reader(words, vocabulary)
    which = rf"(?i:{any_of(words.lengths, 'which')})"
    length = rf"{_LENGTH} {_MORE}{any_of(words.units, 'unit')}"
    patterns: list[Pattern] = [
        nth_weekdays(vocabulary),
        *((name, lazily(shape), read.calendar) for name, shape in _calendar_shapes(words)),
    ]
    patterns += [
        ("quarter", lazily(rf"{_EDGE}(?:Q(?P<quarter>[1-4])|H(?P<half>[12]))(?: of)? {_OF_YEAR}"), read.quarter),
        ("length", lazily(rf"{_OVER}(?P<which>next|last) {any_of(words.units, 'unit')}\b(?! of\b)"), read.span),
        *((name, lazily(shape), read.told) for name, shape in _told_shapes(words)),
        *((name, lazily(shape), read.relative) for name, shape in _relative_shapes(words)),
        ("length", lazily(rf"{which} {length}s\b"), read.length),
        ("earlier", lazily(rf"{length}s? {any_of(words.words['earlier'])}\b(?! than)"), read.earlier),
        ("earlier", lazily(rf"{length}s? {any_of(words.words['later'])}\b(?! than)"), read.later),
        ("ago", lazily(rf"{length}s? {any_of(words.words['ago'])}\b"), read.ago),
        ("within", lazily(rf"{length}s?' time\b"), read.ahead),
        ("within", lazily(rf"{length}s? from (?:now|today)\b"), read.from_now),
        ("duration", lazily(rf"{_NO_RATE}(?:{any_of(words.words['initial'])} )?{length}s?\b(?!{_AGE})"), read.duration),
        ("duration", lazily(rf"{_LENGTH}[- ]{any_of(words.units, 'unit')} (?:period|term|span)\b"), read.duration),
        ("within", lazily(rf"(?:[Ww]ithin|[Nn]ot? later than) (?:the )?{length}s?\b{_OF_EVENT}"), read.within),
        ("part of this year", lazily(rf"(?:[Yy]ear[- ]end|year's end|{_OVER_YEAR})\b(?! \d)"), lambda _: _YEAR_END),
        (YEAR_BEFORE, lazily(r"year before(?= ?[.,;:)])"), lambda _: Moment(unit="year", shift=-1)),
        *dated_by_the_document(words, r"(?=[.,;:)\n]|\Z)"),
        *hours_and_feasts(words, _FEAST_YEAR),
        *((name, lazily(shape), read.weekday) for name, shape in _weekday_shapes(words)),
        ("term", lazily(any_of(words.terms) + _TERM), lambda _: Moment(open=True)),
        ("year alone", lazily(r"(?<![^\n])(?P<year>20\d\d)(?![^\n])"), read.calendar),  # in a cell
        ("year", lazily(_YEAR), read.calendar),
        ("month", lazily(any_of(words.months, "month") + r"(?![a-z])(?! \d)"), read.calendar),
    ]  # fmt: skip
    anchors = _anchors(words, vocabulary.quantities.numbers.units)
    return TimeGrammar(tuple(patterns), first_of(patterns, [words.parts]), anchors, _NUMBER)


def _calendar_shapes(words: Calendar) -> list[tuple[str, str]]:
    """Expressions that name a date or a stretch of the calendar."""
    month = any_of(with_capitals(words.months), "month") + r"(?![a-z])"
    season = any_of(words.seasons, "season") + r"\b"
    part = rf"(?i:{any_of(words.parts, 'part')})(?:(?<=-)|[- ]| the | in )"
    which = rf"(?:(?i:{any_of(words.lengths)}) )?"
    fiscal_until = rf"(?:(?P<link> to | and |[-–/] ?| through )(?P<again>FY ?)?{_UNTIL})?"
    fiscal_months = rf"(?: \({any_of(words.months, 'begins')} (?:to|–|-) {any_of(words.months)}\))?"
    return [
        (
            "iso",
            rf"(?P<year>{FULL_YEAR})(?P<mark>[-/])(?P<iso>0[1-9]|1[0-2])(?P=mark)(?P<day>0[1-9]|[12]\d|3[01])(?!\d)",
        ),
        *(
            (NUMERIC, rf"(?P<day>{_TWO}){mark}(?P<iso>{_TWO}){mark}(?P<year>{FULL_YEAR})(?!\d|[./]\d)")
            for mark in ("/", r"\.")
        ),
        ("ending", rf"{_ENDED}{month}(?: {_DAY})?,? {_YEAR}"),
        ("ending", rf"{_ENDED}{_DAY} {month},? {_YEAR}"),
        ("month day", rf"{month} {_DAYS}(?:,? {_YEAR}|{_OF_THIS})?"),
        ("day month", rf"{_DAYS}(?: of)? {month}(?:,? {_YEAR}|{_OF_THIS})?"),
        ("month year", rf"(?:{part})?{month}(?:(?:,| of)? {_YEAR}|{_OF_THIS})"),
        ("fiscal years", rf"(?:{part})?{_FISCAL} ?{_CROSSING}{fiscal_months}"),
        (
            "fiscal years",
            rf"(?:{part})?{_FISCAL} ?(?P<year>{FULL_YEAR}|\d\d)(?!\d){fiscal_until}{fiscal_months}",
        ),
        (
            "fiscal years",
            rf"{_YEAR}(?P<link>[-–/]){_UNTIL} (?P<fiscal>(?:fiscal|financial|budget) year)\b",
        ),
        ("fiscal year", rf"(?:{part})?{_YEAR} (?P<fiscal>(?:fiscal|financial|budget) year)\b"),
        ("season", rf"(?:{part})?{season}(?: of)? {_YEAR}"),
        ("part of month", rf"{part}{month}"),
        ("part of season", rf"{part}{season}"),
        ("years", rf"{_YEAR}[-–/]\d\d (?:to|through|until|[-–]) {FULL_YEAR}[-–/](?P<until>\d\d)(?!\d)"),
        ("years", rf"{which}{_LENGTH_SAID} \({_YEAR}(?:[-–/]| to ){_UNTIL_YEAR}\)"),
        ("part of season", rf"(?<=[Ii]n the ){season}(?=[,.;)\n]|\Z)"),
        (
            "years",
            rf"{_YEAR}(?:[-–/]| to | and | through ){_UNTIL_YEAR}(?: (?:school|academic|crop|marketing) year\b)?",
        ),
        ("part of year", rf"{_EDGE}{part}{_YEAR}"),
        ("decade", rf"{DECADE}s\b"),
    ]


def _told_shapes(words: Calendar) -> list[tuple[str, str]]:
    """Expressions of which the time before them tells the unit: "the same year", "the end of the following month"."""
    of_part = rf"(?i:{any_of(words.parts, 'part')}) (?:the )?"
    part = rf"(?:{of_part})?"
    other = rf"(?:(?P<same>{any_of(words.words['same unit'])})|{any_of(words.words['next unit'])})"
    month, that = any_of(words.months, "month"), any_of(words.words["that unit"])
    return [
        ("month year", rf"{month} of the {other} year\b"),
        ("told", rf"{part}{other} {any_of(words.units, 'unit')}\b(?! period)"),
        ("told", rf"{of_part}(?P<same>{that}) {any_of(words.units, 'unit')}\b"),
    ]


def _weekday_shapes(words: Calendar) -> list[tuple[str, str]]:
    """Days of the week: "next Tuesday", and behind a cue "Friday"."""
    month, joined = any_of(words.months), any_of(words.words["to"])
    # "Friday 12 June", "the last Friday of June" and "the Sunday Times" are something else
    apart = rf"(?![\w-]|,? (?:the )?\d|,? {month}| {joined} | of\b| [A-Z])"
    day, single = any_of(words.weekdays, "weekday"), any_of(seven_days(words), "weekday")
    which = any_of(words.shifts)
    return [
        ("which weekday", rf"(?i:(?P<which>{which})) {day}{apart}"),
        ("weekday", not_habitual(words) + single + apart),
    ]


def _relative_shapes(words: Calendar) -> list[tuple[str, str]]:
    """Expressions that count from the document's date: "this fiscal year", "the end of next month", "last summer"."""
    unit = any_of(words.units, "unit") + r"(?!s|-)\b"
    which = rf"(?i:{any_of({**words.lengths, **words.shifts}, 'which')})"
    part = rf"(?i:{any_of(words.parts, 'part')})(?:(?<=-)|[- ]| the )"
    return [
        ("part of this year", rf"{_EDGE}{part}(?:{which} )?{_FISCAL_WORD}{unit}"),
        ("relative", rf"{which} {_FISCAL_WORD}{unit}"),
        ("this season", rf"{which} {any_of(words.seasons, 'season')}\b"),
        ("which month", rf"(?i:(?P<which>next|last)) {any_of(words.months, 'month')}(?![a-z])(?! \d)"),
        ("portion", _QUARTER),
        ("portion", rf"{_EDGE}(?:Q(?P<quarter>[1-4])|H(?P<half>[12]))(?![\w-]| of\b|,? \d)"),
    ]


def _anchors(words: Calendar, counts: dict[str, Decimal]) -> frozenset[str]:
    lower = {
        *words.shifts,
        *words.lengths,
        *words.terms,
        "fiscal",
        "financial",
        "budget",
        *(p.split()[0] for p in words.parts),
    }
    lower |= {*words.words["same unit"], *words.words["next unit"]}
    lower |= {nth for nth in words.nths if nth.isalpha()}
    lower |= {
        "within",
        "not later",
        "no later",
        "year",
        "year-end",
        "year's",
        *words.to_date,
        *words.day_words,
    }
    lower |= {word for word, value in counts.items() if value <= _MOST_MONTHS}
    lower |= {f"a {unit}" for unit in words.units}
    lower |= {feast_name(feast)[1] for feast in words.feasts}
    quarters = {f"Q{number}" for number in range(1, 5)} | {"H1", "H2"}
    return frozenset(
        {
            *with_capitals(words.months),
            *words.seasons,
            *words.weekdays,
            *lower,
            *(word.capitalize() for word in lower),
            "FY",
            *quarters,
        }
    )


class _Reader(NamedTuple):
    """Turns the groups of a match into a Moment."""

    words: Calendar
    vocabulary: Vocabulary

    def calendar(self, given: Given) -> Moment | None:
        if decade := number(given.get("decade")):
            return Moment(year=decade, years=DECADE_YEARS)
        year = year_of(given.get("year"))
        until = year_of(given.get("until"), year)
        if until is not None and (year is None or not 0 < until - year < MOST_YEARS):
            return None
        fiscal, begins = bool(given.get("fiscal")), given.get("begins")
        several = bool(given.get("both"))  # "2025/26 and 2026/27"
        joined = not given.get("again") and (given.get("link") or "")[:1] in ("-", "–", "/")
        crossing = several or (fiscal and joined and until == (year or 0) + 1)
        return Moment(
            year=year,
            crossing=crossing,
            begins=self.words.months[begins] if begins else None,
            month=self._month(given),
            day=number(given.get("day")),
            last_day=number(given.get("last")),
            ending=self._months(given),
            of_year=_SHIFTS[whose] if (whose := given.get("whose")) else None,
            part=self._part(given),
            season=self._season(given),
            fiscal=fiscal,
            years=until - year if until and year and (several or not crossing) else 0,
        )

    def quarter(self, given: Given) -> Moment | None:
        name = "quarter" if given["quarter"] else "half"
        part = _edge(given, f"{('first', 'second', 'third', 'fourth')[int(given[name] or 1) - 1]} {name}")
        year = year_of(given.get("year") or given.get("short"))
        return Moment(year=year, part=part, fiscal=bool(given.get("fiscal") or given.get("fy")))

    def relative(self, given: Given) -> Moment | None:
        if given.get("quarter") or given.get("half"):
            return self.quarter(given)
        if nth := given.get("nth"):
            return Moment(part=_edge(given, f"{_NTH.get(nth, nth)} quarter"))
        if given.get("month"):
            return Moment(month=self._month(given), shift=self.words.shifts[(given["which"] or "").lower()])
        if season := self._season(given):
            return Moment(season=season, shift=self.words.shifts.get((given["which"] or "").lower(), 0))
        which, unit = (given["which"] or "this").lower(), self.words.units[given["unit"] or ""]
        if (
            which not in self.words.shifts
        ):  # "the past year" runs to the document's date, "last year" is a calendar year
            return Moment(unit=unit, span=self.words.lengths[which])
        shift = self.words.shifts[which]
        return Moment(unit=unit, shift=shift, fiscal=bool(given["fiscal"]), part=self._part(given))

    def length(self, given: Given) -> Moment | None:
        count = self._count(given["count"] or "")
        direction = self.words.lengths[(given["which"] or "").lower()]
        return Moment(unit=self.words.units[given["unit"] or ""], span=count * direction) if count else None

    def span(self, given: Given) -> Moment:
        """The one unit from or to the document's date: "over the next year"."""
        return Moment(
            unit=self.words.units[given["unit"] or ""], span=self.words.shifts[given["which"] or ""]
        )

    def earlier(self, given: Given) -> Moment | None:
        """Some periods before another time."""
        count = self._count(given["count"] or "")
        return Moment(earlier=count, unit=self.words.units[given["unit"] or ""]) if count else None

    def later(self, given: Given) -> Moment | None:
        """Some periods behind another time."""
        found = self.earlier(given)
        return found._replace(earlier=-found.earlier) if found else None

    def ago(self, given: Given) -> Moment | None:
        """The unit that lies so many of them back."""
        count = self._count(given["count"] or "")
        return Moment(unit=self.words.units[given["unit"] or ""], shift=-count) if count else None

    def ahead(self, given: Given) -> Moment | None:
        """What lies some periods ahead: "in 18 months' time"."""
        count = self._count(given["count"] or "")
        return Moment(unit=self.words.units[given["unit"] or ""], span=count, ago=True) if count else None

    def told(self, given: Given) -> Moment:
        """The unit of the time before, or the one behind it."""
        shift = 0 if given["same"] else 1
        if month := self._month(given):
            return Moment(month=month, other=Other("year", shift))
        unit = self.words.units[given["unit"] or ""]
        return Moment(unit=unit, shift=shift, part=self._part(given), other=Other(unit, shift))

    def weekday(self, given: Given) -> Moment:
        """A day of the week; with "next" or "last" the one after or before the document's own day."""
        which = given.get("which")
        return on_weekday(
            self.words, given["weekday"] or "", self.words.shifts[which.lower()] if which else None
        )

    def duration(self, given: Given) -> Moment | None:
        """A length that nothing says the beginning of."""
        count = self._count(given["count"] or "")
        return Moment(unit=self.words.units[given["unit"] or ""], span=count, lasting=True) if count else None

    def from_now(self, given: Given) -> Moment | None:
        """Some periods from the document's own day."""
        return self.length({**given, "which": "next"})

    def within(self, given: Given) -> Moment | None:
        length = self.length({**given, "which": "next"})
        return length._replace(open=True) if length and given["other"] else length

    def _count(self, word: str) -> int:
        if word.isdecimal():
            return int(word)
        numbers = self.vocabulary.quantities.numbers
        return 1 if word in ("a", "an") else int(numbers.units.get(word) or numbers.tens.get(word) or 0)

    def _months(self, given: Given) -> int:
        """The months of a period that ends with the date: 0 for a date by itself."""
        if "months" not in given:
            return 0
        return self._count(given["months"]) if given["months"] else _YEAR_MONTHS

    def _month(self, given: Given) -> int | None:
        month = given.get("month")
        return with_capitals(self.words.months)[month] if month else number(given.get("iso"))

    def _season(self, given: Given) -> int | None:
        season = given.get("season")
        return self.words.seasons[season] if season else None

    def _part(self, given: Given) -> str | None:
        part = given.get("part")
        return _edge(given, self.words.parts[part.lower()]) if part else None


def _edge(given: Given, part: str) -> str:
    return f"{END_OF}{part}" if given.get("edge") else part
