"""What a party says of others, or of what it lacks, is no act of its own."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts


@pytest.mark.parametrize(
    "sentence",
    [
        "Chad said rebels had killed 40 people.",
        "Chad reported that floods had killed 40 people.",
        "UNICEF said that more than 300 schools were destroyed.",
        "UNHCR reported that 4,000 people had crossed the border.",
        "WFP said it needs 650 million dollars to feed 9 million people.",
        "WFP announced that it urgently needs 40 million dollars.",
        "UNICEF said it faced a funding gap of 40 million dollars.",
        "WFP said that it lacks 40 million dollars.",
        "Chad said 300 schools were destroyed.",
        "Chad said 300 hostages were taken.",
        "Chad said 4,000 people were moved by rebels.",
        "Ukraine said 3,000 Russian troops will withdraw by May.",
    ],
)
def test_what_is_only_told(sentence: str) -> None:
    assert acts("en", sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Kenya said that 300 schools were built in 2024.", "KEN delivered"),
        ("Kenya said in Geneva that it will build 300 schools.", "KEN pledge"),
        ("Kenya said that its Ministry of Health will train 300 people.", "KEN pledge"),
        ("Kenya said that it has not only built 30 schools but also trained 300 teachers.", "KEN delivered"),
        ("Kenya said it remained committed to building 300 schools.", "KEN pledge"),
        ("Kenya said its public hospitals continue to treat 300 patients.", "KEN ongoing"),
        ("Kenya reported 300 new schools.", "KEN delivered"),
        ("Chad reported that 300 wells were drilled.", "TCD delivered"),
        ("Kenya reported that 300 schools have been connected to electricity.", "KEN delivered"),
        ("Kenya said 300 trained nurses would be deployed to Haiti.", "KEN delivered"),
        ("Kenya reported that maternal deaths fell by 30 percent.", "KEN delivered"),
        ("Kenya announced that 300 schools were built.", "KEN pledge"),
    ],
)
def test_but_these_are_acts(sentence: str, expected: str) -> None:
    assert acts("en", sentence) == [expected]
