"""Troops of another state of which a country only tells are none that it sends."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Chile said 4,000 Peruvian troops would be deployed on its soil by 2027."),
        ("en", "Chile announced that more than 300 Peruvian police officers will be deployed."),
        ("en", "Chile said 300 soldiers from Peru will be withdrawn."),
        ("en", "Chile said 300 Peruvian troops will receive medals from Norway."),
        ("en", "Chile said 300 Peruvian troops will be housed by Peru."),
        ("es", "Chile anunció que 300 soldados peruanos serán desplegados en su territorio."),
        ("es", "Chile anunció que 300 soldados del Perú serán retirados."),
        ("fr", "Le Togo a annoncé que 300 soldats maliens seront déployés sur son sol."),
        ("pt", "Angola anunciou que 10 mil soldados moçambicanos serão destacados no seu território."),
    ],
)
def test_forces_of_another_state_are_not_sent(language: str, sentence: str) -> None:
    assert commitments(sentence, language) == ()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Chile said 300 Chilean soldiers will be deployed to Haiti by 2027."),
        ("en", "Chile announced that 300 police officers will be deployed to Haiti."),
        ("en", "Chile announced that it will train 300 Peruvian soldiers."),
        ("en", "Chile announced that 300 Peruvian nurses will be trained."),
        ("en", "Chile said that 300 Peruvian soldiers will receive training in Chile."),
        ("en", "Chile said 300 Peruvian troops will be housed by Chile."),
        ("es", "Chile anunció que 300 policías serán enviados a Haití."),
        ("es", "Chile anunció que entrenará a 300 soldados peruanos."),
    ],
)
def test_ones_own_are(language: str, sentence: str) -> None:
    assert [(each.parties, each.stance) for each in commitments(sentence, language)] == [(("CHL",), "pledge")]
