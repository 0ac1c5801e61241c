"""What somebody says in an item that he did is his, and not of whom a later sentence of the item names."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments


@pytest.mark.parametrize(
    ("item", "party", "stance"),
    [
        ("España señaló que financió 40 becas.", "ESP", "delivered"),
        (
            "Los países se vieron. España indicó que en 2021 desembolsó 4 millones de euros. Suiza evaluará sumarse.",
            "ESP",
            "delivered",
        ),
    ],
)
def test_what_is_told(item: str, party: str, stance: str) -> None:
    found = commitments(f"# {PACTS['es']}\n\n- {item}\n- Chile abrirá 3 oficinas.", "es")
    assert [(each.parties, each.stance) for each in found] == [((party,), stance), (("CHL",), "pledge")]


def test_what_others_did() -> None:
    text = f"# {PACTS['es']}\n\n- España señaló que la crisis afectó a 40 aldeas.\n- Chile abrirá 3 oficinas."
    assert [each.parties for each in commitments(text, "es")] == [("CHL",)]
