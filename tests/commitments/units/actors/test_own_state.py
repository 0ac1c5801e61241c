"""In its own report "the country" is who reports; elsewhere, and where another was named, it is not."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

_TITLES = {
    "es": "Costa Rica: Informe nacional de avances",
    "en": "Costa Rica: National report",
    "fr": "Costa Rica : rapport national",
    "pt": "Costa Rica: relatório nacional",
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "El país procurará que entre 4.000 y 5.000 personas accedan a cursos."),
        ("es", "El país mantiene abiertas 12 oficinas."),
        ("en", "The country will open 12 offices."),
        ("fr", "Le pays ouvrira 12 bureaux."),
        ("pt", "O país abrirá 12 escritórios."),
    ],
)
def test_it_is_who_reports(language: str, sentence: str) -> None:
    found = commitments(f"# {_TITLES[language]}\n\n12 May 2025\n\n{sentence}", language)
    assert [each.parties for each in found] == [("CRI",)]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Costa Rica: Informe nacional de avances",
            "Nicaragua atraviesa una crisis. El país abrirá 12 oficinas.",
        ),
        ("Costa Rica: Informe nacional de avances", "El país tiene 12 oficinas."),
        ("Costa Rica: Informe nacional de avances", "El país recibió 222.000 solicitudes."),
        ("Declaración de la cumbre", "El país abrirá 12 oficinas."),
    ],
)
def test_it_is_not(title: str, text: str) -> None:
    found = commitments(f"# {title}\n\n12 de mayo de 2025\n\n{text}", "es")
    assert ("CRI",) not in [each.parties for each in found]
