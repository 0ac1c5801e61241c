"""Spans of time that a change makes shorter or longer are figures ("de 14 a 5 meses"); other lengths are times."""

from __future__ import annotations

import pytest

from tests.commitments.texts import only


@pytest.mark.parametrize(
    ("language", "sentence", "low", "high", "unit"),
    [
        ("en", "Canada will cut the average waiting time from 42 to 21 days.", 42, 21, "days"),
        ("en", "Canada will cut the average waiting time from 14 months to 5 months.", 14, 5, "months"),
        ("en", "Canada will reduce the time from an average of 23 days to 10 days.", 23, 10, "days"),
        ("es", "Costa Rica redujo el tiempo medio de espera de 14 a 5 meses.", 14, 5, "meses"),
        ("fr", "La France réduira le délai moyen de 14 à 5 mois.", 14, 5, "mois"),
        ("pt", "O Brasil reduzirá o prazo médio de 24 para 6 meses.", 24, 6, "meses"),
    ],
)
def test_both_ends_are_counted(language: str, sentence: str, low: int, high: int, unit: str) -> None:
    figures = only(f"# Commitments\n\n{sentence}", language).figures
    assert [f"{figure.low} {figure.unit}" for figure in figures] == [f"{low} {unit}", f"{high} {unit}"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Canada will train 300 nurses in courses of 3 to 6 months."),
        ("es", "Chile formará a 300 docentes en cursos de 3 a 6 meses."),
        ("pt", "O Brasil formará 300 professores em cursos de 3 a 6 meses."),
    ],
)
def test_a_length_is_none(language: str, sentence: str) -> None:
    (figure,) = only(f"# Commitments\n\n{sentence}", language).figures
    assert figure.low == 300
