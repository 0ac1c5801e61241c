"""Who stands behind the verb of an object that a pronoun takes up acts."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("es", "El puente lo construirá Panamá.", "PAN pledge"),
        ("es", "El puente lo construirán Chile y el Perú.", "CHL PER pledge"),
        ("es", "Las becas las financia la Unión Europea.", "EU ongoing"),
        ("es", "El ensayo de la vacuna lo conduce en Iquitos la Fiocruz.", "Fiocruz ongoing"),
    ],
)
def test_who_stands_behind_the_pronoun_acts(language: str, sentence: str, expected: str) -> None:
    assert acts(language, sentence) == [expected]
