"""The words of dates, and whose fiscal year begins when."""

from __future__ import annotations

import datetime as dt

import pytest
from babel.dates import get_month_names

from pledgebook.mentions.time_resolving import Anchor, Moment, resolve
from pledgebook.vocabulary import DEFAULT, LANGUAGES, VocabularyError, calendar, load
from pledgebook.vocabulary.calendar import FiscalYear, load_calendar
from tests.vocabulary.bad import replace

WORDS = load("en").calendar


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_are_those_that_unicode_names(language: str) -> None:
    months = load(language).calendar.months
    named = {name: number for number, name in get_month_names("wide", locale=language).items()}
    assert named.items() <= months.items()
    assert set(months.values()) == set(range(1, 13))


@pytest.mark.parametrize("language", LANGUAGES)
def test_parts_and_units_are_those_that_are_resolved(language: str) -> None:
    """Every value of the table changes or names the days of some period that today is in:
    what is left of it ("the rest of the year") has no meaning in one that is over."""
    words, today = load(language).calendar, dt.date(2024, 5, 12)
    for part in set(words.parts.values()):
        year, month = Moment(year=2024, part=part), Moment(year=2024, month=5, part=part)
        assert any(
            resolve(moment, Anchor(today)) != resolve(moment._replace(part=None), Anchor(today))
            for moment in (year, month)
        ), part
    for unit in set(words.units.values()):
        assert resolve(Moment(unit=unit, shift=1), Anchor(today)) != (None, None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_the_same_kind_say_one_thing(language: str) -> None:
    """However they are capitalised: the grammars look them up in lower case."""
    words = load(language).calendar
    for table in (words.months, words.parts, words.units, words.shifts, words.lengths, words.cues):
        lower: dict[str, object] = {}
        for word, value in table.items():
            assert lower.setdefault(word.lower(), value) == value, word


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != DEFAULT])
def test_a_language_has_words_of_every_kind(language: str) -> None:
    words = load(language).calendar
    only_some = ("onwards last", "next unit", "next day", "that unit")  # "el siguiente año", "le lendemain"
    assert [kind for kind in calendar.WORDS if not words.words[kind] and kind not in only_some] == []
    assert [kind for kind in calendar.TENSES if not words.tenses[kind]] == []
    assert set(calendar.CUES) - set(words.cues.values()) <= {"for"}


@pytest.mark.parametrize(
    ("season", "month"), [("spring", 3), ("summer", 6), ("fall", 9), ("autumn", 9), ("winter", 12)]
)
def test_seasons_are_meteorological(season: str, month: int) -> None:
    assert WORDS.seasons[season] == month


@pytest.mark.parametrize(
    ("party", "year"),
    [("USA", FiscalYear(10, True)), ("CAN", FiscalYear(4, False)), ("AUS", FiscalYear(7, True))],
)
def test_fiscal_years(party: str, year: FiscalYear) -> None:
    assert WORDS.fiscal[party] == year


def test_fiscal_years_are_of_parties_and_begin_in_a_month() -> None:
    parties = {entry.id for entry in load("en").names.entries if entry.kind == "country"}
    assert set(WORDS.fiscal) <= parties
    assert {year.begins for year in WORDS.fiscal.values()} <= set(range(2, 13)), (
        "others use the calendar year"
    )


@pytest.mark.parametrize(
    ("table", "text", "reason"),
    [
        ("en/calendar.csv", "word,kind,value\nMay,moon,5\n", "line 2: kind is 'moon'"),
        ("en/time_cues.csv", "phrase,kind\nsince,when\n", "line 2: kind is 'when'"),
        ("en/tenses.csv", "word,kind\nwill,past\n", "line 2: kind is 'past'"),
        ("en/time_words.csv", "word,kind\nto,from\n", "line 2: kind is 'from'"),
        (
            "fiscal_years.csv",
            "party,begins,named_by,source\nUSA,10,middle,law\n",
            "line 2: named_by is 'middle'",
        ),
    ],
)
def test_bad_rows_are_refused(monkeypatch: pytest.MonkeyPatch, table: str, text: str, reason: str) -> None:
    replace(monkeypatch, calendar, table, text)
    with pytest.raises(VocabularyError, match=reason):
        load_calendar("en")


@pytest.mark.parametrize(
    ("table", "text"),
    [
        ("en/calendar.csv", "word,kind,value\nMay,month,five\n"),
        ("fiscal_years.csv", "party,begins,named_by,source\nUSA,October,end,law\n"),
    ],
)
def test_a_month_that_is_no_number_is_refused_by_file_and_line(
    monkeypatch: pytest.MonkeyPatch, table: str, text: str
) -> None:
    replace(monkeypatch, calendar, table, text)
    with pytest.raises(VocabularyError, match=f"^{table}, line 2: "):
        load_calendar("en")
