"""The particle of a verb before a number hedges nothing: "will hand over 300 schools"."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("Chile will hand over 40 clinics to Peru.", "40 clinics"),
        ("Chile handed over 40 clinics to displaced families.", "40 clinics"),
        ("Chile will turn over 40 clinics to Peru.", "40 clinics"),
        ("Chile will take over 40 clinics.", "40 clinics"),
        ("Chile will hand over $4 million to Peru.", "$4 million"),
    ],
)
def test_a_particle_is_no_hedge(sentence: str, figure: str) -> None:
    found = [each for one in commitments(sentence, "en") for each in one.figures]
    assert [(each.text, each.low == each.high) for each in found] == [(figure, True)]


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("Chile will build over 40 clinics.", "over 40 clinics"),
        ("Chile will hand over over 40 clinics to Peru.", "over 40 clinics"),
        ("Chile will hand over more than 40 clinics to Peru.", "more than 40 clinics"),
        ("Chile will take over 40 refugees.", "over 40 refugees"),
        ("Chile will give over $4 million to Peru.", "over $4 million"),
    ],
)
def test_a_hedge_stays_one(sentence: str, figure: str) -> None:
    found = [each for one in commitments(sentence, "en") for each in one.figures]
    assert [(each.text, each.high) for each in found] == [(figure, None)]


def test_on_the_other_hand_nobody_hands_over() -> None:
    assert [each.parties for each in commitments("On the other hand, Chile will train 40 nurses.", "en")] == [
        ("CHL",)
    ]
    assert commitments("Clinics at hand are few.", "en") == ()
