"""Through whose hands the money of a promise goes is a detail of it; who pays it, or adds to it, acts himself."""

from __future__ import annotations

import pytest

from tests.commitments.texts import COMMUNIQUES, commitments


@pytest.mark.parametrize(
    ("language", "text", "partners"),
    [
        (
            "fr",
            "Le Canada a versé 200 millions de dollars. Ces fonds ont été acheminés par le HCR, l'UNICEF et le PAM.",
            ("UNHCR", "UNICEF", "WFP"),
        ),
        (
            "pt",
            "O Canadá doou 200 milhões. Esses recursos foram canalizados pelo ACNUR e pelo PMA.",
            ("UNHCR", "WFP"),
        ),
        (
            "es",
            "Canadá aportó 200 millones. Estos fondos serán administrados por el Banco Mundial.",
            ("World Bank",),
        ),
        ("en", "Canada provided 200 million dollars. This amount was managed by UNHCR.", ("UNHCR",)),
        (
            "en",
            "Canada will give $20 million. Of this, $12 million will be programmed by UNHCR and $8 million by IOM.",
            ("UNHCR", "IOM"),
        ),
        (
            "es",
            "Canadá dará 20 millones de dólares. De ese monto, 12 millones serán ejecutados por la OIM.",
            ("IOM",),
        ),
        (
            "pt",
            "O Canadá dará 20 milhões de dólares. Desse total, 12 milhões serão geridos pela OIM.",
            ("IOM",),
        ),
        (
            "fr",
            "Le Canada versera 20 millions de dollars. Sur ce montant, 12 millions seront gérés par l'OIM.",
            ("IOM",),
        ),
    ],
)
def test_who_hands_money_on_is_a_partner(language: str, text: str, partners: tuple[str, ...]) -> None:
    (found,) = commitments(f"# {COMMUNIQUES[language]}\n\n{text}", language)
    assert (found.parties, found.partners) == (("CAN",), partners)


@pytest.mark.parametrize(
    ("language", "text", "parties"),
    [
        ("fr", "La CEDEAO versera 30 millions. Le HCR a formé 200 agents.", ["ECOWAS", "UNHCR"]),
        ("fr", "Le Canada a formé 200 agents. Trois écoles ont été gérées par la France.", ["CAN", "FRA"]),
        ("en", "Canada will give $20 million. Of this, $12 million will be paid by UNHCR.", ["CAN", "UNHCR"]),
        (
            "en",
            "Canada will give $20 million. Of this, $12 million will be raised by UNHCR.",
            ["CAN", "UNHCR"],
        ),
        ("en", "Canada will train 30 nurses. Of these, 12 will be hired by UNHCR.", ["CAN", "UNHCR"]),
        ("pt", "O Canadá doou 200 milhões. Três escolas foram administradas pelo ACNUR.", ["CAN", "UNHCR"]),
    ],
)
def test_who_pays_or_acts_is_none(language: str, text: str, parties: list[str]) -> None:
    found = commitments(f"# {COMMUNIQUES[language]}\n\n{text}", language)
    assert [party for each in found for party in each.parties] == parties


@pytest.mark.parametrize(
    ("language", "text", "partner"),
    [
        (
            "en",
            "The United States will widen its program. To this end, USAID will invest $30 million.",
            "USAID",
        ),
        ("es", "México ampliará las becas. Para ello, la AMEXCID ejercerá 180 millones de pesos.", "AMEXCID"),
        (
            "pt",
            "O Brasil ampliará as bolsas. Para isso, a Fiocruz investirá 180 milhões de reais.",
            "Fiocruz",
        ),
        ("fr", "La France élargira ses bourses. À cette fin, l'AFD versera 30 millions d'euros.", "AFD"),
    ],
)
def test_what_an_agency_does_to_that_end(language: str, text: str, partner: str) -> None:
    (found,) = commitments(f"# {COMMUNIQUES[language]}\n\n{text}", language)
    assert found.partners == (partner,)


@pytest.mark.parametrize(
    ("language", "text", "parties"),
    [
        ("en", "Peru will widen its program. To this end, USAID will invest $30 million.", ["PER", "USAID"]),
        ("en", "Canada will widen its program. In May, IRCC will hire 30 officers.", ["CAN", "IRCC"]),
        ("es", "Chile ampliará las becas. Para ello, Noruega aportará 3 millones de euros.", ["CHL", "NOR"]),
    ],
)
def test_another_acts_to_that_end_himself(language: str, text: str, parties: list[str]) -> None:
    found = commitments(f"# {COMMUNIQUES[language]}\n\n{text}", language)
    assert [party for each in found for party in each.parties] == parties
