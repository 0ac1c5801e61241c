"""Whoever has to approve a promise first does not work on it."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, only


def partners(language: str, sentence: str) -> tuple[str, ...]:
    return only(f"# {PACTS[language]}\n\n- {sentence}", language).partners


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "es",
            "Chile prestará 95 millones de euros en cuanto el Congreso de Guatemala apruebe la operación.",
        ),
        ("es", "Chile prestará 95 millones de euros siempre que el Banco Mundial lo autorice."),
        ("es", "Si el BID confirma su aporte, Chile abrirá 30 escuelas."),
        ("pt", "O Chile emprestará 95 milhões de euros assim que o Banco Mundial aprove a operação."),
        ("pt", "O Chile abrirá 30 escolas, desde que a FAO confirme a verba."),
        ("fr", "Le Mali prêtera 95 millions d'euros dès que la Banque mondiale approuvera l'opération."),
        ("en", "Chile will lend 95 million euros as soon as the World Bank approves the loan."),
        ("en", "Chile will open 30 schools, provided that UNICEF confirms its share."),
    ],
)
def test_who_is_awaited_is_no_partner(language: str, sentence: str) -> None:
    assert partners(language, sentence) == ()


@pytest.mark.parametrize(
    ("language", "sentence", "partner"),
    [
        ("es", "Chile abrirá 30 escuelas, siempre que haya fondos, con el Banco Mundial.", "World Bank"),
        ("pt", "O Chile abrirá 30 escolas com a FAO, desde que haja verba.", "FAO"),
        ("fr", "Le Mali ouvrira 30 écoles avec la FAO dès que possible.", "FAO"),
        ("en", "Chile will open 30 schools with UNICEF as soon as it can.", "UNICEF"),
    ],
)
def test_others_stay(language: str, sentence: str, partner: str) -> None:
    assert partners(language, sentence) == (partner,)
