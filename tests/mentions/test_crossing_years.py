"""A year written by both its years is the fiscal year of the party; a biennium, and four figures, are both years."""

from __future__ import annotations

import datetime as dt

import pytest

import pledgebook


@pytest.mark.parametrize(
    ("language", "text", "begins", "ends"),
    [
        ("en", "Canada will give 3 million dollars in 2026-27.", "2026-04-01", "2027-03-31"),
        ("en", "Kenya will train 300 teachers from 2026/27 to 2028/29.", "2026-07-01", "2029-06-30"),
        ("fr", "Le Royaume-Uni versera 89 millions de livres en 2026/27.", "2026-04-01", "2027-03-31"),
        ("fr", "Le Canada versera 3 millions de dollars de 2026-27 à 2028-29.", "2026-04-01", "2029-03-31"),
        ("fr", "La Norvège versera 3 millions d'euros en 2026/27.", "2026-01-01", "2027-12-31"),
        ("es", "Canadá destinará 3 millones en el bienio 2026-27.", "2026-01-01", "2027-12-31"),
        ("en", "Canada will give 3 million dollars in 2026-2027.", "2026-01-01", "2027-12-31"),
        ("en", "Canada will give 3 million dollars over 2026-29.", "2026-01-01", "2029-12-31"),
        ("en", "Canada will train 300 teachers in the 2026/27 school year.", "2026-09-01", "2027-08-31"),
    ],
)
def test_years_in_a_row(language: str, text: str, begins: str, ends: str) -> None:
    reading = pledgebook.read(text.encode(), name="x.md", language=language, date=dt.date(2025, 11, 3))
    (time,) = reading.commitments[0].times
    assert (str(time.begins), str(time.ends)) == (begins, ends)
