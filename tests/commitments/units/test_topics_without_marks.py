"""A topic that is a sentence of its own without bold, before what the issuer plans: "Education. Increase enrolment"."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {
    "en": "# Pledges of the Government of Chile\n\n",
    "es": "# Compromisos del Gobierno de Chile\n\n",
    "fr": "# Engagements du Gouvernement du Chili\n\n",
    "pt": "# Compromissos do Governo do Chile\n\n",
}


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("en", "Education. Increase enrolment from 41% to 60% by 2027."),
        ("en", "Public health. Enrol all refugee households by 2027."),
        ("es", "Educación. Aumentar la matrícula de 300 a 600 niños en 2027."),
        ("fr", "Eau. Construire 300 puits d'ici à 2027."),
        ("pt", "Água. Construir 300 poços até 2027."),
    ],
)
def test_it_is_the_issuers(language: str, item: str) -> None:
    (found,) = commitments(f"{TITLES[language]}1. {item}\n", language)
    assert (found.parties, found.stance) == (("CHL",), "pledge")


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("en", "Health. Cover is low among refugees."),
        ("en", "Jobs. Work is scarce."),
        ("es", "Salud. La cobertura es baja."),
        ("fr", "Santé. La couverture est faible."),
        ("pt", "Saúde. A cobertura é baixa."),
    ],
)
def test_how_things_are_is_nobodys(language: str, item: str) -> None:
    assert not commitments(f"{TITLES[language]}1. {item}\n", language)
