"""Those of a country who do not act for it are no party, and neither is the country by which they are named."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts, commitments


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Peru's rebels have trained 40 nurses."),
        ("en", "Peru's armed opposition will build 40 clinics."),
        ("en", "Peru's opposition parties, which met in May, will build 40 clinics."),
        ("en", "Peru's diaspora in Spain will fund 40 clinics."),
        ("en", "40 clinics will be built by Peru's diaspora."),
        ("en", "Peru's human traffickers moved 40 families."),
        ("en", "Chile said Peru's rebels will train 40 nurses."),
        ("es", "Los rebeldes del Perú han formado a 40 enfermeras."),
        ("es", "40 clínicas serán construidas por la diáspora del Perú."),
        ("pt", "A oposição do Peru construirá 40 clínicas."),
        ("fr", "La diaspora du Pérou financera 40 cliniques."),
        ("fr", "40 cliniques seront construites par l'opposition péruvienne."),
    ],
)
def test_nobody_acts_for_a_country(language: str, sentence: str) -> None:
    assert acts(language, sentence) == []
    assert commitments(f"- {sentence}", language) == ()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Peru's government will build 40 clinics.", "PER pledge"),
        ("Peru's diaspora office will open 40 desks.", "PER pledge"),
        ("Peru's programme against smugglers has trained 40 judges.", "PER delivered"),
        ("Peru's opposition wants peace; Peru will build 40 clinics.", "PER pledge"),
        ("Chile will build 40 clinics with Peru's diaspora.", "CHL pledge"),
    ],
)
def test_but_these_are_its_own(sentence: str, expected: str) -> None:
    assert acts("en", sentence) == [expected]
