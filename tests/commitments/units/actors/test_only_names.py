"""The one country of an item without a subject: none that is joined to a place, or to whom something is done."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments

DONE = {
    "fr": [
        "Le Sénégal plantera 200 arbres.",
        "Le Mali ouvrira 3 écoles.",
        "Le Bénin formera 30 agents.",
        "Le Togo ouvrira 3 centres.",
    ],
    "pt": [
        "O Senegal plantará 200 árvores.",
        "O Mali abrirá 3 escolas.",
        "O Benim formará 30 agentes.",
        "O Togo abrirá 3 centros.",
    ],
}


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("fr", "S'agissant de la dette, suspension de 12 remboursements dus par le Tchad et la Zambie."),
        ("pt", "Quanto à dívida, suspensão de 12 pagamentos devidos pelo Chade e pela Zâmbia."),
    ],
)
def test_who_owes_does_not_promise(language: str, item: str) -> None:
    items = "\n".join(f"- {each}" for each in [*DONE[language], item])
    found = commitments(f"# {PACTS[language]}\n\n{items}", language)
    assert [party for each in found for party in each.parties] == ["SEN", "MLI", "BEN", "TGO"]
