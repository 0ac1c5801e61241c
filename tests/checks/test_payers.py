"""Who gives an amount, where its words name somebody else than the commitment it stands in."""

from __future__ import annotations

import pytest

from pledgebook.pipeline import account, read


@pytest.mark.parametrize(
    ("language", "text", "payers"),
    [
        ("en", "Canada will build schools with €20 million from Japan.", ("JPN",)),
        (
            "en",
            "Canada will build schools with €20 million in grants from Japan and Germany.",
            ("JPN", "DEU"),
        ),
        ("en", "Canada will open the port, with €20 million pledged in May by Japan.", ("JPN",)),
        ("en", "Canada will welcome Japan's pledge of €20 million for the port.", ("JPN",)),
        ("en", "Canada will use a loan from the World Bank of €20 million for roads.", ("World Bank",)),
        ("en", "Canada will build schools with €20 million from other donors.", ()),
        ("en", "Canada will spend €20 million for refugees from Venezuela.", ("CAN",)),
        ("en", "Canada will spend €20 million from its own budget.", ("CAN",)),
        ("en", "Canada will spend €20 million from September to May.", ("CAN",)),
        ("en", "Canada will give €20 million to build the port by Japan's coast.", ("CAN",)),
        ("es", "Canadá construirá escuelas con 20 millones de euros de Japón.", ("JPN",)),
        ("es", "Canadá construirá escuelas con 20 millones de euros en donaciones de Japón.", ("JPN",)),
        ("es", "Canadá abrirá el puerto con 20 millones de euros prometidos por Japón.", ("JPN",)),
        ("es", "Canadá dará 20 millones de euros para escuelas de Haití.", ("CAN",)),
        ("es", "Canadá dará 20 millones de dólares de los Estados Unidos.", ("CAN",)),
        ("pt", "O Canadá construirá escolas com 20 milhões de euros do Japão.", ("JPN",)),
        ("pt", "O Canadá construirá escolas com 20 milhões de euros doados pelo Japão.", ("JPN",)),
        ("pt", "O Canadá construirá escolas com 20 milhões de euros de outros doadores.", ()),
        ("pt", "O Canadá dará 20 milhões de euros para escolas do Haiti.", ("CAN",)),
        ("fr", "Le Canada construira des écoles avec 20 millions d'euros du Japon.", ("JPN",)),
        ("fr", "Le Canada construira des écoles avec 20 millions d'euros de l'Allemagne.", ("DEU",)),
        ("fr", "Le Canada construira des écoles avec 20 millions d'euros promis par le Japon.", ("JPN",)),
        ("fr", "Le Canada construira des écoles avec 20 millions d'euros des bailleurs de fonds.", ()),
        ("fr", "Le Canada donnera 20 millions d'euros pour des écoles d'Haïti.", ("CAN",)),
    ],
)
def test_whoever_the_words_beside_an_amount_name_gives_it(
    language: str, text: str, payers: tuple[str, ...]
) -> None:
    (entry,) = read(text, language=language).entries
    assert entry.payers == payers
    if payers != ("CAN",):
        assert entry.origins["payers"].rule.startswith("checks.payers.")
        assert entry.origins["payers"].entry


def test_what_another_gives_is_not_pledged_by_the_commitment() -> None:
    text = "Canada will build schools with €20 million from Japan. Canada will give €5 million for roads."
    ((_label, made),) = account([read(text)], {"party": ["CAN"]})
    assert [[each.posting.entry.selector.quote for each in line.counted] for line in made.lines] == [
        ["€5 million"]
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Denmark pledged €50 million, Sweden €30 million, together €80 million."),
        ("en", "Denmark (€50 million) and Sweden (€30 million) pledged a total of €80 million."),
        ("es", "Dinamarca prometió 50 millones de euros y Suecia 30 millones, en total 80 millones de euros."),
        ("pt", "A Dinamarca prometeu 50 milhões de euros e a Suécia 30 milhões, no total 80 milhões de euros."),
        ("fr", "Le Danemark a promis 50 millions d'euros et la Suède 30 millions, ensemble 80 millions d'euros."),
    ],
)  # fmt: skip
def test_of_several_each_gives_the_amount_that_its_name_stands_before(language: str, text: str) -> None:
    first, second, total = read(text, language=language).entries
    assert (first.payers, second.payers, total.payers) == (("DNK",), ("SWE",), ("DNK", "SWE"))
    assert {each.to for part in (first, second) for each in part.relations} == {total.selector.span}
    assert not set(first.recipients) & {"DNK", "SWE"}


def test_amounts_of_two_parties_that_no_name_parts_stay_theirs_together() -> None:
    entries = read("Denmark and Sweden pledged €50 million and €30 million.").entries
    assert [entry.payers for entry in entries] == [("DNK", "SWE")] * 2
