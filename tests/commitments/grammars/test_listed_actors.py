"""Who acts together: behind "Governments of", and behind a label that names only the first of them."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {
    "en": "# Review of the Coastal Process: summary of proceedings\n\n## Statements\n\n",
    "fr": "# Conférence de Rabat sur les mobilités – Compte rendu des débats\n\n## Déclarations\n\n",
}


def told(language: str, text: str) -> list[tuple[tuple[str, ...], str]]:
    """The parties of each commitment, and its stance."""
    return [(each.parties, each.stance or "") for each in commitments(TITLES[language] + text, language)]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Mali, Caritas and the Governments of Chad and Niger will open a desk.",
            ("MLI", "Caritas", "TCD", "NER"),
        ),
        ("**Team Europe.** The European Union and Germany will pay 10 million euros.", ("EU", "DEU")),
        ("**Kenya:** The Government of Kenya, IOM and UNHCR will open a desk.", ("KEN", "IOM", "UNHCR")),
        ("**Kenya:** Kenya, with IOM, will open a desk.", ("KEN",)),
        ("**Norway:** Will fund a study of how Norway and Russia share fish.", ("NOR",)),
        ("**Kenya:** Will close a road that Kenya and Uganda built.", ("KEN",)),
    ],
)
def test_who_acts_together(text: str, parties: tuple[str, ...]) -> None:
    assert [each for each, _ in told("en", text)] == [parties]


def test_sentences_under_a_party_are_promises_of_their_own() -> None:
    text = "### The Gambia\n\nWill waive the levy. Is training 20 hosts alongside GIZ. Has closed the last office."
    assert told("en", text) == [(("GMB",), "pledge"), (("GMB",), "ongoing"), (("GMB",), "delivered")]


@pytest.mark.parametrize(
    "more",
    [
        "Support for returnees will follow. The fee falls to zero.",
        "Will they ever open?",
        "Will cost $3 million.",
        "Is funded by Norway.",
        "Will be led by UNICEF.",
        "Will require approval by the Assembly.",
    ],
)
def test_what_is_said_of_a_promise_under_a_party_is_none_of_its_own(more: str) -> None:
    assert told("en", f"### The Gambia\n\nWill waive the levy. {more}") == [(("GMB",), "pledge")]


def test_several_governments_are_of_a_list_in_french_too() -> None:
    text = "Le Mali et les gouvernements du Tchad et du Niger ouvriront trois centres."
    assert [parties for parties, _ in told("fr", text)] == [("MLI", "TCD", "NER")]
