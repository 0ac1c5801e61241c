"""Signs, codes and names of currencies."""

from __future__ import annotations

import pytest

from pledgebook.vocabulary import VocabularyError, currencies
from pledgebook.vocabulary.currencies import load_currencies
from pledgebook.vocabulary.national_currencies import load_national_currencies
from tests.vocabulary.bad import replace

LANGUAGES = ("en", "es", "fr", "pt")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_no_code_is_a_dollar_or_a_name_that_countries_share(language: str) -> None:
    known = load_currencies(language)
    units = {*known.before.values(), *known.after.values()}
    names = {unit for unit in units if not (len(unit) == 3 and unit.isalpha() and unit.isupper())}
    assert "$" in names
    assert names - {"$"} <= set(load_national_currencies())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_of_a_country_s_currency_is_cldr_s_with_its_accents_and_without(language: str) -> None:
    name = {"en": "Ghanaian cedis", "es": "cedis ghaneses", "fr": "cédis ghanéens", "pt": "cedis ganeses"}
    after = load_currencies(language).after
    assert after[name[language]] == "GHS"
    assert after[name[language].replace("é", "e")] == "GHS"


def test_a_lone_name_that_may_be_people_or_animals_is_not_taken_from_cldr() -> None:
    assert "leones" not in load_currencies("es").after
    assert "bolivars" not in load_currencies("en").after


@pytest.mark.parametrize(
    ("language", "name", "code"),
    [("es", "cedis", "GHS"), ("pt", "tenges", "KZT"), ("fr", "cedis", "GHS"), ("en", "ouguiya", "MRU")],
)
def test_a_lone_name_that_means_nothing_else_is_a_currency(language: str, name: str, code: str) -> None:
    assert load_currencies(language).after[name] == code


def test_a_sign_is_one_only_in_the_languages_in_which_it_stands_for_nothing_else() -> None:
    assert "G." in load_currencies("es").before
    assert "G." not in load_currencies("fr").before
    assert "MT" in load_currencies("pt").after
    assert "MT" not in load_currencies("en").after  # metric tons


def test_letters_that_are_much_else_are_doubtful_and_others_not() -> None:
    doubtful = load_currencies("en").doubtful
    assert {"R", "K", "TOP"} <= doubtful
    assert not {"₦", "USD", "TT$"} & doubtful


@pytest.mark.parametrize(
    ("table", "text"),
    [
        ("currency_signs.csv", "written,place,code,languages\n₲,under,PYG,\n"),
        ("es/currencies.csv", "written,place,code\n$,under,$\n"),
    ],
)
def test_a_bad_place_is_refused(monkeypatch: pytest.MonkeyPatch, table: str, text: str) -> None:
    replace(monkeypatch, currencies, table, text)
    with pytest.raises(VocabularyError, match="line 2: place is 'under'"):
        load_currencies("es")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_code_behind_an_m_says_millions(language: str) -> None:
    known = load_currencies(language)
    assert known.after["M SCR"] == "SCR"
    assert known.scaled["M SCR"] == 10**6
    assert "SCR" not in known.scaled


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "Seychelles rupees"),
        ("es", "rupias de Seychelles"),
        ("pt", "rupias seichelenses"),
        ("fr", "roupies seychelloises"),
    ],
)
def test_the_rupees_of_the_seychelles_are_theirs(language: str, name: str) -> None:
    assert load_currencies(language).after[name] == "SCR"
