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
