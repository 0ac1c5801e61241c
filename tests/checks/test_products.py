"""Products: so many of so much each."""

from __future__ import annotations

import pytest

from pledgebook import read

Row = tuple[str, str]


def rows(text: str, language: str = "en") -> list[Row]:
    findings = read(text + "\n", name="x.md", language=language).findings
    return [(f.verdict, f.relation) for f in findings if f.origin.rule == "checks.products.each"]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Chile will pay $2,150 for each of 51,200 families.", "derived"),
        ("Chile will pay $2,150 to each of 51,200 families, for a total of $110 million.", "consistent"),
        ("Chile will pay $2,150 to each of 51,200 families, $110 million in all.", "consistent"),
        (
            "Chile will pay $2,150 to each of 51,200 families, for a total of about $150 million.",
            "inconsistent",
        ),
        ("Chile will build 120 shelters at $41,500 each, a total of $4.98 million.", "consistent"),
        ("Chile will build 120 shelters with 45 beds each, a total of 8,400 beds.", "inconsistent"),
    ],
)
def test_a_product_is_compared_with_what_it_is_said_to_come_to(text: str, verdict: str) -> None:
    assert [found for found, _ in rows(text)] == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "Chile will pay $2,150 to families in each of 16 regions.",
        "Chile pays $300 per month to each of 51,200 families.",
        "Each of the 16 regions receives a grant; Chile has set aside $90 million.",
        "Chile gave 5 percent to each of 51,200 families.",
    ],
)
def test_what_is_not_so_much_each_is_no_product(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Chile pagará US$ 2.150 a cada una de las 51.200 familias, por un total de US$ 150 millones."),
        ("pt", "O Chile pagará US$ 2.150 a cada uma das 51.200 famílias, num total de US$ 150 milhões."),
        (
            "fr",
            "Le Chili versera 2 150 dollars à chacune des 51 200 familles, soit un total de 150 millions de dollars.",
        ),
    ],
)
def test_the_same_in_other_languages(language: str, text: str) -> None:
    assert [verdict for verdict, _ in rows(text, language)] == ["inconsistent"]


def test_the_number_of_payments_stands_in_the_relation() -> None:
    ((_, relation),) = rows(
        "Chile will pay $210 to each of 3,100 families in two instalments, $1.3 million in total."
    )
    assert relation == "$205 to 215 × 3,050 to 3,150 × 2 = $1.2 to 1.4 million"


@pytest.mark.parametrize(
    "text",
    [
        "Chile gives $60 to each of 5,000 farmers and $40 to each of 3,000 fishers, $420,000 in total.",
        "Chile gives $60 for seed and $40 for tools to each of 5,000 farmers, $500,000 in total.",
        "Chile gives $60 to each of 5,000 farmers, plus $50,000 for transport, $350,000 in total.",
    ],
)
def test_a_total_of_more_than_one_amount_is_not_held_against_one_of_them(text: str) -> None:
    assert "inconsistent" not in [verdict for verdict, _ in rows(text)]
