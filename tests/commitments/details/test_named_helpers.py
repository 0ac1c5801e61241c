"""Bodies of no table behind "with" or "through" are partners where their noun or their letters tell them."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments


def partners(language: str, sentence: str) -> tuple[str, ...]:
    (found,) = commitments(f"# {PACTS[language]}\n\n- {sentence}", language)
    return found.partners


@pytest.mark.parametrize(
    ("language", "sentence", "partner"),
    [
        ("en", "Kenya, through KetraGen, will add 200 MW.", "KetraGen"),
        ("en", "Kenya will plant 300 trees through the Kenya Forest Service.", "Kenya Forest Service"),
        ("en", "Japan will train 40 engineers with the University of Osaka.", "University of Osaka"),
        ("en", "Japan will fund two laboratories in 2025 with Egerton University.", "Egerton University"),
        ("en", "Mali will train 300 farmers with KALRO.", "KALRO"),
        ("en", "Mali will map 300 wells alongside the KMD.", "KMD"),
        ("fr", "Le Mali installera 400 MW avec MASTEN.", "MASTEN"),
        ("fr", "Le Mali formera 300 personnes avec le CNRST.", "CNRST"),
        ("pt", "Angola instalará 200 MW com a ENDE.", "ENDE"),
        ("es", "Chile formará a 300 técnicos con el INACAP.", "INACAP"),
    ],
)
def test_with_such_a_body(language: str, sentence: str, partner: str) -> None:
    assert partners(language, sentence) == (partner,)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Mali will equip 300 buses with GPS."),
        ("en", "Mali will treat 300 people with HIV."),
        ("en", "Mali will replace 300 lamps with LED lamps."),
        ("en", "Mali will train 300 people through TVET."),
        ("en", "Mali will align 300 plans with the Agreement on Port State Measures."),
        ("en", "Mali will exempt 300 workers with contracts obtained through the Ministry of Labor."),
        ("en", "With the Integrated Centre for Learning, Mali has increased the room for 300 pupils."),
        ("en", "Mali recovered $3 million from the Northwind Bank."),
        ("fr", "Le Mali traitera 300 personnes avec le VIH."),
        ("es", "Chile dotará a 300 buses con GPS."),
        ("pt", "Angola tratará 300 pessoas com o VIH."),
    ],
)
def test_and_with_a_thing_or_otherwise_none(language: str, sentence: str) -> None:
    assert partners(language, sentence) == ()


@pytest.mark.parametrize(
    ("language", "sentence", "bodies"),
    [
        ("pt", "Angola abrirá 30 rotas a operar pela TAAG e pela LAM.", ("TAAG", "LAM")),
        ("pt", "Angola abrirá 30 casas, com gestão a cargo do Ministério da Produção.", ("Ministry of Production",)),
        ("es", "Perú abrirá 30 escuelas a ejecutar por la SUNASS y por la ANA.", ("SUNASS", "ANA")),
        ("es", "Perú abrirá 30 centros, a cargo de la FAO.", ("FAO",)),
    ],
)  # fmt: skip
def test_who_is_to_do_it_is_a_partner(language: str, sentence: str, bodies: tuple[str, ...]) -> None:
    assert partners(language, sentence) == bodies


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("pt", "Angola enviará 30 barcos a navegar pela RDC."),
        ("pt", "Angola abrirá 30 centros a cargo de enfermeiros de Luanda."),
        ("es", "Perú enviará 30 barcos a pasar por la ZEE."),
    ],
)
def test_where_it_is_done_is_none(language: str, sentence: str) -> None:
    assert partners(language, sentence) == ()
