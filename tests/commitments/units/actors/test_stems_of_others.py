"""A stem that breaks off behind "that" and a party: the items are its acts, whoever tells of them."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    ("language", "stem", "item"),
    [
        ("en", "The minister also announced that Peru:", "Will open 12 clinics."),
        ("en", "Chile said that Peru:", "Will open 12 clinics."),
        ("es", "La canciller señaló, por último, que el Perú:", "Abrirá 12 postas médicas."),
        ("es", "Chile informó que el Perú:", "Abrirá 12 postas médicas."),
        ("pt", "A ministra anunciou também que o Peru:", "Abrirá 12 postos de saúde."),
        ("fr", "La ministre a annoncé que le Pérou :", "Ouvrira 12 dispensaires."),
    ],
)
def test_it_is_the_party_behind_that(language: str, stem: str, item: str) -> None:
    (found,) = commitments(f"{stem}\n\n- {item}", language)
    assert (found.parties, found.stance) == (("PER",), "pledge")


@pytest.mark.parametrize(
    ("language", "stem", "item"),
    [
        ("en", "The minister announced that in Latin America:", "Will open 12 clinics."),
        ("es", "La canciller recordó lo que hizo en Perú:", "Abrirá 12 postas médicas."),
        ("pt", "A ministra falou dos projetos que existem com o Peru:", "Abrirá 12 postos de saúde."),
        ("fr", "La ministre a rappelé ce qui se fait avec le Pérou :", "Ouvrira 12 dispensaires."),
    ],
)
def test_a_name_that_does_not_stand_behind_it_is_not(language: str, stem: str, item: str) -> None:
    assert ("PER",) not in [each.parties for each in commitments(f"{stem}\n\n- {item}", language)]
