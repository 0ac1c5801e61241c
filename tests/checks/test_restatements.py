"""Restatements: one quantity twice, and equal numbers that are none."""

from __future__ import annotations

import pytest

from tests.checks.test_sums import rows
from tests.checks.texts import read


@pytest.mark.parametrize(
    "text",
    [
        (
            "• Chile will announce $314 million in new funding for shelters. The ministry will announce more than "
            "$314 million in new funding for people in need."
        ),
        (
            "Chile announced nearly $817 million in new shelter assistance for storm victims.\n\n• Chile has announced "
            "almost $817 million in new assistance for storm victims in need of shelter."
        ),
        (
            "The 21 endorsing countries of the Quito Process met.\n\nIn the evening the 21 endorsing countries of the "
            "Quito Process parted."
        ),
    ],
)
def test_one_quantity_stated_twice(text: str) -> None:
    assert [(kind, verdict) for kind, verdict, _ in rows(read(text), "restatement")] == [
        ("restatement", "consistent")
    ]


@pytest.mark.parametrize(
    "text",
    [
        # Different purpose, recipient, measure, window, state, or said to be further.
        (
            "• Chile gives $15 million in new humanitarian assistance for Peru.\n\n• Chile gives $15 million in new "
            "humanitarian assistance for Bolivia."
        ),
        (
            "• Chile gives $15 million in new school assistance for roads.\n\n• Chile gives $15 million in new school "
            "assistance for clinics."
        ),
        "• Chile registered 5,000 migrants.\n\n• Chile made 5,000 arrests.",
        "• Chile issued 50,000 farm worker visas in July.\n\n• Chile issued 50,000 farm worker visas in August.",
        "• Chile announced $45 million in new food aid for towns.\n\n• Chile disbursed $45 million in new food aid.",
        "• Chile gives $45 million in new food assistance. It also gives $45 million in new food assistance.",
        "• Chile gives $45 million in food assistance and $45 million in food assistance.",
        "• Phase 2 benefits 200,000 non-Venezuelan migrants. Phase 3 benefits 200,000 Venezuelan migrants.",
    ],
)
def test_equal_numbers_of_different_things_are_no_restatement(text: str) -> None:
    assert rows(read(text), "restatement") == []


def test_another_party_states_another_quantity() -> None:
    text = "• Chile gives $45 million in new food assistance.\n\n• Peru gives $45 million in new food assistance."
    inputs = read(text)
    first, second = inputs.commitments
    from dataclasses import replace

    apart = replace(inputs, commitments=(replace(first, parties=("CHL",)), replace(second, parties=("PER",))))
    assert rows(inputs, "restatement")
    assert rows(apart, "restatement") == []
