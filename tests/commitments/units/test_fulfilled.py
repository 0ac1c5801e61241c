"""A party that has kept its promises says so; that promises were made, in a document of promises, is no other one."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {
    "en": "Joint Statement of Peru and Chile",
    "es": "Comunicado conjunto del Perú y de Chile",
    "pt": "Comunicado conjunto do Peru e do Chile",
    "fr": "Communiqué conjoint du Pérou et du Chili",
}


def parties(language: str, sentence: str) -> list[tuple[str, ...]]:
    return [each.parties for each in commitments(f"# {TITLES[language]}\n\n{sentence}", language)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Perú y Chile han cumplido 14 de los 24 compromisos adoptados en la reunión de 2024."),
        ("pt", "O Peru e o Chile cumpriram 14 dos 24 compromissos assumidos em 2024."),
        ("fr", "Le Pérou et le Chili ont tenu 14 des 24 engagements pris en 2024."),
        ("en", "Peru and Chile have fulfilled 14 of the 24 commitments made in 2024."),
    ],
)
def test_promises_that_were_kept_are_told(language: str, sentence: str) -> None:
    assert parties(language, sentence) == [("PER", "CHL")]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Perú y Chile adoptaron 24 compromisos."),
        ("pt", "O Peru e o Chile registaram 24 compromissos."),
        ("fr", "Le Pérou et le Chili ont annoncé 24 engagements."),
        ("en", "Peru and Chile have registered 24 commitments."),
    ],
)
def test_that_promises_were_made_is_none(language: str, sentence: str) -> None:
    assert parties(language, sentence) == []
