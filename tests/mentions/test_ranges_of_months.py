"""Months without a year that a range is made of lie behind where something was done, and ahead where it will be."""

from __future__ import annotations

import datetime as dt

import pytest

from pledgebook.pipeline import read

TITLES = {
    "en": "# Ministerial meeting, Lima, October 6, 2022",
    "es": "# Reunión ministerial, Lima, 6 de octubre de 2022",
    "fr": "# Réunion ministérielle, Lima, 6 octobre 2022",
    "pt": "# Reunião ministerial, Lima, 6 de outubro de 2022",
}


@pytest.mark.parametrize(
    ("language", "sentence", "year"),
    [
        ("en", "Chile trained 300 nurses between January and August.", 2022),
        ("en", "From January to August, Chile trained 300 nurses.", 2022),
        ("en", "Chile will train 300 nurses between January and August.", 2023),
        ("en", "Chile has opened 3 schools and will train 300 nurses between January and August.", 2023),
        ("es", "Perú formó a 300 docentes entre enero y agosto.", 2022),
        ("es", "Perú formará a 300 docentes entre enero y agosto.", 2023),
        ("fr", "Le Pérou a formé 300 enseignants entre janvier et août.", 2022),
        ("fr", "Le Pérou formera 300 enseignants de janvier à août.", 2023),
        ("pt", "O Peru formou 300 professores entre janeiro e agosto.", 2022),
        ("pt", "O Peru formará 300 professores entre janeiro e agosto.", 2023),
    ],
)
def test_the_year_is_that_of_the_act(language: str, sentence: str, year: int) -> None:
    (found,) = read(f"{TITLES[language]}\n\n{sentence}", language=language, audit=False).commitments
    (time,) = found.times
    assert (time.begins, time.ends) == (dt.date(year, 1, 1), dt.date(year, 8, 31))
