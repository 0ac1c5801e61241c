"""An institution before a passive acts, and whose intention something is."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("es", "Por el BID será financiado el puente.", "IDB pledge"),
        ("es", "Es intención de la CEDEAO armonizar las normas.", "ECOWAS pledge"),
        ("pt", "Pelo BID será financiada a ponte.", "IDB pledge"),
        ("pt", "Pela OMS foram formadas 30 parteiras.", "WHO delivered"),
        ("pt", "É intenção da CEDEAO harmonizar as normas.", "ECOWAS pledge"),
    ],
)
def test_who_opens_a_sentence_acts(language: str, sentence: str, expected: str) -> None:
    assert acts(language, sentence) == [expected]
