"""Columns of partners by their headings, and lists in them."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, only

ROWS = {
    "en": ("Lead | Measure", "Ghana | Will build 12 schools"),
    "es": ("Responsable | Medida", "Chile | Construirá 12 escuelas"),
    "pt": ("Responsável | Medida", "Portugal | Construirá 12 escolas"),
    "fr": ("Chef de file | Mesure", "Togo | Construira 12 écoles"),
}


def partners(language: str, head: str, cell: str) -> set[str]:
    heads, row = ROWS[language]
    table = f"| {heads} | {head} |\n| --- | --- | --- |\n| {row} | {cell} |\n"
    return set(only(f"# {PACTS[language]}\n\n{table}", language).partners)


@pytest.mark.parametrize(
    ("language", "head", "cell", "named"),
    [
        ("en", "Partner organisations", "Aquaworks", {"Aquaworks"}),
        ("en", "Collaborators", "UNDP, Aquaworks", {"UNDP", "Aquaworks"}),
        ("es", "Entidades colaboradoras", "Navantia", {"Navantia"}),
        ("es", "Organismos asociados", "Universidad de La Laguna", {"University of La Laguna"}),
        ("pt", "Entidades parceiras", "Embarca", {"Embarca"}),
        ("fr", "Structures partenaires", "Océanium", {"Océanium"}),
        ("fr", "Partenaires", "UICN ; Océanium", {"IUCN", "Océanium"}),  # with a space before the semicolon
        ("fr", "Partenaires", "Banque mondiale ; Navantia ; PNUD", {"World Bank", "Navantia", "UNDP"}),
        ("en", "Partners", "UNDP ; Aquaworks", {"UNDP", "Aquaworks"}),
        ("en", "Remarks", "Aquaworks", set()),
        ("es", "Personas beneficiarias", "Navantia", set()),
    ],
)
def test_who_stands_in_a_column_of_partners(language: str, head: str, cell: str, named: set[str]) -> None:
    assert partners(language, head, cell) == named
