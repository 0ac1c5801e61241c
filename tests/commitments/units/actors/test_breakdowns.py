"""Parts of a sum listed below it are whose the sum is: "Canada announced $50 million. This funding includes:"."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

SUMS = {
    "en": (
        "Canada announced $50 million for Haiti. The new funding includes:",
        "- $20 million for school meals;\n- nearly $25 million for the police.\n",
    ),
    "es": (
        "España anunció hoy 50 millones de euros para Haití. La nueva financiación incluye:",
        "- 20 millones de euros para comidas escolares;\n- cerca de 25 millones de euros para la policía.\n",
    ),
    "fr": (
        "Le Canada a annoncé 50 millions de dollars pour Haïti. Ce financement comprend :",
        "- 20 millions de dollars pour des repas ;\n- près de 25 millions de dollars pour la police.\n",
    ),
    "pt": (
        "Portugal anunciou 50 milhões de euros para o Haiti. O financiamento inclui:",
        "- 20 milhões de euros para refeições;\n- cerca de 25 milhões de euros para a polícia.\n",
    ),
}


@pytest.mark.parametrize("language", SUMS)
def test_each_part_is_one(language: str) -> None:
    lead, items = SUMS[language]
    found = commitments(f"# Declaration\n\n{lead}\n\n{items}", language)
    assert len({each.parties for each in found}) == 1
    assert [len(each.parties) for each in found] == [1, 1, 1]


def test_the_sum_may_stand_in_a_paragraph_of_its_own() -> None:
    _, items = SUMS["en"]
    text = f"# Commitments\n\nCanada pledged $50 million.\n\nFunding breaks down as follows:\n\n{items}"
    assert [each.parties for each in commitments(text)] == [("CAN",)] * 3


def test_a_sum_that_the_parts_make_up_is_no_promise_beside_them() -> None:
    items = "- $20 million for meals;\n- $30 million for the police.\n\n"
    more = "Canada will also provide:\n\n- $5 million for vaccines.\n"
    text = f"# Commitments\n\nCanada announced $50 million. This includes:\n\n{items}{more}"
    assert len(commitments(text)) == 3


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Canada opened 40 schools. These include:\n\n- $20 million for meals;\n- $30 million for aid.\n", 1),
        (
            "Needs stood at $50 million. This includes:\n\n- $20 million for meals;\n- $30 million for aid.\n",
            0,
        ),
        (
            "Canada announced $50 million. Priorities include:\n\n- meals for children;\n- a police force.\n",
            1,
        ),
    ],
)
def test_nothing_else_is_a_part(text: str, count: int) -> None:
    assert len(commitments(f"# Commitments\n\n{text}")) == count


def test_who_is_paid_by_a_part_works_on_it() -> None:
    items = "- **Schools ($20 million).** With this, UNICEF will build 40 schools.\n- $30 million for aid.\n"
    text = f"# Commitments\n\nCanada announced that it will invest $55 million. Projects include:\n\n{items}"
    first, _ = (each for each in commitments(text) if each.figures[0].low != 55_000_000)
    assert (first.parties, first.partners) == (("CAN",), ("UNICEF",))


@pytest.mark.parametrize(
    ("lead", "item"),
    [
        ("Other partners' support includes:", "The World Bank will provide $5 million"),
        ("This includes:", "The World Bank will provide $5 million"),
        ("This includes:", "$20 million for schools. The World Bank will add $100 million."),
        ("This includes:", "The Gates Foundation will provide $5 million"),
        ("This includes:", "$20 million from Germany for schools"),
        ("This includes:", "$20 million for roads, Germany"),
        ("The damage includes:", "$20 million in lost schools"),
        ("Urgent needs include:", "$20 million for schools"),
        ("Other donors gave the following:", "$20 million for schools"),
    ],
)
def test_what_others_give_and_what_is_no_gift_is_no_part(lead: str, item: str) -> None:
    text = f"# Commitments\n\nCanada announced $50 million for Haiti. {lead}\n\n- {item}\n- $38 million in harvests\n"
    of_canada = [each.figures[0].low for each in commitments(text) if each.parties == ("CAN",)]
    assert 50_000_000 in of_canada
    assert 20_000_000 not in of_canada
