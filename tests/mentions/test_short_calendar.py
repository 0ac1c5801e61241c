"""Parts of years in short, first days of months with their mark, and lengths from the document's own day."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

HEADS = {
    "en": ("London, 8 April 2025", "Lead | Measure | Deadline", "Ghana | Build 12 schools"),
    "es": ("Santiago, 8 de abril de 2025", "Responsable | Medida | Plazo", "Chile | Construirá 12 escuelas"),
    "pt": ("Lisboa, 8 de abril de 2025", "Responsável | Medida | Prazo", "Portugal | Construirá 12 escolas"),
    "fr": ("Paris, le 8 avril 2025", "Partie | Engagement | Échéance", "Bénin | Construire 12 écoles"),
}


@pytest.mark.parametrize(
    ("language", "written", "begins", "ends"),
    [
        ("en", "1st half 2027", "2027-01-01", "2027-06-30"),
        ("en", "2nd quarter 2026", "2026-04-01", "2026-06-30"),
        ("en", "4th quarter 2028", "2028-10-01", "2028-12-31"),
        ("fr", "1er sem. 2027", "2027-01-01", "2027-06-30"),
        ("fr", "2e trim. 2026", "2026-04-01", "2026-06-30"),
        ("fr", "troisième trim. 2026", "2026-07-01", "2026-09-30"),
        ("es", "1.er sem. 2027", "2027-01-01", "2027-06-30"),
        ("es", "2º trim. de 2026", "2026-04-01", "2026-06-30"),
        ("es", "segundo sem. de 2026", "2026-07-01", "2026-12-31"),
        ("pt", "1º sem. 2027", "2027-01-01", "2027-06-30"),
        ("pt", "4.º trim. de 2026", "2026-10-01", "2026-12-31"),
        ("pt", "2o semestre de 2026", "2026-07-01", "2026-12-31"),
        ("fr", "1er/03/2027", None, "2027-03-01"),
        ("fr", "au plus tard le 1er/07/2026", None, "2026-07-01"),
        ("es", "1º/03/2027", None, "2027-03-01"),
        ("es", "antes del 1.º/9/2026", None, "2026-08-31"),
        ("pt", "até 1º/03/2027", None, "2027-03-01"),
        ("en", "five years from now", "2022-10-06", "2027-10-06"),
        ("en", "18 months from today", "2022-10-06", "2024-04-06"),
        ("es", "de aquí a cinco años", "2022-10-06", "2027-10-06"),
        ("es", "de aquí a 18 meses", "2022-10-06", "2024-04-06"),
        ("pt", "daqui a três anos", "2022-10-06", "2025-10-06"),
    ],
)
def test_times_in_short(language: str, written: str, begins: str | None, ends: str) -> None:
    date, heads, row = HEADS[language]
    (found,) = commitments(
        f"# Pacto\n\n{date}\n\n| {heads} |\n| --- | --- | --- |\n| {row} | {written} |\n", language
    )
    (time,) = found.times
    assert (time.begins and str(time.begins), str(time.ends)) == (begins, ends)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "3rd half"),  # of nothing, and no year has three
        ("fr", "2e sem. de formation"),
        ("es", "1º/2º grado"),  # no month
        ("pt", "1º/15/2027"),
        ("en", "far from now"),
    ],
)
def test_what_is_no_such_time(language: str, written: str) -> None:
    date, heads, row = HEADS[language]
    (found,) = commitments(
        f"# Pacto\n\n{date}\n\n| {heads} |\n| --- | --- | --- |\n| {row} | {written} |\n", language
    )
    assert found.times == ()
