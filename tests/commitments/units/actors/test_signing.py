"""Who "we" are: all who sign, where the text says so."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


def _parties(language: str, text: str) -> list[tuple[str, ...]]:
    return [each.parties for each in commitments(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Quienes suscribimos esta acta protegeremos las cabeceras."),
        ("pt", "Nós, signatários, plantaremos árvores."),
        ("pt", "Nós, os signatários, plantaremos árvores."),
        ("fr", "Nous, les signataires, planterons des arbres."),
        ("en", "We, the signatories, will plant trees."),
    ],
)
def test_all_who_sign(language: str, text: str) -> None:
    assert _parties(language, f"# Acta 2025\n\n## Final\n\n{text}") == [("*",)]


def test_we_go_on() -> None:
    text = "# Acta 2025\n\n## Final\n\nNosotros, los firmantes, plantaremos árboles. Mediremos los avances."
    assert _parties("es", text) == [("*",), ("*",)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We, the residents, will plant trees."),
        ("en", "We will plant trees."),
    ],
)
def test_others_are_not_all(language: str, text: str) -> None:
    assert ("*",) not in _parties(language, f"# Acta 2025\n\n## Final\n\n{text}")
