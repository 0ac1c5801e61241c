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
        ("Kenya said 300 trained nurses would be deployed to Haiti.", "KEN pledge"),
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


@pytest.mark.parametrize(
    "sentence",
    [
        "Kenya says it may build 300 schools.",
        "Kenya said it could not build 300 schools.",
        "Kenya said that it can host 300 families.",
        "Kenya announced that it might build 300 schools.",
        "Kenya told the Council that it might build 300 schools.",
        "Kenya informed the Board that it could not pay 40 million dollars.",
        "Kenya said its army may deploy 300 soldiers.",
        "Kenya told reporters that Uganda should open 300 schools.",
        "Kenya announced that 300 schools could be built.",
        "Kenya announced that refugees might build 300 schools.",
        "Kenya announced that rebels may release 300 hostages.",
        "Kenya reported that it failed to build 300 schools.",
        "Kenya said it was unable to build 300 schools.",
        "Kenya said it was unable to build and equip 300 schools.",
        "Kenya said it had not built 300 schools but has no plans.",
        "Kenya said it needs 300 teachers and lacked 40 schools.",
        "Kenya said it is not able to host 300 families.",
        "Kenya reported that it suffered 300 attacks.",
        "Kenya told reporters that rebels killed 300 people.",
        "Kenya told the Council that 300 people will die.",
    ],
)
def test_what_one_might_do_or_failed_to_do(sentence: str) -> None:
    assert acts("en", sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Kenya denied having deported 300 refugees.",
        "Kenya denied deporting 300 refugees.",
        "Kenya denied that it deported 300 refugees.",
        "Kenya denied it will deport 300 refugees.",
        "Kenya rejected claims that it deported 300 refugees.",
        "Kenya admitted that it failed to build 300 schools.",
        "Uganda denied that Kenya deported 300 refugees.",
    ],
)
def test_what_is_denied(sentence: str) -> None:
    assert acts("en", sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Kenya said it may build 300 schools and will train 300 teachers.", "KEN pledge"),
        ("Kenya said it could not build 300 schools but will build 200.", "KEN pledge"),
        ("Kenya said it will build 300 schools and may train 300 teachers.", "KEN pledge"),
        ("Kenya reported that it rescued 300 people who could not swim.", "KEN delivered"),
        ("Kenya announced that it would train nurses who could staff 300 clinics.", "KEN pledge"),
        ("Kenya said it has not only built 300 schools but also trained 300 teachers.", "KEN delivered"),
        ("Kenya announced a programme that could reach 3 million people.", "KEN pledge"),
        ("Kenya announced measures so that children can attend 300 schools.", "KEN pledge"),
        ("Kenya announced measures to ensure 3000 children can go to school.", "KEN pledge"),
        ("Kenya told the Council that it may close 3 camps but will build 40 schools.", "KEN pledge"),
        ("Chile announced that 3,000 Peruvians may regularise their status.", "CHL pledge"),
        ("Kenya announced that refugees can work from May.", "KEN pledge"),
        ("Kenya said it can now issue 300 permits a day.", "KEN delivered"),
        ("Kenya said it was unable to host more and gave 300 tents.", "KEN ongoing"),
        ("Kenya said it was not able to host more refugees but has built 300 homes.", "KEN ongoing"),
        ("Kenya denied that it deported refugees and will build 40 schools.", "KEN delivered"),
        ("Kenya admitted 300 refugees.", "KEN delivered"),
        ("Kenya informed 300 families of their rights.", "KEN delivered"),
    ],
)
def test_but_what_stands_beside_it_is_done(sentence: str, expected: str) -> None:
    assert acts("en", sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Kenya told the Forum that 300 nurses will be deployed to Haiti.", "KEN pledge"),
        ("Kenya said 40 damaged bridges would be repaired by 2026.", "KEN pledge"),
        ("Norway informed the Board that it will give 40 million dollars.", "NOR pledge"),
        ("Norway reported to the Board that it will give 40 million dollars.", "NOR pledge"),
        ("AFD told Mali it would train 300 teachers by 2026.", "AFD pledge"),
        ("Kenya told reporters it would host 300 families by May.", "KEN pledge"),
        ("Norway reminded the Forum that it will give 40 million dollars.", "NOR pledge"),
        ("Kenya warned that it will close two camps by June.", "KEN pledge"),
        ("Norway informed the Board that it gave 40 million dollars.", "NOR delivered"),
        ("Norway reported to the Board that it had trained 300 nurses.", "NOR delivered"),
        ("Kenya told reporters it had hosted 300 families.", "KEN delivered"),
    ],
)
def test_what_is_to_come_is_a_pledge_whoever_hears_it(sentence: str, expected: str) -> None:
    assert acts("en", sentence) == [expected]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Kenia anunció que podría construir 300 escuelas."),
        ("es", "Chile anunció que el Perú podría abrir 12 escuelas."),
        ("es", "Kenia admitió que no logró construir 300 escuelas."),
        ("es", "Kenia negó haber deportado a 300 refugiados."),
        ("es", "Uganda negó que Kenia deportó a 300 refugiados."),
        ("pt", "Angola anunciou que poderia construir 300 escolas."),
        ("pt", "O Uganda negou que Angola deportou 300 refugiados."),
        ("fr", "Le Togo a annoncé qu'il pourrait construire 300 écoles."),
        ("fr", "Le Togo a annoncé que le Ghana pourrait ouvrir 12 écoles."),
        ("fr", "Le Ghana a nié que le Togo a expulsé 300 réfugiés."),
        ("fr", "Le Ghana a démenti que le Togo expulsera 300 réfugiés."),
    ],
)
def test_what_one_might_do_or_denies_where_verbs_have_endings(language: str, sentence: str) -> None:
    assert acts(language, sentence) == []


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("es", "Kenia anunció que podría abrir 300 escuelas y capacitará a 300 docentes.", "KEN pledge"),
        ("es", "Kenia anunció que abrirá centros donde podrían alojarse 300 familias.", "KEN pledge"),
        ("es", "Kenia admitió a 300 refugiados.", "KEN delivered"),
        ("es", "Kenia advirtió que cerrará dos campamentos en junio.", "KEN pledge"),
        ("pt", "Angola advertiu que fechará dois campos em junho.", "AGO pledge"),
        ("fr", "Le Togo a averti qu'il fermera deux camps en juin.", "TGO pledge"),
        ("fr", "Le Togo a annoncé que des écoles qu'il pourrait fermer seront rénovées.", "TGO pledge"),
    ],
)
def test_but_what_is_promised_beside_it_is_where_verbs_have_endings(
    language: str, sentence: str, expected: str
) -> None:
    assert acts(language, sentence) == [expected]
