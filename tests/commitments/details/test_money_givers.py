"""The country whose money something is done with is a partner."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, only


def partners(language: str, sentence: str) -> tuple[str, ...]:
    return only(f"# {PACTS[language]}\n\n- {sentence}", language).partners


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("pt", "O Mali abrirá 30 escolas, com uma contribuição de 45 milhões de coroas suecas da Suécia."),
        ("pt", "O Mali abrirá 30 escolas com R$ 45 milhões da Suécia."),
        ("es", "Malí abrirá 30 escuelas con un aporte de 45 millones de coronas de Suecia."),
        ("es", "Malí abrirá 30 escuelas con US$ 45 millones de Suecia."),
        ("fr", "Le Mali ouvrira 30 écoles, avec 45 millions d'euros de la Suède."),
        ("fr", "Le Mali ouvrira 30 écoles avec un don de 45 millions de couronnes de la Suède."),
        ("en", "Mali will open 30 schools with a grant of $45 million from Sweden."),
        ("en", "Mali will open 30 schools with 45 million euros from Sweden."),
    ],
)
def test_the_giver_is_a_partner(language: str, sentence: str) -> None:
    assert partners(language, sentence) == ("SWE",)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("pt", "O Mali abrirá 30 escolas com 45 professores da Suécia."),
        ("es", "Malí comprará trigo por 45 millones de euros de Suecia."),
        ("es", "Malí abrirá 30 escuelas con 45 maestros de Suecia."),
        ("fr", "Le Mali ouvrira 30 écoles avec 45 enseignants de la Suède."),
        ("en", "Mali will open 30 schools with 45 nurses from Sweden."),
        ("en", "Mali will import goods worth $45 million from Sweden."),
    ],
)
def test_where_people_or_goods_come_from_is_none(language: str, sentence: str) -> None:
    assert partners(language, sentence) == ()


@pytest.mark.parametrize(
    ("language", "sentence", "body"),
    [
        ("pt", "O Mali reformou 9 escolas com R$ 6,4 milhões do FNDE.", "FNDE"),
        (
            "es",
            "Malí reformó 9 escuelas con un crédito de 6,4 millones de euros del Banco Verde.",
            "Banco Verde",
        ),
        (
            "fr",
            "Le Mali a rénové 9 écoles avec 6,4 millions d'euros de la Fondation Orage.",
            "Orage Foundation",
        ),
        ("en", "Mali has repaired 9 schools with $6.4 million from the Harbour Trust.", "Harbour Trust"),
    ],
)
def test_so_is_a_body_of_no_table(language: str, sentence: str, body: str) -> None:
    assert partners(language, sentence) == (body,)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("pt", "O Mali reformou 9 escolas com R$ 6,4 milhões do Plano Verde."),
        ("es", "Malí reformó 9 escuelas con 6,4 millones de euros de Ségou."),
        ("en", "Mali has repaired 9 schools with $6.4 million from sales."),
    ],
)
def test_a_plan_or_a_place_is_none(language: str, sentence: str) -> None:
    assert partners(language, sentence) == ()
