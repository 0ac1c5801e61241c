"""A number of a time that is told by another counts the same: "30 clinics in 2021 and 20 the year before"."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, only

COUNTED = [
    ("en", "Kenya built 30 clinics in 2021 and 20 the previous year."),
    ("en", "Kenya built 30 clinics in 2021, 20 the year before."),
    ("en", "Kenya built 30 clinics in 2021 and 20 in the following year."),
    ("en", "Kenya built 30 clinics in 2021 and 20 a year earlier."),
    ("es", "El Perú construyó 30 clínicas en 2021 y 20 el año anterior."),
    ("es", "El Perú construyó 30 clínicas en 2021 y 20 un año antes."),
    ("fr", "Le Mali a construit 30 cliniques en 2021 et 20 l'année précédente."),
    ("fr", "Le Mali a construit 30 cliniques en 2021 et 20 l'année suivante."),
    ("pt", "O Brasil construiu 30 clínicas em 2021 e 20 no ano anterior."),
]
NOT = [
    ("en", "Kenya built 30 clinics in 2021 and in the previous year."),
    ("en", "Kenya built 30 clinics on Route 7 and 20 the previous year."),
    ("es", "El Perú construyó 30 clínicas en 2021 y el año anterior."),
    ("fr", "Le Mali a construit 30 cliniques en 2021 et l'année précédente."),
    ("pt", "O Brasil construiu 30 clínicas em 2021 e no ano anterior."),
]


@pytest.mark.parametrize(("language", "sentence"), COUNTED)
def test_it_counts_the_same(language: str, sentence: str) -> None:
    figures = only(f"# {PACTS[language]}\n\n- {sentence}", language).figures
    assert [each.low for each in figures] == [30, 20]
    assert len({each.unit for each in figures}) == 1


@pytest.mark.parametrize(("language", "sentence"), NOT)
def test_without_a_number_or_a_year_nothing_more_is_counted(language: str, sentence: str) -> None:
    assert [each.low for each in only(f"# {PACTS[language]}\n\n- {sentence}", language).figures] == [30]
