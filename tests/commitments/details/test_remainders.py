"""What is left of an amount is a part of it, and the amount a total."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, only


def roles(language: str, item: str) -> list[str | None]:
    found = only(f"# {PACTS[language]}\n\n- {item}", language)
    return [figure.role for figure in found.figures if figure.kind == "money"]


@pytest.mark.parametrize(
    ("language", "item", "wanted"),
    [
        (
            "pt",
            (
                "A Alemanha já desembolsou 35 milhões dos 50 milhões de euros; o saldo, de 15 "
                "milhões de euros, virá depois."
            ),
            ["progress", "total", "part"],
        ),
        (
            "es",
            (
                "Perú aportará 50 millones de euros: 35 millones de euros en 2026 y los "
                "restantes 15 millones de euros luego."
            ),
            ["total", "part", "part"],
        ),
        (
            "fr",
            (
                "Le Mali versera 50 millions d'euros. Il paiera 35 millions d'euros en juin et "
                "le solde de 15 millions "
                "d'euros en mai."
            ),
            ["total", "part", "part"],
        ),
        (
            "en",
            (
                "Mali will give 50 million euros. It will pay 35 million euros in June, the "
                "remaining 15 million euros later."
            ),
            ["total", "part", "part"],
        ),
        (
            "es",
            (
                "Perú y Chile construirán un puente de 50 millones de euros; Perú pagará 35 "
                "millones de euros y Chile el resto."
            ),
            ["total", "part"],
        ),
        (
            "es",
            (
                "Perú abrirá un crédito de 500 millones de euros; el 30 % de ese monto, 150 "
                "millones de euros, irá a Lima."
            ),
            ["allocation", "part"],
        ),
        (
            "pt",
            (
                "O Peru abrirá um crédito de 500 milhões de euros; 30% desse valor, ou seja, 150 "
                "milhões de euros, irão a Lima."
            ),
            ["allocation", "part"],
        ),
    ],
)
def test_what_is_left_is_a_part(language: str, item: str, wanted: list[str]) -> None:
    assert roles(language, item) == wanted


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("es", "Perú dará 50 millones de euros a Lima y 35 millones de euros al resto del país."),
        ("es", "Perú dará 50 millones de euros, el 30 % más, y 35 millones de euros a Lima."),
        ("pt", "O Peru dará 50 milhões de euros a Lima e 35 milhões de dólares ao restante do país."),
        ("fr", "Le Mali versera 50 millions d'euros à Ségou et 35 millions d'euros au reste du pays."),
        ("en", "Mali will give 50 million euros to Ségou and 35 million euros to the rest of the country."),
    ],
)
def test_the_rest_of_a_country_is_none(language: str, item: str) -> None:
    assert roles(language, item) == ["allocation", "allocation"]
