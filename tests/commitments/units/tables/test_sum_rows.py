"""A row of a table that adds up the others is nobody's promise."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

HEADS = {
    "fr": ("Feuille de route", "| N° | Action | Responsable | Budget |", "Former 450 agents", "Maroc"),
    "es": ("Hoja de ruta", "| N.º | Acción | Responsable | Presupuesto |", "Formar a 450 agentes", "Chile"),
    "pt": ("Roteiro", "| N.º | Ação | Responsável | Orçamento |", "Formar 450 agentes", "Angola"),
    "en": ("Roadmap", "| No. | Action | Responsible | Budget |", "Train 450 agents", "Chile"),
}


def rows(language: str, last: str) -> list[str]:
    title, head, act, party = HEADS[language]
    table = f"{head}\n| --- | --- | --- | --- |\n| 1.1 | {act} | {party} | 2,3 M€ |\n| 1.2 | {act} | {party} | 4 M€ |\n"
    return [each.selector.quote for each in commitments(f"# {title}\n\n{table}{last}\n", language)]


@pytest.mark.parametrize(
    ("language", "last"),
    [
        ("fr", "| | **Total (hors 1.2)** | | **2,3 M€** |"),
        ("fr", "| Sous-total de l'axe 1 | | | 6,3 M€ |"),
        ("es", "| | Subtotal | | 6,3 M€ |"),
        ("pt", "| | Total geral | | 6,3 M€ |"),
        ("en", "| | Total, without 1.2 | | 2.3 M€ |"),
    ],
)
def test_a_sum_is_no_commitment(language: str, last: str) -> None:
    assert len(rows(language, last)) == 2


@pytest.mark.parametrize(
    ("language", "last"),
    [
        ("fr", "| | Totaliser 300 heures d'essais | | 2,3 M€ |"),  # the party of the row above
        ("fr", "| 1.3 | Totalement équiper 300 écoles | Niger | 2,3 M€ |"),
        ("en", "| 1.3 | Total protection of 300 reefs | Peru | 2 M€ |"),  # with a party of its own
    ],
)
def test_an_act_that_begins_like_a_sum_is_one(language: str, last: str) -> None:
    assert len(rows(language, last)) == 3


@pytest.mark.parametrize("last", ["| **Total** | **164.5** |", "| Total | 164.5 |"])
def test_the_last_row_of_a_table_of_givers_may_be_its_sum(last: str) -> None:
    table = "# Pledges\n\n| Donor | Pledge (USD million) |\n|---|---|\n| Kenya | 123.3 |\n| Ghana | 41.2 |\n"
    assert [each.parties for each in commitments(f"{table}{last}\n", "en")] == [("KEN",), ("GHA",)]
