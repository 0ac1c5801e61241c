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
