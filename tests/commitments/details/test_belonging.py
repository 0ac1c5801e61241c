"""A body whose countries or meetings are named is no partner by that."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {"en": "Ocean Pact", "es": "Foro del Agua", "pt": "Fórum da Água", "fr": "Forum de l'eau"}


@pytest.mark.parametrize(
    ("language", "sentence", "partners"),
    [
        ("en", "Ghana will open 20 markets in the countries of ECOWAS.", ()),
        ("en", "Ghana will present 20 plans at the next session of the WHO.", ()),
        ("es", "El Perú abrirá 20 mercados para los países miembros de la CAN.", ()),
        ("pt", "Angola abrirá 20 mercados nos Estados-Membros da SADC.", ()),
        ("fr", "Le Bénin ouvrira, pour les pays de l'UEMOA, 20 marchés.", ()),
        ("fr", "Le Bénin présentera 20 projets avant chaque session de l'OMS.", ()),
        ("en", "Ghana will open 20 markets with the support of ECOWAS.", ("ECOWAS",)),
        ("fr", "Le Bénin ouvrira 20 marchés avec l'appui de l'UEMOA.", ("WAEMU",)),
        ("es", "El Perú abrirá 20 mercados con la Comunidad Andina.", ("Andean Community",)),
    ],
)
def test_those_who_make_a_body_up(language: str, sentence: str, partners: tuple[str, ...]) -> None:
    (found,) = commitments(f"# {TITLES[language]}\n\n- {sentence}", language)
    assert found.partners == partners
