"""Offices of both who speak together act for the two; firms and aid of both do not."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

_JOINT = {
    "en": "# Joint communiqué\n\nThe governments of Chad and Mali agreed to create a group.\n\n",
    "es": "# Comunicado conjunto\n\nLos Gobiernos del Chad y de Malí acordaron crear un grupo.\n\n",
    "fr": "# Communiqué conjoint\n\nLes gouvernements du Tchad et du Mali ont convenu de créer un groupe.\n\n",
    "pt": "# Comunicado conjunto\n\nOs Governos do Chade e do Mali acordaram criar um grupo.\n\n",
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The health ministries of both countries will vaccinate 3,000 children."),
        ("en", "The police forces of the two countries will hold joint patrols."),
        ("es", "Las cancillerías de ambos países, junto con la OIM, abrirán dos oficinas."),
        (
            "es",
            (
                "Las cancillerías de ambos países, junto con la Organización Internacional para las Migraciones "
                "(OIM) y la Agencia de la ONU para los Refugiados (ACNUR), pondrán en servicio dos espacios."
            ),
        ),
        ("es", "Las policías de ambos países realizaron 37 operativos conjuntos."),
        ("es", "Las autoridades migratorias de las dos partes abrirán dos oficinas."),
        ("fr", "Les ministères de la Santé des deux pays vaccineront 3 000 enfants."),
        ("pt", "As chancelarias de ambos os países abrirão dois escritórios."),
        ("pt", "Os ministérios da Saúde dos dois países vacinarão 3.000 crianças."),
    ],
)
def test_it_is_what_the_two_do(language: str, sentence: str) -> None:
    found = commitments(_JOINT[language] + sentence, language)
    assert [each.parties for each in found] == [("TCD", "MLI")] * 2


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The companies of both countries will invest 3 million dollars."),
        ("en", "The support of both countries will reach 300 families."),
        ("en", "Travel agencies of both countries will sell 300 tours."),
        ("en", "Private agencies of both countries will recruit 300 workers."),
        ("en", "News agencies in the capitals of both countries published 30 reports."),
        ("en", "The rebel leaders of both countries will free 30 prisoners."),
        ("en", "The families of ministers of both countries opened 30 accounts."),
        ("en", "Donors and agencies that support the ministries of both countries will feed 300 people."),
        ("es", "Los servicios de streaming de ambos países cobrarán 30 dólares."),
        ("es", "Los ex ministros de ambos países fundaron 3 empresas."),
        ("fr", "Les victimes des polices des deux pays recevront 30 millions d'euros."),
        ("pt", "As famílias dos ministros de ambos os países abriram 30 contas."),
        ("es", "Las empresas de ambos países invertirán 3 millones de dólares."),
        ("es", "Las delegaciones de ambos países intercambiaron opiniones sobre la región."),
        ("fr", "Les entreprises des deux pays investiront 3 millions d'euros."),
        ("pt", "As empresas dos dois países investirão 3 milhões de euros."),
    ],
)
def test_it_is_no_act_of_theirs(language: str, sentence: str) -> None:
    assert len(commitments(_JOINT[language] + sentence, language)) == 1


def test_two_of_many_are_not_all() -> None:
    text = "# Lima Declaration\n\nThe ministers agreed to create a group.\n\n"
    assert len(commitments(f"{text}The police forces of both countries will hold joint patrols.", "en")) == 1


def test_both_countries_are_no_count() -> None:
    said = "Les ministères de la Santé des deux pays vaccineront 3 000 enfants."
    *_, found = commitments(_JOINT["fr"] + said, "fr")
    assert [figure.text for figure in found.figures] == ["3 000 enfants"]
