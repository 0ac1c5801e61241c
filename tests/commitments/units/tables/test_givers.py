"""Tables and lists of who gives how much: a commitment a row where they say that these are promises."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TABLES = {
    "en": (("Donor | Recipient | Amount", "Funder | To | Sum", "Contributor | Beneficiary | Amount pledged"),
           "Norway | Malawi | NOK 40 million", "Sweden | Kenya | SEK 9 million"),
    "es": (("Donante | Receptor | Monto", "Aportante | Destino | Importe", "País donante | Beneficiario | Cantidad"),
           "Noruega | Malaui | 40 millones de coronas", "Suecia | Kenia | 9 millones de coronas"),
    "pt": (("Doador | Beneficiário | Montante", "Quem doa | Destino | Valor", "País doador | Destinatário | Quantia"),
           "Noruega | Malawi | 40 milhões de coroas", "Suécia | Quénia | 9 milhões de coroas"),
    "fr": (("Bailleur | Bénéficiaire | Montant", "Donateur | Destinataire | Somme", "Financeur | Destination | Somme"),
           "Norvège | Malawi | 40 millions de couronnes", "Suède | Kenya | 9 millions de couronnes"),
}  # fmt: skip
TITLES = {"en": "Pledges", "es": "Compromisos", "pt": "Compromissos", "fr": "Engagements"}
OTHERS = {"en": "Country | Amount", "es": "País | Monto", "pt": "País | Montante", "fr": "Pays | Montant"}


def table(*rows: str) -> str:
    head, *others = rows
    return "\n".join([head, " | ".join("---" for _ in head.split("|")), *others]) + "\n"


@pytest.mark.parametrize(
    ("language", "head"), [(one, head) for one, (heads, *_) in TABLES.items() for head in heads]
)
def test_what_a_giver_gives_is_a_commitment(language: str, head: str) -> None:
    found = commitments(table(head, *TABLES[language][1:]), language)
    assert [each.parties for each in found] == [("NOR",), ("SWE",)]
    assert [len(each.figures) for each in found] == [1, 1]
    assert found[0].partners == ()


@pytest.mark.parametrize("language", TABLES)
def test_an_amount_beside_a_country_is_one_under_a_title_that_says_so(language: str) -> None:
    rows = [" | ".join(row.split(" | ")[::2]) for row in TABLES[language][1:]]
    body = table(OTHERS[language], *rows)
    assert [each.parties for each in commitments(f"# {TITLES[language]}\n\n{body}", language)] == [
        ("NOR",),
        ("SWE",),
    ]
    assert commitments(body, language) == ()


@pytest.mark.parametrize(
    "head", ["Exporter | Importer | Amount", "Country | Rank | Price", "Team | Coach | Goals"]
)
def test_other_tables_of_numbers_promise_nothing(head: str) -> None:
    assert commitments(table(head, *TABLES["en"][1:])) == ()


LISTS = {
    "en": ("Pledges to the Fund", "Price of diesel", "Australia: AUD 3 million\nBelgium: EUR 9 million"),
    "es": (
        "Promesas de contribución",
        "Precio del diésel",
        "Alemania: 50 millones de euros\nPerú: 2 millones de soles",
    ),
    "pt": (
        "Contribuições anunciadas",
        "Preço do diesel",
        "Angola – 3 milhões de kwanzas\nBrasil – 5 milhões de reais",
    ),
    "fr": (
        "Promesses de dons",
        "Prix du gazole",
        "Belgique : 2 millions d'euros\nMali : 9 millions de francs",
    ),
}


@pytest.mark.parametrize("language", LISTS)
def test_a_line_a_party_under_a_title_that_says_so(language: str) -> None:
    title, other, lines = LISTS[language]
    assert len(commitments(f"{title}\n\n{lines}\n", language)) == 2
    assert commitments(f"{other}\n\n{lines}\n", language) == ()


@pytest.mark.parametrize("leader", [" ......... ", "\t"])
def test_leaders_and_tabs_part_the_party_from_the_amount(leader: str) -> None:
    lines = f"Canada{leader}C$ 20 million\nItaly{leader}EUR 12 million\n"
    assert [each.parties for each in commitments(f"PLEDGES MADE TODAY\n\n{lines}")] == [("CAN",), ("ITA",)]
    assert commitments(f"SALES OF CHEESE\n\n{lines}") == ()
