"""A sentence that says who carries out what is listed behind it, and what the list then says."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments, reading

ITEMS = {
    "en": ("Vaccinate 300 children.", "Build two laboratories.", "Equip four posts."),
    "es": ("Vacunar a 300 niños.", "Construir dos laboratorios.", "Equipar cuatro puestos."),
    "pt": ("Vacinar 300 crianças.", "Construir dois laboratórios.", "Equipar quatro postos."),
    "fr": ("Vacciner 300 enfants.", "Construire deux ports.", "Équiper quatre postes."),
}


def plan(language: str, opening: str, *, between: str = "## A") -> str:
    items = [f"{number}. {item}" for number, item in enumerate(ITEMS[language], 1)]
    return "\n\n".join(["# 2026-2027", opening, between, *items])


@pytest.mark.parametrize(
    ("language", "opening", "parties"),
    [
        ("en", "Kenya and Uganda will carry out the actions listed below.", ("KEN", "UGA")),
        ("en", "Kenya will implement the following measures, by sector.", ("KEN",)),
        ("en", "Kenya and Uganda will undertake the projects set out in this plan.", ("KEN", "UGA")),
        ("es", "Bolivia y Paraguay llevarán a cabo las acciones que figuran a continuación.", ("BOL", "PRY")),
        ("es", "Los Gobiernos de Bolivia y Paraguay ejecutarán los compromisos siguientes.", ("BOL", "PRY")),
        ("es", "Bolivia realizará las actividades que se detallan en el presente plan.", ("BOL",)),
        ("pt", "O Brasil e o Uruguai executarão as ações enumeradas a seguir.", ("BRA", "URY")),
        ("pt", "O Brasil realizará as seguintes atividades.", ("BRA",)),
        ("fr", "Le Bénin et le Togo mettront en œuvre les actions énumérées ci-après.", ("BEN", "TGO")),
        ("fr", "Le Bénin réalisera les mesures qui suivent.", ("BEN",)),
    ],
)
def test_items_that_name_nobody_are_theirs(language: str, opening: str, parties: tuple[str, ...]) -> None:
    found = commitments(plan(language, opening), language)
    assert [each.parties for each in found] == [parties] * 3
    assert {each.stance for each in found} == {"pledge"}


@pytest.mark.parametrize(
    ("language", "opening"),
    [
        ("en", "Kenya welcomes the actions listed below."),
        ("en", "Kenya will finance 30 of the projects listed below."),
        ("en", "Kenya will build the following road."),
        ("es", "Bolivia ejecutó las acciones que figuran a continuación."),
        ("es", "Bolivia financiará 30 de los proyectos siguientes."),
        ("pt", "O Brasil executou as ações enumeradas a seguir."),
        ("fr", "Le Bénin a réalisé les mesures qui suivent."),
    ],
)
def test_one_that_says_something_else_is_none(language: str, opening: str) -> None:
    found = reading(plan(language, opening), language)
    assert all(found.document.words(each.at) not in ITEMS[language] for each in found.commitments)


def test_it_holds_for_its_own_section_alone() -> None:
    opening = "Kenya and Uganda will carry out the actions listed below."
    text = plan("en", f"## A\n\n{opening}", between="## B")
    assert commitments(text, "en") == ()


def test_the_last_one_counts() -> None:
    text = plan("es", "Bolivia ejecutará las acciones siguientes.\n\n1. Abrir 30 escuelas.", between="")
    text += "\n\nParaguay ejecutará las acciones siguientes.\n\n1. Abrir 40 escuelas."
    assert [each.parties for each in commitments(text, "es")] == [("BOL",)] * 4 + [("PRY",)]
