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


def items_of(language: str, opening: str) -> list[str]:
    """The items that are read as commitments."""
    found = reading(plan(language, opening), language)
    said = [found.document.words(each.at) for each in found.commitments]
    return [each for each in said if each in ITEMS[language]]


@pytest.mark.parametrize(
    ("language", "opening", "announces", "says_else"),
    [
        ("en", "Kenya {} the actions listed below.", "will carry out", "welcomes"),
        ("en", "Kenya {} the actions listed below.", "will carry out", "would welcome"),
        ("en", "Kenya will finance {} listed below.", "the projects", "30 of the projects"),
        ("en", "Kenya will build the following {}.", "projects", "road"),
        ("es", "Bolivia {} las acciones que figuran a continuación.", "ejecutará", "ejecutó"),
        ("es", "Bolivia financiará {} proyectos siguientes.", "los", "30 de los"),
        ("es", "Bolivia construirá los siguientes {}.", "proyectos", "caminos"),
        ("pt", "O Brasil {} as ações enumeradas a seguir.", "executará", "executou"),
        ("pt", "O Brasil construirá os seguintes {}.", "projetos", "caminhos"),
        ("fr", "Le Bénin {} les mesures qui suivent.", "réalisera", "a réalisé"),
        ("fr", "Le Bénin construira les {} ci-après.", "projets", "routes"),
    ],
)
def test_one_that_says_something_else_is_none(
    language: str, opening: str, announces: str, says_else: str
) -> None:
    assert items_of(language, opening.format(announces)) == list(ITEMS[language])
    assert items_of(language, opening.format(says_else)) == []


def test_it_holds_for_its_own_section_alone() -> None:
    opening = "Kenya and Uganda will carry out the actions listed below."
    text = plan("en", f"## A\n\n{opening}", between="## B")
    assert commitments(text, "en") == ()


def test_the_last_one_counts() -> None:
    text = plan("es", "Bolivia ejecutará las acciones siguientes.\n\n1. Abrir 30 escuelas.", between="")
    text += "\n\nParaguay ejecutará las acciones siguientes.\n\n1. Abrir 40 escuelas."
    assert [each.parties for each in commitments(text, "es")] == [("BOL",)] * 4 + [("PRY",)]
