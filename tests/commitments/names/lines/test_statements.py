"""Whose statement a heading opens, and so who "we" are below it."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


def _parties(language: str, text: str) -> list[tuple[str, ...]]:
    return [each.parties for each in commitments(text, language)]


@pytest.mark.parametrize(
    ("language", "heading", "we", "expected"),
    [
        ("es", "Comunicado de la OIM", "Donaremos 50 sensores.", ("IOM",)),
        ("es", "Comunicado de la Fundación Avina", "Donaremos 50 sensores.", ("Avina Foundation",)),
        ("pt", "Nota da Fiocruz", "Doaremos 50 sensores.", ("Fiocruz",)),
        ("fr", "Communiqué du Togo", "Nous donnerons 50 capteurs.", ("TGO",)),
        ("en", "Message from Kenya", "We will donate 50 sensors.", ("KEN",)),
        ("es", "Comunicado de Montevideo", "Donaremos 50 sensores.", ("*",)),
        ("es", "Comunicado de Prensa", "Donaremos 50 sensores.", ("*",)),
        ("es", "Declaración de Panamá", "Donaremos 50 sensores.", ("*",)),
        ("es", "Comunicado de Panamá", "Donaremos 50 sensores.", ("*",)),
        ("es", "Nota de Concepto", "Donaremos 50 sensores.", ("*",)),
        ("fr", "Communiqué de Lomé", "Nous donnerons 50 capteurs.", ("*",)),
        ("fr", "Communiqué de Djibouti", "Nous donnerons 50 capteurs.", ("*",)),
        ("pt", "Nota de Imprensa", "Doaremos 50 sensores.", ("*",)),
        ("pt", "Mensagem de Esperança", "Doaremos 50 sensores.", ("*",)),
        ("en", "Message from the Chair", "We will donate 50 sensors.", ("*",)),
        ("en", "Note of the Secretariat", "We will donate 50 sensors.", ("*",)),
        ("en", "Statement of Principles", "We will donate 50 sensors.", ("*",)),
        ("en", "Message from London", "We will donate 50 sensors.", ("*",)),
    ],
)
def test_whose_statement_a_heading_opens(
    language: str, heading: str, we: str, expected: tuple[str, ...]
) -> None:
    title = {"es": "Acta del Foro del Agua", "pt": "Ata do Fórum da Água", "fr": "Forum de l'eau"}
    first = f"# {title.get(language, 'Water Forum: minutes')}"
    assert _parties(language, f"{first}\n\n## {heading}\n\n{we}") == [expected]
