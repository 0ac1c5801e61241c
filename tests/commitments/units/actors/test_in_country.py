"""Whose the government is that acts where a sentence says first in which country it does."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments

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
        ("en", "In Peru, the authorities have trained 300 judges.", "PER"),
        ("es", "En el Perú, las autoridades han formado a 300 jueces.", "PER"),
        ("pt", "No Peru, as autoridades formaram 300 juízes.", "PER"),
        ("fr", "Au Pérou, les autorités ont formé 300 juges.", "PER"),
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
        ("fr", "En Bolivie, les autorités{} formeront 300 juges.", " du Canada", [("CAN",)]),
        ("en", "In Peru, the authorities{} will train 300 judges.", " of the airport", []),
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


@pytest.mark.parametrize(
    ("language", "item", "party"),
    [
        ("en", "The Government of Ontario will build 40 clinics.", "Ontario"),
        ("en", "The Government of Ontario, with IOM, will build 40 clinics.", "Ontario"),
        ("es", "El Gobierno de Ontario construirá 40 clínicas.", "Ontario"),
        ("es", "El Gobierno de Ontario, con la OIM, construirá 40 clínicas.", "Ontario"),
        ("pt", "O Governo do Ontário construirá 40 clínicas.", "Ontário"),
        ("pt", "O Governo do Ontário, com a OIM, construirá 40 clínicas.", "Ontário"),
        ("pt", "O Governo provincial do Ontário construirá 40 clínicas.", "Ontário"),
        ("pt", "O Governo do Rio Grande do Sul construirá 40 clínicas.", "Rio Grande do Sul"),
        ("fr", "Le Gouvernement de l'Ontario construira 40 cliniques.", "Ontario"),
        ("fr", "Le gouvernement du Québec construira 40 cliniques.", "Quebec"),
    ],
)
def test_the_government_of_a_province_is_not_its_country(language: str, item: str, party: str) -> None:
    country = {"en": "Canada", "es": "Canadá", "pt": "Canadá", "fr": "Canada"}[language]
    (found,) = commitments(f"## {country}\n\n- {item}", language)
    assert found.parties == (party,)


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("en", "The Government will build 40 clinics."),
        ("en", "The Government of the Republic will build 40 clinics."),
        ("en", "The Government of National Unity will build 40 clinics."),
        ("es", "El Gobierno de la República construirá 40 clínicas."),
        ("es", "El Gobierno de Reconciliación y Unidad Nacional construirá 40 clínicas."),
        ("pt", "O Governo da República construirá 40 clínicas."),
        ("pt", "O Governo de Unidade Nacional construirá 40 clínicas."),
        ("pt", "O Ministério da Saúde construirá 40 clínicas."),
        ("fr", "Le Gouvernement de la République construira 40 cliniques."),
    ],
)
def test_the_government_of_a_republic_is(language: str, item: str) -> None:
    country = {"en": "Kenya", "es": "Perú", "pt": "Brasil", "fr": "Mali"}[language]
    party = {"en": "KEN", "es": "PER", "pt": "BRA", "fr": "MLI"}[language]
    (found,) = commitments(f"## {country}\n\n- {item}", language)
    assert found.parties == (party,)


@pytest.mark.parametrize(
    ("language", "item", "parties"),
    [
        (
            "pt",
            "Os governos do Paraná e de Santa Catarina instalarão três centros.",
            ("Paraná", "Santa Catarina"),
        ),
        ("pt", "Os governos dos Estados Partes e a Comissão abrirão três centros.", ("*",)),
        (
            "fr",
            "Les gouvernements du Québec et de l'Ontario installeront trois centres.",
            ("Quebec", "Ontario"),
        ),
        ("es", "Los gobiernos de Antioquia y de Nariño instalarán tres centros.", ("Antioquia", "Nariño")),
        ("es", "Los gobiernos de Chile y Perú instalarán tres centros.", ("CHL", "PER")),
    ],
)
def test_governments_of_several_places_act_for_each(
    language: str, item: str, parties: tuple[str, ...]
) -> None:
    first = {
        "pt": "O Brasil doará 3 milhões.",
        "fr": "Le Canada versera 3 millions.",
        "es": "México dará 3 millones.",
    }
    (found,) = commitments(f"# {PACTS[language]}\n\n- {first[language]}\n- {item}", language)[1:]
    assert found.parties == parties
