"""To recognise so many people as refugees is an act; to recognise efforts, or that something is so, is none."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "Peru recognised 4,000 Venezuelans as refugees in 2021.", "PER delivered"),
        ("en", "Peru has recognized more than 40 people as stateless.", "PER delivered"),
        ("en", "Peru recognizes 4,000 people as refugees.", "PER ongoing"),
        ("es", "Bolivia reconoció a unas 300 personas como apátridas.", "BOL delivered"),
        ("es", "Bolivia ha reconocido a más de 4.000 personas como refugiadas.", "BOL delivered"),
        ("pt", "Moçambique reconheceu 4.000 pessoas como refugiadas.", "MOZ delivered"),
        ("fr", "Le Mali a reconnu quelque 300 personnes comme réfugiées.", "MLI delivered"),
        ("fr", "Le Mali reconnaît 300 familles comme déplacées.", "MLI ongoing"),
    ],
)
def test_a_status_is_given(language: str, sentence: str, expected: str) -> None:
    assert acts(language, sentence) == [expected]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Peru recognized the efforts of 300 people as refugees."),
        ("en", "Peru recognized 300 nurses as heroes."),
        ("en", "Peru recognized that 300 people live as refugees."),
        ("en", "Peru acknowledged 300 people as refugees."),
        ("es", "Bolivia reconoció el esfuerzo de 40 países."),
        ("es", "Bolivia reconoció que 300 personas viven como refugiadas."),
        ("pt", "Moçambique reconheceu os 40 países como parceiros."),
        ("fr", "Le Mali a reconnu le rôle de 40 pays."),
    ],
)
def test_nothing_is_done(language: str, sentence: str) -> None:
    assert acts(language, sentence) == []
