"""Who is lent something is no partner; who is given something works with it, as the marks of the corpus have it."""

from __future__ import annotations

import pytest

from tests.commitments.texts import who_acts


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Germany will lend €60 million to UNICEF."),
        ("en", "Germany approved a loan of €60 million to UNICEF for 40 schools."),
        ("es", "España prestará 60 millones de euros a la FAO."),
        ("es", "España aprobó un préstamo de 60 millones de euros a la FAO."),
        ("fr", "La France prêtera 60 millions d'euros à la Senelec."),
        ("fr", "La France a approuvé un prêt de 60 millions d'euros à l'UNICEF."),
        ("pt", "Portugal emprestará 60 milhões de euros à Sonangol."),
        ("pt", "Portugal aprovou um empréstimo de 60 milhões de euros à Sonangol."),
    ],
)
def test_who_borrows_is_no_partner(language: str, sentence: str) -> None:
    parties, partners = who_acts(language, sentence)
    assert parties
    assert partners == ()


@pytest.mark.parametrize(
    ("language", "sentence", "named"),
    [
        ("en", "Kenya will give $5 million to UNHCR.", ("UNHCR",)),
        ("en", "Kenya will give $5 million to UNHCR, after a loan in 2024.", ("UNHCR",)),
        ("en", "Kenya will build 40 schools with a loan from the World Bank.", ("World Bank",)),
        ("es", "México entregará 5 millones de dólares a la OIM.", ("IOM",)),
        ("fr", "La France versera 2 millions d'euros au HCR.", ("UNHCR",)),
        ("pt", "O Brasil doará 5 milhões de dólares ao PMA.", ("WFP",)),
        ("en", "Kenya will give $5 million to Uganda.", ()),
        ("es", "México entregará 5 millones de dólares a Guatemala.", ()),
    ],
)
def test_a_body_that_is_given_something_is_one_and_a_country_none(
    language: str, sentence: str, named: tuple[str, ...]
) -> None:
    assert who_acts(language, sentence)[1] == named
