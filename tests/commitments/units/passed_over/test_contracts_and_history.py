"""Who signs a contract is no party of a process, and what was done long ago is history."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "A CONTRATADA compromete-se a pintar as paredes no prazo de 45 dias."),
        ("es", "EL ARRENDATARIO se compromete a pagar 720 euros al mes."),
        ("fr", "LE VENDEUR s'engage à prévenir le client de tout retard."),
        ("fr", "L'EMPLOYEUR s'engage à fournir les vêtements de travail."),
        ("en", "THE TENANT undertakes to pay 780 pounds a month."),
    ],
)
def test_who_signs_a_contract_is_no_party(language: str, text: str) -> None:
    assert commitments(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 1942 the United States lent Brazil 2 million dollars."),
        ("es", "En mayo de 1916 Francia se comprometió a entregar 50.000 fusiles a Serbia."),
        ("fr", "En 1916, la France s'engagea à livrer 50 000 fusils à la Serbie."),
        ("pt", "Em 1942 os Estados Unidos emprestaram 2 milhões de dólares ao Brasil."),
    ],
)
def test_what_a_year_long_ago_opens_is_history(language: str, text: str) -> None:
    assert commitments(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2024 the United States lent Brazil 2 million dollars."),
        ("es", "Francia se comprometió a entregar 50.000 libros a Serbia."),
        ("fr", "La France s'engage à livrer 50 000 livres à la Serbie."),
        ("pt", "Em 2024 os Estados Unidos emprestaram 2 milhões de dólares ao Brasil."),
        ("en", "Since 1978 Kenya has trained 3,000 midwives."),
    ],
)
def test_a_party_of_today_still_promises(language: str, text: str) -> None:
    assert commitments(text, language)
