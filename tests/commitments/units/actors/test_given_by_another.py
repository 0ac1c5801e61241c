"""What a party's heading stands over is another's where that says who will give it."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {"en": "Pledges", "es": "Compromisos", "pt": "Compromissos", "fr": "Engagements"}
PERU = {"en": "Peru", "es": "Perú", "pt": "Peru", "fr": "Pérou"}


@pytest.mark.parametrize(
    ("language", "item", "party"),
    [
        ("en", "Training that Japan will provide", "JPN"),
        ("en", "Technical assistance that Japan will provide", "JPN"),
        ("es", "Formación que el Japón proporcionará", "JPN"),
        ("pt", "Formação que o Japão fornecerá", "JPN"),
        ("fr", "Une formation que le Japon fournira", "JPN"),
        ("en", "Training that Peru will provide", "PER"),
        ("en", "Training 40 nurses whom Japan will pay", "PER"),
        ("en", "Build a clinic, which UNDP will run", "PER"),
        ("es", "Construir una clínica que el PNUD gestionará", "PER"),
        ("pt", "Construir uma clínica que o PNUD gerirá", "PER"),
        ("fr", "Construire une clinique que le PNUD gérera", "PER"),
    ],
)
def test_whose_a_thing_is_that_is_given(language: str, item: str, party: str) -> None:
    (found,) = commitments(f"# {TITLES[language]}\n\n## {PERU[language]}\n\n- {item}", language)
    assert (found.parties, found.stance) == ((party,), "pledge")
