"""What a party says of others, or of what it lacks, is no act of its own."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts


@pytest.mark.parametrize(
    "sentence",
    [
        "Chad said rebels had killed 40 people.",
        "Chad reported that floods had killed 40 people.",
        "UNICEF said that more than 300 schools were destroyed.",
        "UNHCR reported that 4,000 people had crossed the border.",
        "WFP said it needs 650 million dollars to feed 9 million people.",
        "WFP announced that it urgently needs 40 million dollars.",
        "UNICEF said it faced a funding gap of 40 million dollars.",
        "WFP said that it lacks 40 million dollars.",
        "Chad said 300 schools were destroyed.",
        "Chad said 300 hostages were taken.",
        "Chad said 300 homes were evacuated.",
        "Chad said that 300 prisoners had been released.",
        "UNICEF said that 300 wells were drilled.",
        "UNICEF reported that 300 wells were drilled by Chad.",
        "UNICEF reported that 300 wells were destroyed.",
        "Chad said 4,000 people were moved by rebels.",
        "Ukraine said 3,000 Russian troops will withdraw by May.",
    ],
)
def test_what_is_only_told(sentence: str) -> None:
    assert acts("en", sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Kenya said that 300 schools were built in 2024.", "KEN delivered"),
        ("Kenya said in Geneva that it will build 300 schools.", "KEN pledge"),
        ("Kenya said that its Ministry of Health will train 300 people.", "KEN pledge"),
        ("Kenya said that it has not only built 30 schools but also trained 300 teachers.", "KEN delivered"),
        ("Kenya said it remained committed to building 300 schools.", "KEN pledge"),
        ("Kenya said its public hospitals continue to treat 300 patients.", "KEN ongoing"),
        ("Kenya reported 300 new schools.", "KEN delivered"),
        ("Chad reported that 300 wells were drilled.", "TCD delivered"),
        ("Kenya reported that 300 schools have been connected to electricity.", "KEN delivered"),
        ("Kenya said 300 trained nurses would be deployed to Haiti.", "KEN delivered"),
        ("Kenya reported that maternal deaths fell by 30 percent.", "KEN delivered"),
        ("Kenya announced that 300 schools were built.", "KEN pledge"),
        ("UNICEF reported that 300 wells were drilled.", "UNICEF delivered"),
        ("Kenya said 300 homes will be evacuated.", "KEN pledge"),
    ],
)
def test_but_these_are_acts(sentence: str, expected: str) -> None:
    assert acts("en", sentence) == [expected]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "UNICEF informó que los rebeldes quemaron 300 casas."),
        ("es", "UNICEF informó que un incendio destruyó 300 casas."),
        ("es", "UNICEF informó que 300 niños murieron."),
        ("es", "UNICEF informó que 300 escuelas fueron destruidas."),
        ("es", "UNICEF informó que se destruyeron 300 casas."),
        ("es", "El Chad informó de que 300 casas fueron evacuadas."),
        ("es", "UNICEF indicó que se perforaron 300 pozos."),
        ("pt", "O UNICEF informou que 300 casas foram destruídas."),
        ("pt", "O UNICEF informou que os rebeldes queimaram 300 casas."),
        ("pt", "O Chade informou que 300 casas foram evacuadas."),
        ("fr", "L'UNICEF a rapporté que 300 maisons ont été détruites."),
        ("fr", "L'UNICEF a rapporté que les rebelles ont brûlé 300 maisons."),
        ("fr", "L'UNICEF a rapporté qu'un incendie a détruit 300 maisons."),
        ("fr", "Le Tchad a rapporté que 300 maisons ont été évacuées."),
    ],
)
def test_what_is_only_told_where_verbs_have_endings(language: str, sentence: str) -> None:
    assert acts(language, sentence) == []


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("es", "El Chad informó que se perforaron 300 pozos.", "TCD delivered"),
        ("es", "UNICEF informó que 300 niños han sido vacunados.", "UNICEF delivered"),
        ("es", "El Chad informó que su gobierno perforó 300 pozos.", "TCD delivered"),
        ("es", "El Chad informó que los ministerios han formado a 300 jueces.", "TCD delivered"),
        ("es", "UNICEF anunció que se perforarán 300 pozos.", "UNICEF pledge"),
        ("pt", "O Chade informou que foram perfurados 300 poços.", "TCD delivered"),
        ("pt", "O UNICEF informou que perfurou 300 poços.", "UNICEF delivered"),
        ("fr", "Le Tchad a annoncé que 300 écoles ont été construites.", "TCD delivered"),
        ("fr", "Le Tchad a annoncé que 300 écoles seront construites.", "TCD pledge"),
        ("fr", "L'UNICEF a rapporté avoir foré 300 puits.", "UNICEF delivered"),
    ],
)
def test_but_these_are_acts_where_verbs_have_endings(language: str, sentence: str, expected: str) -> None:
    assert acts(language, sentence) == [expected]
