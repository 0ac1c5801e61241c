"""A vice president speaks for the government that publishes the document, as its president does."""

from __future__ import annotations

import pytest

from tests.commitments.texts import reading


@pytest.mark.parametrize(
    ("language", "title", "item", "party"),
    [
        (
            "en",
            "Government of Chile: commitments",
            "The Vice President announced $4 million for schools.",
            "CHL",
        ),
        (
            "es",
            "Gobierno de Chile: compromisos",
            "La Vicepresidenta anunció 4 millones de dólares para escuelas.",
            "CHL",
        ),
        (
            "fr",
            "Gouvernement du Chili : engagements",
            "La Vice-présidente a annoncé 4 millions de dollars pour les écoles.",
            "CHL",
        ),
        (
            "pt",
            "Governo do Chile: compromissos",
            "A Vice-Presidente anunciou 4 milhões de dólares para escolas.",
            "CHL",
        ),
    ],
)
def test_speaks_for_the_government(language: str, title: str, item: str, party: str) -> None:
    (found,) = reading(f"# {title}\n\n- {item}", language).commitments
    assert found.parties == (party,)
