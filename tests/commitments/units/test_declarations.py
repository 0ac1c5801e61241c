"""A declaration is read as prose, and the plan that is annexed to it, and counts from one again, as a list."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

DECLARED = {
    "en": (
        "Joint Declaration of Kenya and Uganda",
        "Both countries agreed to open",
        "Both countries recalled",
    ),
    "es": ("Declaración conjunta de Perú y Chile", "Ambos países acordaron abrir", "Ambos países recordaron"),
    "pt": ("Declaração conjunta do Brasil e do Uruguai", "Ambos os países acordaram abrir", "Os dois países"),
    "fr": (
        "Déclaration conjointe du Bénin et du Togo",
        "Les deux pays ont convenu d'ouvrir",
        "Les deux pays",
    ),
}
PLANS = {
    "en": ("Action Plan", "Vaccinate 300 children.", "Build two laboratories.", "Equip four posts."),
    "es": (
        "Plan de Acción",
        "Vacunar a 300 niños.",
        "Construir dos laboratorios.",
        "Equipar cuatro puestos.",
    ),
    "pt": (
        "Plano de Ação",
        "Vacinar 300 crianças.",
        "Construir dois laboratórios.",
        "Equipar quatro postos.",
    ),
    "fr": ("Plan d'action", "Vacciner 300 enfants.", "Construire deux ports.", "Équiper quatre postes."),
}


def text(language: str, *, rank: str = "#", first: int = 1) -> str:
    title, opening, recalled = DECLARED[language]
    heading, *items = PLANS[language]
    numbered = [f"{number}. {item}" for number, item in enumerate(items, first)]
    said = [f"1. {recalled} 300 years.", f"2. {opening} 30 schools.", f"3. {opening} 20 ports."]
    return "\n\n".join([f"# {title}", *said, f"{rank} {heading}", *numbered])


@pytest.mark.parametrize("language", sorted(PLANS))
def test_the_items_of_the_plan_behind_it_are_units(language: str) -> None:
    found = commitments(text(language), language)
    assert [each.stance for each in found[-3:]] == ["pledge"] * 3
    assert len(found) == 5
    assert len({each.parties for each in found}) == 1


@pytest.mark.parametrize("language", ["es", "fr", "pt"])
@pytest.mark.parametrize(("rank", "first"), [("##", 1), ("#", 4)])
def test_paragraphs_that_count_on_or_stand_in_it_are_the_declaration_s(
    language: str, rank: str, first: int
) -> None:
    assert len(commitments(text(language, rank=rank, first=first), language)) == 2


def test_what_all_do_before_the_words_that_introduce_a_list_counts() -> None:
    text = (
        "# Declaration\n\nWe, the Ministers of the endorsing countries, met in Lima.\n\n"
        "1. We launch the Fund. Through it, we will:\n\n   a. open 3 ports;\n   b. train 30 nurses.\n\n"
        "2. We commit to:\n\n   a. plant 30 trees.\n\n3. We will meet again."
    )
    found = [each.selector.quote for each in commitments(text, "en")]
    assert found == [
        "We launch the Fund.",
        "open 3 ports;",
        "train 30 nurses.",
        "plant 30 trees.",
        "We will meet again.",
    ]
