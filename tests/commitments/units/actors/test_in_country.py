"""Whose the government is that acts where a sentence says first in which country it does."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

LISTS = {
    "en": "# Progress report\n\n## Goal 1\n\n- Mali will train 20 judges.\n- ",
    "es": "# Informe de avance\n\n## Objetivo 1\n\n- Malí formará 20 jueces.\n- ",
    "pt": "# Relatório de progresso\n\n## Objetivo 1\n\n- O Mali formará 20 juízes.\n- ",
    "fr": "# Rapport d'étape\n\n## Objectif 1\n\n- Le Mali formera 20 juges.\n- ",
}


@pytest.mark.parametrize(
    ("language", "item", "party"),
    [
        ("en", "In Bolivia, the government has sent nine mobile teams.", "BOL"),
        ("en", "In Peru, the Government will train 300 judges.", "PER"),
        ("es", "En Bolivia, el Gobierno ha enviado nueve equipos móviles.", "BOL"),
        ("es", "En el Perú, el Ministerio formará 300 jueces.", "PER"),
        ("pt", "Em Angola, o Governo enviou nove equipas móveis.", "AGO"),
        ("pt", "No Brasil, o Governo formará 300 juízes.", "BRA"),
        ("fr", "Au Congo, le gouvernement a, avec l'UNICEF, dépêché neuf équipes mobiles.", "COG"),
        ("fr", "En Bolivie, le gouvernement formera 300 juges.", "BOL"),
    ],
)
def test_the_government_is_that_of_the_country_that_opens_the_sentence(
    language: str, item: str, party: str
) -> None:
    assert [each.parties for each in commitments(LISTS[language] + item, language)][1:] == [(party,)]


@pytest.mark.parametrize(
    ("language", "item", "other", "parties"),
    [
        ("en", "In Peru, the Government{} will train 300 judges.", " of Canada", [("CAN",)]),
        ("fr", "En Bolivie, le gouvernement{} formera 300 juges.", " du Canada", [("CAN",)]),
        ("es", "En Bolivia, el Gobierno{} formará 300 jueces.", " de Canadá", [("CAN",)]),
        ("en", "In Peru, the Government{} will train 300 judges.", "'s friends", []),
        ("pt", "Em Angola, o Governo{} formará 300 juízes.", " de Portugal", [("PRT",)]),
    ],
)
def test_who_is_named_otherwise_is_another(
    language: str, item: str, other: str, parties: list[tuple[str, ...]]
) -> None:
    assert [each.parties for each in commitments(LISTS[language] + item.format(other), language)][
        1:
    ] == parties
    ((own,),) = [each.parties for each in commitments(LISTS[language] + item.format(""), language)][1:]
    assert own in ("PER", "BOL", "AGO")


@pytest.mark.parametrize(
    ("language", "item", "government", "others"),
    [
        ("en", "In Peru, {} will train 300 judges.", "the Government", "farmers"),
        ("es", "En Bolivia, {} formará 300 jueces.", "el Gobierno", "el campesinado"),
        ("pt", "Em Angola, {} formará 300 juízes.", "o Governo", "o campesinato"),
        ("fr", "En Bolivie, {} formera 300 juges.", "le gouvernement", "le peuple"),
    ],
)
def test_others_in_the_country_are_not_its_government(
    language: str, item: str, government: str, others: str
) -> None:
    assert len(commitments(LISTS[language] + item.format(government), language)) == 2
    assert len(commitments(LISTS[language] + item.format(others), language)) == 1
