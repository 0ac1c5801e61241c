"""What the groups of a Romance time expression say: a ``Moment``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from pledgebook.mentions.numbers import number_grammar
from pledgebook.mentions.time_patterns import DECADE_YEARS, MOST_YEARS, Given, number, on_weekday, year_of
from pledgebook.mentions.time_resolving import Moment, Other
from pledgebook.vocabulary import Vocabulary

_WHOLE = ("year", "month", "quarter", "semester", "decade")  # "a fin de año", but no "fin de semana"
_CENTURY = 1900  # of decades in two digits or in words
_LAST = ("end", "closing")
_Value = TypeVar("_Value")


class RomanceTimes:
    """Turns the groups of a match into a Moment; None where it is no time after all."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        words = self._calendar = vocabulary.calendar
        self._spelled = number_grammar(vocabulary).spelled
        self._months, self._seasons, self._days = (
            _lower({**{month.removesuffix("."): nth for month, nth in words.months.items()}, **words.months}),
            _lower(words.seasons),
            _lower(words.days),
        )
        self._parts, self._units = _lower(words.parts), _lower(words.units)
        self._shifts, self._shifts_after = _lower(words.shifts), _lower(words.shifts_after)
        self._lengths, self._lengths_after = _lower(words.lengths), _lower(words.lengths_after)

    def calendar(self, given: Given) -> Moment | None:
        """A date or a stretch of the calendar."""
        if decade := number(given.get("decade")) or self._in_words(given.get("tens")):
            return Moment(year=decade, years=DECADE_YEARS)
        year = year_of(given.get("year"))
        until = year_of(given.get("until"), year)
        if until is not None and (year is None or not 0 < until - year < MOST_YEARS):
            return None
        fiscal = bool(given.get("fiscal"))
        crossing = (
            fiscal and (given.get("link") or " ").strip() in ("-", "–", "/") and until == (year or 0) + 1
        )
        return Moment(
            year=year,
            crossing=crossing,
            month=_of(self._months, given.get("month")) or number(given.get("iso")),
            day=number(given.get("day")) or _of(self._days, given.get("named")),
            last_day=number(given.get("last")),
            ending=self._count(count) if (count := given.get("count")) else 0,
            part=self._part(given),
            season=_of(self._seasons, given.get("season")),
            fiscal=fiscal,
            years=until - year if until is not None and year is not None and not crossing else 0,
            shift=self._shift(given, "which", "after"),
            of_year=self._shift(given, "whose", "whose_after"),
        )

    def relative(self, given: Given) -> Moment | None:
        """A period counted from the document's own, or a part of one."""
        part = self._part(given)
        unit = "year" if given.get("fiscal") else _of(self._units, given.get("unit")) or ""
        shift = self._shift(given, "which", "after")
        if shift is None and (which := given.get("which")):  # "el último año" runs to the document's date
            return Moment(unit=unit, span=_of(self._lengths, which))
        if shift is None and unit not in _WHOLE:
            return None
        if part and unit == "year" and not given.get("fiscal"):
            return Moment(part=part, of_year=shift or 0)
        return Moment(unit=unit, shift=shift or 0, fiscal=bool(given.get("fiscal")), part=part)

    def bare(self, given: Given) -> Moment | None:
        """What is a time only behind a cue: a year, a month, a season, or the running year or month ("del año")."""
        return self.relative(given) if given.get("unit") else self.calendar(given)

    def length(self, given: Given) -> Moment | None:
        """A number of periods from or to the document's date; one that counts from another event is open."""
        before, after = _of(self._lengths, given.get("which")), _of(self._lengths_after, given.get("after"))
        count = self._count(given["count"] or "")
        unit = "year" if given.get("fiscal") else _of(self._units, given.get("unit"))
        span = count * (before or after or 1)
        return Moment(unit=unit, span=span, open=bool(given.get("other"))) if count else None

    def earlier(self, given: Given) -> Moment | None:
        """Some periods before another time."""
        count = self._count(given["count"] or "")
        return Moment(earlier=count, unit=_of(self._units, given.get("unit"))) if count else None

    def later(self, given: Given) -> Moment | None:
        """Some periods behind another time."""
        found = self.earlier(given)
        return found._replace(earlier=-found.earlier) if found else None

    def ago(self, given: Given) -> Moment | None:
        """What lies some periods back, or goes on since then ("depuis trois ans")."""
        count, back = self._count(given["count"] or ""), (given["back"] or "").lower()
        since = self._calendar.cues.get(back.partition(" ")[0]) == "since"
        return Moment(unit=_of(self._units, given.get("unit")), span=-count, ago=not since) if count else None

    def told(self, given: Given) -> Moment | None:
        """The unit of the time before, or the one behind it; a month of such a year."""
        shift = 0 if given.get("same") else 1
        if month := _of(self._months, given.get("month")):
            return Moment(month=month, other=Other("year", shift))
        if given.get("next_day"):
            return Moment(unit="day", shift=1, other=Other("day", 1))
        named = given.get("unit") or given.get("unit_before") or given.get("unit_after")
        unit = _of(self._units, named) or ""
        return Moment(unit=unit, shift=shift, part=self._part(given), other=Other(unit, shift))

    def weekday(self, given: Given) -> Moment:
        """A day of the week; with "próximo" or "dernier" the one after or before the document's own day."""
        return on_weekday(self._calendar, given["weekday"] or "", self._shift(given, "which", "after"))

    def duration(self, given: Given) -> Moment | None:
        """A length that nothing says the beginning of."""
        count = self._count(given["count"] or "")
        unit = "year" if given.get("fiscal") else _of(self._units, given.get("unit"))
        return Moment(unit=unit, span=count, lasting=True) if count else None

    def _count(self, text: str) -> int:
        if text.isdecimal():
            return int(text)
        found = self._spelled(text, 0)
        return int(found.value) if found and found.end == len(text) else 0

    def _in_words(self, tens: str | None) -> int:
        """The year that a decade of the last century is named by: "los años noventa", "les années 80"."""
        return _CENTURY + self._count(tens) if tens else 0

    def _part(self, given: Given) -> str | None:
        part = _of(self._parts, given.get("part"))
        return f"end of {part}" if part and given.get("end") and part not in _LAST else part

    def _shift(self, given: Given, before: str, after: str) -> int | None:
        found = _of(self._shifts, given.get(before))
        return _of(self._shifts_after, given.get(after)) if found is None else found


def _lower(table: Mapping[str, _Value]) -> dict[str, _Value]:
    return {word.lower(): value for word, value in table.items()}


def _of(table: Mapping[str, _Value], word: str | None) -> _Value | None:
    """What a table says of a word, however it is capitalised; None for a word of another table."""
    return None if word is None else table.get(word.lower())
