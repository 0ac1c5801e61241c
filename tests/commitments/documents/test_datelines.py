"""Where and when a note was made known, before its first words."""

from __future__ import annotations

import pytest

from tests.commitments.texts import reading


@pytest.mark.parametrize(
    ("language", "sentence", "parties"),
    [
        ("en", "OSLO, 4 May 2026 – Norway will give $4 million for clinics.", ("NOR",)),
        ("es", "LIMA, 4 de mayo de 2026 – El Perú dará 4 millones de dólares para clínicas.", ("PER",)),
        ("en", "Kenya will build 5 schools by 2028 – Norway will give $4 million for them.", ("KEN",)),
        ("es", "Kenia construirá 5 escuelas en 2028 – Noruega dará 4 millones de dólares.", ("KEN",)),
    ],
)
def test_a_year_and_a_dash_behind_what_somebody_does_are_no_dateline(
    language: str, sentence: str, parties: tuple[str, ...]
) -> None:
    found = reading(f"# Summit of the Americas\n\n{sentence}\n", language).commitments
    assert [each.parties for each in found] == [parties]
