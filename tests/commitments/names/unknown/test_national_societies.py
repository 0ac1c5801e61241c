"""The Red Cross or Red Crescent of a country is a body of its own, by its English name."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {"en": "Ocean Pact", "es": "Foro del Agua", "pt": "Fórum da Água", "fr": "Forum de l'eau"}


@pytest.mark.parametrize(
    ("language", "sentence", "parties"),
    [
        ("en", "The Malian Red Cross will train 1,200 volunteers.", ("Malian Red Cross",)),
        ("en", "The Malian Red Cross and UNICEF will train 300 people.", ("Malian Red Cross", "UNICEF")),
        ("en", "The Kenyan Red Cross will train 1,200 volunteers.", ("Kenya Red Cross",)),
        ("es", "La Media Luna Roja Tunecina formará a 300 voluntarios.", ("Tunisian Red Crescent",)),
        ("es", "La Cruz Roja de Bolivia formará a 300 voluntarios.", ("Bolivian Red Cross",)),
        ("pt", "A Cruz Vermelha Portuguesa formará 300 voluntários.", ("Portuguese Red Cross",)),
        ("pt", "A Cruz Vermelha de Moçambique formará 300 voluntários.", ("Mozambican Red Cross",)),
        ("fr", "La Croix-Rouge malienne formera 300 bénévoles.", ("Malian Red Cross",)),
        ("fr", "La Croix-Rouge du Mali formera 300 bénévoles.", ("Malian Red Cross",)),
        ("en", "The Red Cross will train 300 volunteers in Mali.", ("Red Cross",)),
        ("fr", "La Croix-Rouge et le Mali formeront 300 bénévoles.", ("Red Cross", "MLI")),
        ("es", "La Cruz Roja formará a 300 voluntarios peruanos.", ("Red Cross",)),
    ],
)
def test_a_society_is_told_by_its_country(language: str, sentence: str, parties: tuple[str, ...]) -> None:
    (found,) = commitments(f"# {TITLES[language]}\n\n- {sentence}", language)
    assert found.parties == parties
