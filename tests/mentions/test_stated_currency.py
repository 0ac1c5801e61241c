"""A sentence that says in which currency all amounts are is true of every "$" of its document."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

PROMISE = {
    "en": "- Canada will provide $5 million to Peru.",
    "es": "- Canadá aportará $5 millones al Perú.",
    "fr": "- Le Canada versera 5 millions $ au Pérou.",
    "pt": "- O Canadá aportará $ 5 milhões ao Peru.",
}


def _units(language: str, said: str) -> list[str]:
    found = commitments(f"# {said}\n\n{PROMISE[language]}", language)
    return [figure.unit for each in found for figure in each.figures]


@pytest.mark.parametrize(
    ("language", "said", "unit"),
    [
        ("en", "Sheet\n\nAll amounts are in Canadian dollars.", "CAD"),
        (
            "en",
            "Sheet\n\nUnless otherwise noted, all dollar amounts in this document are in US dollars.",
            "USD",
        ),
        ("en", "Sheet\n\nNote: amounts are expressed in Australian dollars", "AUD"),
        ("es", "Ficha\n\nTodos los montos están expresados en dólares canadienses.", "CAD"),
        ("fr", "Fiche\n\nTous les montants sont en dollars canadiens.", "CAD"),
        ("pt", "Ficha\n\nTodos os valores estão em dólares americanos.", "USD"),
    ],
)
def test_a_stated_currency_holds_for_every_sign(language: str, said: str, unit: str) -> None:
    assert _units(language, said) == [unit]


@pytest.mark.parametrize(
    "said",
    [
        "Sheet\n\nPeru was lent 20 million Canadian dollars.",
        "Sheet\n\nAll amounts are in dollars.",
        "Sheet\n\nAll amounts of Peru are in US dollars. All amounts of Chile are in Canadian dollars.",
    ],
)
def test_what_is_said_of_one_amount_or_of_two_currencies_does_not(said: str) -> None:
    assert _units("en", said) == ["$"]


def test_a_currency_that_is_written_stays() -> None:
    found = commitments(
        "# Sheet\n\nAll amounts are in Canadian dollars.\n\n- Canada will provide US$5 million to Peru.", "en"
    )
    assert [figure.unit for figure in found[0].figures] == ["USD"]


@pytest.mark.parametrize(
    ("said", "promise"),
    [
        ("Los montos se expresan en colones costarricenses.", "Canadá aportará $5 millones al Perú."),
        ("Los montos se expresan en dólares canadienses.", "Canadá aportará 5 millones de dólares al Perú."),
    ],
)
def test_only_a_sign_is_what_is_stated_and_only_of_a_currency_that_has_it(said: str, promise: str) -> None:
    found = commitments(f"# Ficha\n\n{said}\n\n- {promise}", "es")
    assert [figure.unit for figure in found[0].figures] == ["$"]


@pytest.mark.parametrize(
    ("said", "promise", "unit"),
    [
        ("Los montos se expresan en colones costarricenses.", "Aportará 5 millones de dólares.", "$"),
        ("Los montos se expresan en pesos mexicanos.", "Aportará 5 millones de dólares.", "$"),
        ("Los montos se expresan en pesos mexicanos.", "Aportará $5 millones.", "MXN"),
    ],
)
def test_dollars_are_made_nothing_else(said: str, promise: str, unit: str) -> None:
    found = commitments(f"# Ficha\n\n{said}\n\n- **OIM:** {promise}", "es")
    assert [figure.unit for each in found for figure in each.figures] == [unit]
