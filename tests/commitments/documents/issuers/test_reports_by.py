"""Who wrote a report on what others promised is none of them."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    ("language", "line", "sentence", "parties"),
    [
        ("en", "*A report by the Migration Network, June 2024*", "We will publish the data.", ()),
        ("es", "Informe elaborado por la Red Jesuita", "Publicaremos los datos.", ()),
        ("fr", "Rapport établi par le Réseau migratoire", "Nous publierons les données.", ()),
        ("pt", "Relatório elaborado pela Rede Migratória", "Publicaremos os dados.", ()),
        ("en", "A summary of what was agreed by all", "We will publish the data.", ("*",)),
        ("es", "Un resumen de lo acordado", "Publicaremos los datos.", ("*",)),
        ("es", "Un informe de avance", "Publicaremos los datos.", ("*",)),
    ],
)
def test_who_wrote_a_report_is_not_who_promised(
    language: str, line: str, sentence: str, parties: tuple[str, ...]
) -> None:
    titles = {"en": "Los Angeles Declaration", "es": "Declaración de Los Ángeles", "fr": "Déclaration de Los Angeles",
              "pt": "Declaração de Los Angeles"}  # fmt: skip
    (read,) = commitments(f"# {titles[language]}\n\n{line}\n\n{sentence}", language)
    assert read.parties == parties
