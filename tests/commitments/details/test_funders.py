"""Who pays for what another promises is a partner; where somebody or something comes from is none."""

from __future__ import annotations

import pytest

from tests.commitments.texts import who_acts


@pytest.mark.parametrize(
    ("language", "sentence", "partners"),
    [
        (
            "en",
            "Mali will train 30 nurses. Its budget comes from France (EUR 6 million) and Belgium (3 million).",
            ("FRA", "BEL"),
        ),
        ("en", "Mali will open 20 schools, funded by Japan.", ("JPN",)),
        (
            "en",
            "Mali will open 20 schools; half of the money will come from Japan and Norway.",
            ("JPN", "NOR"),
        ),
        ("en", "Mali will restore 900 hectares. Canada's contribution amounts to CAD 9 million.", ("CAN",)),
        (
            "fr",
            "Le Mali formera 30 juges. Le budget provient de la France (6 millions) et du Japon.",
            ("FRA", "JPN"),
        ),
        ("fr", "Le Mali ouvrira 20 écoles, financées par le Japon et la Suisse.", ("JPN", "CHE")),
        ("fr", "Le Mali ouvrira 20 écoles. Le coût est pris en charge par le Japon.", ("JPN",)),
        (
            "fr",
            "Le Mali restaurera 900 hectares. L'apport du Canada s'élève à 9 millions de dollars.",
            ("CAN",),
        ),
        ("es", "Perú abrirá 20 escuelas, financiadas por Japón.", ("JPN",)),
        (
            "es",
            "Perú formará a 30 jueces. Los fondos provienen de Francia (6 millones) y de Suiza.",
            ("FRA", "CHE"),
        ),
        (
            "es",
            "Perú restaurará 900 hectáreas. El aporte de Canadá asciende a 9 millones de dólares.",
            ("CAN",),
        ),
        ("pt", "Angola abrirá 20 escolas, financiadas pelo Japão.", ("JPN",)),
        (
            "pt",
            "Angola formará 30 juízes. O orçamento provém da França (6 milhões) e da Suíça.",
            ("FRA", "CHE"),
        ),
        (
            "pt",
            "Angola abrirá 20 escolas. A contribuição do Canadá ascende a 9 milhões de dólares.",
            ("CAN",),
        ),
        # Where people and goods are from, what a country is paid, and a share without an amount.
        ("en", "Mali will take in 20 people who come from Japan.", ()),
        ("en", "Mali will open 20 schools. Canada's contribution is welcome.", ()),
        ("fr", "Le Mali importera du riz qui provient du Japon.", ()),
        ("fr", "Le Mali ouvrira 20 écoles aux réfugiés venant du Niger.", ()),
        ("es", "Perú acogerá a 20 personas que vienen de Japón.", ()),
        ("pt", "Angola acolherá 20 pessoas que vêm do Japão.", ()),
    ],
)
def test_who_pays_is_a_partner(language: str, sentence: str, partners: tuple[str, ...]) -> None:
    assert who_acts(language, sentence)[1] == partners


def test_the_party_does_not_pay_itself() -> None:
    parties, partners = who_acts(
        "fr", "Le Mali ouvrira 20 écoles. La part du Mali est de 3 millions d'euros."
    )
    assert (parties, partners) == (("MLI",), ())


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
def test_whose_money_something_is_done_with_is_a_partner(language: str, sentence: str) -> None:
    assert who_acts(language, sentence)[1] == ("SWE",)


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
    assert who_acts(language, sentence)[1] == ()


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
    assert who_acts(language, sentence)[1] == (body,)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("pt", "O Mali reformou 9 escolas com R$ 6,4 milhões do Plano Verde."),
        ("es", "Malí reformó 9 escuelas con 6,4 millones de euros de Ségou."),
        ("en", "Mali has repaired 9 schools with $6.4 million from sales."),
    ],
)
def test_a_plan_or_a_place_is_none(language: str, sentence: str) -> None:
    assert who_acts(language, sentence)[1] == ()
