"""What a party refuses to give or takes back is no promise; what it will leave undone to others' good is one."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Portugal will not pay the EUR 40 million."),
        ("fr", "La France ne versera pas les 40 millions d'euros promis."),
        ("es", "España no pagará los 40 millones de euros."),
        ("es", "Chile no aportará dinero."),
        ("pt", "O Brasil não doará 4 milhões de euros."),
        ("es", "Perú no se comprometió a firmar."),
        ("pt", "O Brasil não se comprometeu a assinar."),
        ("fr", "Le Mali ne s'est pas engagé à rouvrir la frontière."),
        ("es", "Cuba jamás se comprometió a ello."),
        ("en", "Spain has failed to pay its EUR 3 million."),
        ("en", "Ghana withdrew its pledge of USD 5 million."),
    ],
)
def test_a_refusal_or_a_denial_is_no_commitment(language: str, text: str) -> None:
    assert commitments(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Chile will not tax medicines."),
        ("en", "Chile will not build new coal plants."),
        ("en", "Chile will pay the USD 4 million, not more."),
        ("es", "Chile no construirá nuevas centrales de carbón."),
        ("pt", "O Chile não construirá novas centrais a carvão."),
        ("fr", "Le Chili ne construira plus de centrales."),
    ],
)
def test_what_will_be_left_undone_is_promised(language: str, text: str) -> None:
    (found,) = commitments(text, language)
    assert (found.parties, found.stance) == (("CHL",), "pledge")


def test_what_is_withdrawn_may_be_no_pledge() -> None:
    (found,) = commitments("Ghana withdrew 300 soldiers.", "en")
    assert found.stance == "delivered"
