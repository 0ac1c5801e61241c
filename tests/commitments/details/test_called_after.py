"""Things that are only called after a body make it no partner; its people and its money do."""

from __future__ import annotations

import pytest

from tests.commitments.texts import who_acts


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Kenya will light 300 schools with UNDP lamps."),
        ("en", "Kenya will house 300 people in UNHCR tents."),
        ("en", "Kenya will publish 300 studies with World Bank data."),
        ("es", "Perú equipará 300 escuelas con lámparas del PNUD."),
        ("pt", "O Brasil equipará 300 escolas com lâmpadas do PNUD."),
        ("fr", "Le Mali équipera 300 écoles avec des lampes du PNUD."),
    ],
)
def test_a_thing_called_after_a_body(language: str, sentence: str) -> None:
    assert who_acts(language, sentence)[1] == ()


@pytest.mark.parametrize(
    ("language", "sentence", "partner"),
    [
        ("en", "Kenya will light 300 schools with UNDP.", "UNDP"),
        ("en", "Kenya will train 300 people with UNDP experts.", "UNDP"),
        ("en", "Kenya will build 40 schools with World Bank funds.", "World Bank"),
        ("es", "Perú equipará 300 escuelas con el PNUD.", "UNDP"),
        ("pt", "O Brasil equipará 300 escolas com o PNUD.", "UNDP"),
        ("fr", "Le Mali équipera 300 écoles avec le PNUD.", "UNDP"),
    ],
)
def test_a_body_its_people_and_its_money(language: str, sentence: str, partner: str) -> None:
    assert who_acts(language, sentence)[1] == (partner,)
