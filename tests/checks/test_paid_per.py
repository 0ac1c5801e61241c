"""What an amount is paid per: a rate is no sum, and a total over the years counts once."""

from __future__ import annotations

import pytest

from pledgebook.pipeline import read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru will pay families $200 a month."),
        ("en", "Peru will give 40 families $2,000 each."),
        ("en", "Peru will pay $500 per family."),
        ("en", "Peru will make an annual contribution of $10 million to the fund."),
        ("en", "Peru will provide $10 million in each of the next five years."),
        ("en", "Peru will give $1 for every $2 of donors."),
        ("en", "Peru will match each donation with $1 for every dollar given."),
        ("es", "El Perú hará un aporte anual de 10 millones de euros al fondo."),
        ("es", "El Perú aportará 10 millones de euros en cada uno de los próximos cinco años."),
        ("es", "El Perú aportará 1 euro por cada 2 euros de los donantes."),
        ("pt", "O Peru fará uma contribuição anual de 10 milhões de euros ao fundo."),
        ("pt", "O Peru doará 1 euro para cada 2 euros dos doadores."),
        ("fr", "Le Pérou versera une contribution annuelle de 10 millions d'euros au fonds."),
        ("fr", "Le Pérou versera 1 euro pour chaque euro des donateurs."),
    ],
)
def test_so_much_for_each_is_a_rate(language: str, text: str) -> None:
    entries = read(text, language=language).entries
    assert entries
    assert all(entry.each for entry in entries)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru will provide €10 million a year for five years, €50 million in all."),
        ("en", "Peru will make an annual contribution of €10 million for five years (€50 million)."),
        (
            "es",
            "El Perú aportará 10 millones de euros al año durante cinco años, 50 millones de euros en total.",
        ),
        ("pt", "O Peru doará 10 milhões de euros por ano durante cinco anos, 50 milhões de euros no total."),
        (
            "fr",
            "Le Pérou versera 10 millions d'euros par an pendant cinq ans, soit 50 millions d'euros au total.",
        ),
    ],
)
def test_of_a_rate_and_its_total_only_the_total_is_a_sum(language: str, text: str) -> None:
    rate, total = read(text, language=language).entries
    assert rate.each
    assert not total.each


@pytest.mark.parametrize(
    "text",
    [
        "Peru will give $10 million for the annual meeting of mayors.",
        "Peru will give each region $10 million in all.",
        "Peru presented its annual report and pledged $10 million.",
    ],
)
def test_what_is_given_once_is_no_rate(text: str) -> None:
    (entry,) = read(text).entries
    assert not entry.each
