"""What a declaration bears in mind before it decides is no commitment, whatever its paragraphs tell of whom."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

MET = "# Declaración de Lima\n\nLos Gobiernos de Chile, Colombia y Perú,"


@pytest.mark.parametrize(
    "recital",
    [
        "CONSIDERANDO:\n\nQue Colombia ha regularizado a 400 personas;\n\nQue Chile abrirá 3 oficinas;",
        "## Considerando\n\n1. Que Colombia ha regularizado a 400 personas.\n2. Que Chile abrirá 3 oficinas.",
        "RECORDANDO que Chile abrió 3 oficinas;\n\nQue Perú ha regularizado a 400 personas;",
        "Reconociendo los esfuerzos de Colombia, que ha regularizado a 400 personas;",
    ],
)
def test_recitals(recital: str) -> None:
    found = commitments(
        f"{MET}\n\n{recital}\n\nACUERDAN:\n\n1. Crear un fondo de 3 millones de dólares.", "es"
    )
    assert [each.selector.quote for each in found] == ["Crear un fondo de 3 millones de dólares."]


@pytest.mark.parametrize(
    ("language", "decided"),
    [
        ("es", "ACUERDAN:\n\n1. Que Chile abrirá 3 oficinas en 2026.\n2. Crear un fondo."),
        ("es", "ACUERDAN:\n\nQue Chile abrirá 3 oficinas en 2026."),
        ("es", "Reconociendo el papel de las ciudades, Chile abrirá 3 oficinas en 2026."),
    ],
)
def test_what_is_agreed_is_read(language: str, decided: str) -> None:
    assert "CHL" in {party for each in commitments(f"{MET} {decided}", language) for party in each.parties}
