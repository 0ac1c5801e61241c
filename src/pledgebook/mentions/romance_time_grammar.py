"""The grammar of time expressions in Spanish, Portuguese and French: from words to ``Moment``s.

The parts of a time are joined by prepositions ("finales de agosto de 2022", "la fin de l'année 2026"), and what shifts
a period may stand before it or behind ("el próximo año", "el año que viene"). Composed of named parts, each commented;
every pattern is tried at one place only (an anchor), and none repeats inside a repetition, so that matching is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pledgebook.mentions.nth_weekdays import nth_weekdays
from pledgebook.mentions.romance_times import RomanceTimes
from pledgebook.mentions.time_patterns import (
    DECADE,
    FULL_YEAR,
    SHORT_YEAR,
    Pattern,
    TimeGrammar,
    dated_by_the_document,
    feast_name,
    first_of,
    hours_and_feasts,
    not_habitual,
    seven_days,
)
from pledgebook.mentions.time_resolving import Moment
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_END = r"(?!\w)"
_YEAR = rf"(?P<year>{FULL_YEAR})(?!\d|[.,]\d|[^\W\d_]| ?[%€$])"  # a year of our times, not a part of a longer number
_NUMBER = re.compile(r"\d{1,4}(?!\d|[.,]\d{3}(?!\d))")  # a day, a year or how many of them
_MARK = r"(?:\.?[ºª°]|\.?er|\.?o(?!\w)|ro)?"  # "1.º", "1er", "1o"
_FIRST = r"(?<=1)(?:\.?[ºª°]|er)"  # "1º/03/2027", for the first of a month only
_TERM_AFTER = r"(?:(?<=[.,;:(r\n] )|(?<![^\n]))"  # "integrar a medio plazo", but no "planes a medio plazo"
_PORTION = re.compile(r"first half|second half|\w+ quarter")
_SHORT = r"(?! de\b| d[aou]s?\b| del\b| d')"  # "el primer semestre", but no "el primer semestre de vida"


def romance_time_grammar(vocabulary: Vocabulary) -> TimeGrammar:
    """The time grammar of one of these languages."""
    words = vocabulary.calendar
    read = RomanceTimes(vocabulary)
    shapes = _Shapes(vocabulary)
    patterns: list[Pattern] = [
        nth_weekdays(vocabulary),
        *((name, lazily(shape), read.calendar) for name, shape in shapes.dates()),
        *((name, lazily(shape), read.calendar) for name, shape in shapes.stretches()),
        *((name, lazily(shape), read.told) for name, shape in shapes.told()),
        *((name, lazily(shape), read.relative) for name, shape in shapes.relative()),
        *((name, lazily(shape), read.ago) for name, shape in shapes.ago()),
        *((name, lazily(shape), read.earlier) for name, shape in shapes.earlier()),
        *((name, lazily(shape), read.later) for name, shape in shapes.later()),
        *((name, lazily(shape), read.length) for name, shape in shapes.lengths()),
        *dated_by_the_document(words, rf"(?! {_linked(words.words['joint'])})"),
        *hours_and_feasts(words, shapes.feast_year),
        *((name, lazily(shape), read.weekday) for name, shape in shapes.weekdays()),
        ("term", lazily(rf"{_TERM_AFTER}(?i:{any_of(words.terms)}){_END}"), lambda _: Moment(open=True)),
        *((name, lazily(shape), read.bare) for name, shape in shapes.bare()),
        *((name, lazily(shape), read.duration) for name, shape in shapes.durations()),
    ]
    counted = lazily(shapes.counted)
    first = first_of(patterns, [words.parts, shapes.counts])
    return TimeGrammar(tuple(patterns), first, _anchors(vocabulary), _NUMBER, counted)


def _anchors(vocabulary: Vocabulary) -> frozenset[str]:
    words, numbers = vocabulary.calendar, vocabulary.quantities.numbers
    short = {month.removesuffix(".") for month in words.months}
    written = {
        *words.months, *short, *(month.upper() for month in short), *words.seasons, *words.days, *words.parts,
        *words.units, *words.fiscal_words, *words.terms,
        *words.to_date, *words.day_words, *words.words["initial"], *words.words["decades"],
        *words.words["same unit"], *words.words["next unit"], *words.words["next day"], *words.words["ago"],
        *words.weekdays, *(nth for nth in words.nths if nth.isalpha()),
        *(feast_name(feast)[1] for feast in words.feasts), *words.shifts, *words.lengths, *numbers.units, *numbers.tens,
        *(phrase.removesuffix(" d'") for phrase in words.words["within"]),
        *(f"{one} {unit}" for one in vocabulary.quantities.figure_words["one"] for unit in words.units),
    }  # fmt: skip
    return frozenset(written | {word[0].upper() + word[1:] for word in written})


def _linked(words: Iterable[str]) -> str:
    """One of ``words`` and the space behind it; an elided one ("l'") has none."""
    spaced = [word for word in words if not word.endswith("'")]
    elided = [word for word in words if word.endswith("'")]
    return rf"(?:{any_of(spaced)} |{any_of(elided)})"


class _Shapes:
    """The expressions of one language, put together from its words."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        words = vocabulary.calendar
        small = words.words
        years = [unit for unit, value in words.units.items() if value == "year"]
        numbers = vocabulary.quantities.numbers
        self.counts = {*numbers.units, *numbers.tens, *vocabulary.quantities.figure_words["one"]}
        count = any_of(self.counts)
        self._tens = any_of(word for word, value in numbers.tens.items() if value % 10 == 0)
        and_ = any_of(vocabulary.quantities.figure_words["and"])
        self._words, self._or = words, vocabulary.quantities.figure_words["or"]
        self._apart = vocabulary.quantities.stops - set(small["joint"])  # what does not say which year
        self._link = rf"(?: {any_of(small['to'])} | ?[-–/] ?)"
        # From a part to its whole: " de ", " del ", " de l'" or a space, and "mes de" or "année" before a name.
        self._of = rf" (?i:{_linked(small['joint'])})?(?i:{_linked(small['noun'])})?"
        dated = [word for word in small["joint"] if words.cues.get(word) != "at"]  # no "otras 30 em maio"
        self._of_day = rf" (?i:{_linked(dated)})?(?i:{_linked(small['noun'])})?"
        self._shift, self._after = any_of(words.shifts), any_of(words.shifts_after)
        self._units, self._fiscal = any_of(words.units), any_of(words.fiscal_words)
        self._month = rf"(?i:{any_of(words.months, 'month')}){_END}"
        self._season = rf"(?i:{any_of(words.seasons, 'season')}){_END}"
        ends = any_of(word for word, part in words.parts.items() if part in ("end", "closing"))
        # "mediados de", "mi-", "primer semestre de"; "fin du premier trimestre" is the end of a part
        self._part = (
            rf"(?:(?P<end>{ends}){self._of})?(?P<part>(?i:{any_of(words.parts)}))(?:-|{self._of_day})"
        )
        counted = rf"(?! (?!{any_of(vocabulary.quantities.stops)}{_END})[^\W\d_]+s{_END})"
        self._until = rf"(?P<until>{FULL_YEAR}|\d\d)(?!\d|[-,.]\d| ?[%€$]){counted}"
        year_unit = any_of(years)
        relative_year = (
            rf"(?:(?P<whose>{self._shift}) {year_unit}|{year_unit} (?P<whose_after>{self._after})){_END}"
        )
        # What may follow a month: ", 2022", " de 2022", " de este año", " próximo"
        joint = _linked(small["joint"])
        self._tail = rf"(?:,?{self._of}{_YEAR}| {joint}?{relative_year}| (?P<after>{self._after}){_END})"
        same, behind = any_of(small["same unit"]), any_of(small["next unit behind"])
        self._told = rf"(?:(?P<same>{same}) (?P<unit>{{unit}})|(?P<unit_before>{{unit}}) {behind}"
        if small["next unit"]:
            self._told += rf"|{any_of(small['next unit'])} (?P<unit_after>{{unit}})"
        if small["next day"]:
            self._told += rf"|(?P<next_day>{any_of(small['next day'])})"
        self._told += rf"){_END}"
        of_told = rf"(?P<same>{same} {year_unit}{_END})|(?P<following>{year_unit} {behind}{_END})"
        self._month_told = rf"(?i:{any_of(words.months, 'month')}) {_linked(small['joint'])}?(?:{of_told})"
        self.feast_year = rf"(?:{self._of}{_YEAR})?"
        self._count = rf"(?P<count>\d{{1,3}}|{count}(?:(?:-| {and_} |-{and_}-){count}){{0,2}})(?: \(\w+\))?"
        # "2000 familias", "2000 a 2400"
        no_noun = any_of({*vocabulary.quantities.stops, *numbers.units, *numbers.tens})
        self.counted = rf" (?!{no_noun}{_END})[^\W\d_]+s{_END}|{self._link}\d"

    def dates(self) -> list[tuple[str, str]]:
        """Days: "2022-06-10", "1º/06/2022", "10 de junio de 2022", "del 22 al 24 de septiembre", "1er janvier"."""
        day = r"0?[1-9]|[12]\d|3[01]"
        first = rf"(?:(?P<day>{day}){_MARK}|(?P<named>(?i:{any_of(self._words.days)})))(?!\w|[.,]\d)"
        between = rf"(?:(?:, (?:{day})(?!\w)){{0,4}}(?:{self._link}{_linked(self._words.words['article'])}?))"
        days = rf"{first}(?:{between}(?P<last>{day}){_MARK}(?!\w|[.,]\d))?"
        unit = any_of(unit for unit, value in self._words.units.items() if value == "day")
        which = rf"(?:(?P<which>(?i:{self._shift})) (?:{unit} )?)?"
        return [
            ("iso", rf"(?P<year>{FULL_YEAR})-(?P<iso>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?!\d)"),
            (
                "iso",
                rf"(?P<day>{day})(?:{_FIRST}(?=/))?(?P<mark>[-/.])(?P<iso>0?[1-9]|1[0-2])(?P=mark)(?P<year>{FULL_YEAR})(?!\d)",
            ),
            ("day of month", rf"(?P<day>{day})/(?P<iso>0?[1-9]|1[0-2])/(?P<year>{SHORT_YEAR})(?![\d/])"),
            ("day of month", r"(?P<day>0[1-9]|[12]\d|3[01])/(?P<iso>0[1-9]|1[0-2])(?![\w/]|[.,]\d)"),
            ("day month", rf"{which}{days}(?: {unit})?{self._of_day}{self._month}{self._tail}?"),
            (
                "day month",  # behind a cue: "até 18/08"
                rf"{self._behind_cue()}(?P<day>0[1-9]|[12]\d|3[01])/(?P<iso>0[1-9]|1[0-2])(?![\w/]|[.,]\d| ?%)",
            ),
        ]

    def _behind_cue(self) -> str:
        """A place behind one of the words that bound a time, and a space; behind some it might be a fraction."""
        cues = {cue.lower() for cue in self._words.cues if cue.isalpha()}
        return "(?:" + "|".join(rf"(?<=(?i:{re.escape(cue)}) )" for cue in sorted(cues)) + ")"

    def stretches(self) -> list[tuple[str, str]]:
        """Years, fiscal years, seasons and months, and parts of them."""
        which = rf"(?P<which>(?i:{self._shift})) {_linked(self._words.words['noun'])}?"
        article = rf"{_linked(self._words.words['article'])}?"
        fiscal = rf"(?P<fiscal>(?i:{self._fiscal}))(?: [^\W\d_]{{5,}})?"  # "año fiscal estadounidense"
        months = any_of(unit for unit, value in self._words.units.items() if value == "month")
        joined = any_of([*self._words.words["listed"], *self._words.words["to"]])
        # "los años 2010", "années 90", but no "los años 2010 y 2011"
        decades = rf"{any_of(self._words.words['decades'])} {_linked(self._words.words['joint'])}?"
        decade = rf"{decades}(?:{DECADE}|(?P<tens>{self._tens}|[2-9]0)){_END}(?! ?[-–/]| {joined} \d)"
        ending = _linked(self._words.words["ending"])  # "los doce meses hasta septiembre de 2025"
        until = rf"(?:(?P<link>{self._link}){article}{self._until})?"
        short = any_of(month.removesuffix(".") for month in self._words.months)
        return [
            ("fiscal years", rf"(?:{self._part})?{fiscal}{self._of}{_YEAR}{until}"),
            ("ending", rf"{self._count} (?:{months}) {ending}{article}(?:{self._part})?{self._month}{self._tail}"),
            ("month year", rf"(?:{self._part})?{self._month}{self._tail}"),
            ("month year", rf"(?P<month>(?i:{short}))\.?/(?P<year>{FULL_YEAR}|2\d)(?![\d/])"),  # "dez/2024"
            ("season", rf"(?:{self._part})?{self._season}{self._tail}"),
            ("part of month", rf"(?:{self._part}|{which}){self._month}"),
            ("part of season", rf"{self._part}{self._season}"),
            ("this season", rf"{which}{self._season}"),
            ("years", rf"{_YEAR}{self._link}{article}{self._until}"),
            ("part of year", rf"{self._part}{_YEAR}"),
            ("decade", decade),
        ]  # fmt: skip

    def relative(self) -> list[tuple[str, str]]:
        """What counts from the document's date: "finales del próximo año", "este año fiscal", "le mois dernier"."""
        any_fiscal = any_of(word for word, kind in self._words.fiscal_words.items() if kind == "any")
        unit = rf"(?:(?P<fiscal>(?i:{any_fiscal}))|(?P<unit>(?i:{self._units}))){_END}"
        whole = (
            rf"(?:(?P<fiscal>(?i:{self._fiscal}))|(?P<unit>(?i:{self._units}))){_END}"  # "exercice en cours"
        )
        # plural words say a length only with a number: "los últimos años" are no time
        single = any_of({*self._words.shifts, *(word for word in self._words.lengths if word[-1] != "s")})
        return [
            (
                "part of this year",
                rf"{self._part}(?:(?P<which>{self._shift}) )?{unit}(?: (?P<after>{self._after}){_END})?",
            ),
            ("relative", rf"(?P<which>(?i:{single})) {unit}(?:-ci)?(?!-là)"),
            (
                "relative",
                rf"{whole} (?P<after>{self._after}){_END}",
            ),
        ]

    def lengths(self) -> list[tuple[str, str]]:
        """Lengths from or to the document's date: "los próximos tres años", "les deux ans à venir", "d'ici 18 mois"."""
        which = rf"(?P<which>(?i:{any_of(self._words.lengths)}))"
        after, small = any_of(self._words.lengths_after), self._words.words
        unit = rf"(?:(?P<unit>{self._units})|(?P<fiscal>{self._fiscal})){_END}"
        ahead = any_of(word for word, way in self._words.lengths.items() if way > 0)
        event = rf"(?! {any_of(small['own date'])}{_END})"
        following = rf"(?P<other> {any_of(small['following'])}{event})"
        or_ = any_of([*self._words.words["to"], *self._or])
        apart = rf"(?:(?:\d{{1,2}}|[^\W\d_]{{2,9}}) {or_} )?"  # "los próximos dos o tres años": at most three
        within = rf"(?i:{_linked(small['within'])})(?:{ahead} )?{self._count}(?: {ahead})? {unit}"
        return [
            ("length", rf"{which} {apart}{self._count} {unit}"),
            ("length", rf"{self._count} {which} {unit}"),
            ("within", rf"{within}(?:{following}| {after}{_END})?"),
            ("length", rf"{self._count} {unit} (?P<after>{after}){_END}"),
        ]

    def bare(self) -> list[tuple[str, str]]:
        """What is a time only behind a cue. Months with a capital are names there: "la plaza de Mayo"."""
        portions = any_of(word for word, part in self._words.parts.items() if _PORTION.fullmatch(part))
        whole = any_of(
            unit for unit, value in self._words.units.items() if value in ("year", "month", "decade")
        )
        and_, apart = any_of(self._words.words["listed"]), any_of(self._apart)
        months = [month for month in self._words.months if month[-1] != "."]
        return [
            ("year alone", rf"(?<![^\n]){_YEAR}(?![^\n])"),  # in a cell of a table
            ("year", _YEAR),
            (
                "month",
                rf"{any_of(months, 'month')}{_END}(?! {_linked(self._words.words['joint'])}{any_of(months)})",
            ),
            ("this year", rf"(?P<unit>{whole}){_END}(?=[.,;:)\n]|\Z| (?:{and_}|{apart}) )"),
            ("bare season", any_of(self._words.seasons, "season") + _END),
            ("portion", rf"(?P<part>{portions}){_END}{_SHORT}"),
        ]

    def earlier(self) -> list[tuple[str, str]]:
        """Some periods before another time: "contre 8 500 un an plus tôt"."""
        return [
            (
                "earlier",
                rf"{self._count} (?P<unit>{self._units}) {any_of(self._words.words['earlier'])}{_END}(?! qu)",
            )
        ]

    def later(self) -> list[tuple[str, str]]:
        """Some periods behind another time: "y la modificó dos años después"."""
        later = any_of(self._words.words["later"])
        return [
            (
                "earlier",
                rf"{self._count} (?P<unit>{self._units}) {later}{_END}(?! (?:de|d[aou]|que|qu|du|des|la|le|a)\b)",
            )
        ]

    def ago(self) -> list[tuple[str, str]]:
        """What lies some periods back, or goes on since then: "hace dos semanas", "há três anos"."""
        return [
            (
                "ago",
                rf"(?P<back>(?i:{any_of(self._words.words['ago'])})) {self._count} (?P<unit>{self._units}){_END}",
            )
        ]

    def told(self) -> list[tuple[str, str]]:
        """What the time before tells the unit of: "al año siguiente", "le même mois", "en diciembre del mismo año"."""
        part = rf"(?:{self._part})?"
        return [
            ("month year", self._month_told),
            ("told", part + self._told.format(unit=self._units)),
        ]

    def weekdays(self) -> list[tuple[str, str]]:
        """Days of the week: "el próximo martes", "mardi prochain", and behind a cue "na segunda-feira"."""
        joined = any_of(self._words.words["to"])
        months = any_of(self._words.months)
        day, single = any_of(self._words.weekdays, "weekday"), any_of(seven_days(self._words), "weekday")
        apart = rf"(?![\w-]|,? \d| {joined} |,? (?:de )?{months})"
        return [
            ("which weekday", rf"(?P<which>(?i:{self._shift})) {day}{apart}"),
            ("which weekday", rf"{day} (?P<after>{self._after}){_END}{apart}"),
            ("weekday", not_habitual(self._words) + single + apart),
        ]

    def durations(self) -> list[tuple[str, str]]:
        """A length by itself, a time only behind a cue that says that something lasts: "pendant deux ans"."""
        initial = any_of(self._words.words["initial"])
        unit = rf"(?:(?P<unit>{self._units})|(?P<fiscal>{self._fiscal}))"  # "sur trois exercices"
        return [("duration", rf"(?:{initial} )?{self._count}(?: {initial})? {unit}{_END}(?! {initial})")]
