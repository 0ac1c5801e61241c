"""Tables whose first column is headed by "Partner" where no other says who acts, and the names in it."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

HEADS = {
    "en": ("Partner", "Commitment", "Amount"),
    "es": ("Socio", "Compromiso", "Monto"),
    "pt": ("Parceiro", "Compromisso", "Montante"),
    "fr": ("Partenaire", "Engagement", "Montant"),
}
TITLES = {"en": "Pledges", "es": "Compromisos", "pt": "Compromissos", "fr": "Engagements"}
SAID = {
    "en": "Will train 300 nurses",
    "es": "Formará a 300 enfermeras",
    "pt": "Formará 300 enfermeiras",
    "fr": "Formera 300 infirmières",
}


def table(language: str, head: tuple[str, ...], *rows: str) -> str:
    lines = [" | ".join(head), " | ".join("---" for _ in head), *rows]
    return f"# {TITLES[language]}\n\n" + "\n".join(f"| {line} |" for line in lines)


@pytest.mark.parametrize(
    ("language", "cell", "party"),
    [
        ("fr", "Caritas Tchad", "Caritas Chad"),
        ("fr", "MTN Cameroun", "MTN Cameroon"),
        ("fr", "Banque verte du Sahel", "Banque verte du Sahel"),
        ("fr", "Ville de Douala", "Douala"),
        ("fr", "OIM", "IOM"),
        ("en", "MTN Cameroon", "MTN Cameroon"),
        ("en", "Kenya", "KEN"),
        ("es", "Cáritas Perú", "Caritas Peru"),
        ("es", "Claro Ecuador", "Claro Ecuador"),
        ("pt", "Vodacom Moçambique", "Vodacom Mozambique"),
        ("pt", "Angola", "AGO"),
    ],
)
def test_who_stands_in_the_first_column_acts(language: str, cell: str, party: str) -> None:
    text = table(
        language, HEADS[language], f"{cell} | {SAID[language]} | -", f"UNICEF | {SAID[language]} | -"
    )
    found = commitments(text, language)
    assert [each.parties for each in found] == [(party,), ("UNICEF",)]
    assert [each.partners for each in found] == [(), ()]


@pytest.mark.parametrize("language", HEADS)
def test_beside_a_column_of_parties_it_holds_partners(language: str) -> None:
    party = {"en": "Country", "es": "País", "pt": "País", "fr": "Pays"}[language]
    text = table(language, (*HEADS[language][:2], party), f"UNICEF | {SAID[language]} | Angola")
    assert [(each.parties, each.partners) for each in commitments(text, language)] == [
        (("AGO",), ("UNICEF",))
    ]


@pytest.mark.parametrize("cell", ["Ministère de la Santé, Tchad", "Le Tchad", "Gouvernement du Tchad"])
def test_a_state_s_own_body_is_the_state(cell: str) -> None:
    text = table("fr", HEADS["fr"], f"{cell} | {SAID['fr']} | -", f"UNICEF | {SAID['fr']} | -")
    assert commitments(text, "fr")[0].parties == ("TCD",)
