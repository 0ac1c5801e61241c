"""What others did is not the deed of who tells it, where it is said by whom; by his own side it is."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Peru said that 40 clinics were built by Spain."),
        ("en", "WFP said that 40 kitchens were opened by parents."),
        ("en", "Peru said that 40 clinics will be built by the Red Cross."),
        ("en", "Peru reported that 40 wells were drilled by an NGO."),
        ("en", "Peru said that 40 clinics were built by the Government of Spain."),
        ("es", "Bolivia informó que 40 clínicas fueron construidas por voluntarios."),
        ("es", "Bolivia informó que 40 clínicas fueron construidas por una empresa."),
        ("es", "Bolivia informó que 40 clínicas serán construidas por los vecinos."),
        ("es", "Bolivia informó que 40 clínicas fueron destruidas por Chile."),
        ("pt", "Moçambique informou que 40 clínicas foram construídas por voluntários."),
        ("pt", "Moçambique informou que 40 poços foram perfurados pela Helpwater Trust."),
        ("fr", "Le Mali a rapporté que 40 cliniques ont été construites par des bénévoles."),
        ("fr", "Le Mali a rapporté que 40 cliniques ont été détruites par le Niger."),
    ],
)
def test_what_others_did(language: str, sentence: str) -> None:
    assert acts(language, sentence) == []


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("es", "Bolivia informó que 40 clínicas fueron construidas por el Brasil.", "BRA delivered"),
        ("es", "Bolivia informó que 40 clínicas serán construidas por el Brasil.", "BRA pledge"),
        ("pt", "Moçambique informou que 40 clínicas foram construídas pelo Brasil.", "BRA delivered"),
        ("fr", "Le Mali a rapporté que 40 cliniques ont été construites par le Maroc.", "MAR delivered"),
        ("en", "Peru said that 40 clinics were built by its engineers.", "PER delivered"),
        ("en", "Peru said that 40 clinics were built by the army.", "PER delivered"),
        ("en", "Peru said that 40 clinics were built by the Ministry of Health.", "PER delivered"),
        ("en", "Peru said that 40 clinics were built by the end of 2021.", "PER delivered"),
        ("en", "Peru reported that 40 wells were drilled by May.", "PER delivered"),
        ("en", "Peru said that 40 clinics will be built by next year.", "PER pledge"),
        ("es", "Bolivia informó que 40 clínicas fueron construidas por su ejército.", "BOL delivered"),
        ("es", "Bolivia informó que 40 clínicas fueron construidas por las autoridades.", "BOL delivered"),
        (
            "es",
            "Bolivia informó que se construyeron 40 clínicas por un valor de 3 millones.",
            "BOL delivered",
        ),
        ("es", "Bolivia informó que 40 clínicas fueron construidas por etapas.", "BOL delivered"),
        ("pt", "Moçambique informou que 40 clínicas foram construídas pelo exército.", "MOZ delivered"),
        ("pt", "Moçambique informou que 40 clínicas foram construídas pela primeira vez.", "MOZ delivered"),
        ("fr", "Le Mali a rapporté que 40 cliniques ont été construites par son armée.", "MLI delivered"),
        ("fr", "Le Mali a rapporté que 40 cliniques ont été construites par la suite.", "MLI delivered"),
    ],
)
def test_but_whoever_is_named_or_his_own_side_did_it(language: str, sentence: str, expected: str) -> None:
    assert acts(language, sentence) == [expected]
