"""Amounts that a sentence points back to."""

from __future__ import annotations

import pytest

from tests.checks.texts import read


def verdicts(text: str) -> list[str]:
    return [f.verdict for f in read(text).findings() if f.origin.rule == "checks.pointed.back"]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Chile announced $240 million. This $240.4 million will be paid in May.", "consistent"),
        ("Chile announced nearly $240 million. The same $239.6 million was promised before.", "consistent"),
        ("Chile announced $240 million. This $260 million will be paid in May.", "inconsistent"),
    ],
)
def test_what_is_pointed_back_to_is_the_same(text: str, verdict: str) -> None:
    assert verdicts(text) == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "Chile announced $240 million. Of this $50 million will be paid in May.",
        "Chile gave $10 million. It gave $5 million to Peru. These $15 million are paid.",
        "Chile gave $10 million to Peru and $5 million to Bolivia. These $15 million are paid.",
        "Chile announced $240 million.\n\nThis $250 million will be paid in May.",
        "Chile announced $240 million. This $50 million more will be paid in May.",
        "Chile announced $240 million. This week $250 million was paid.",
    ],
)
def test_what_may_be_another_amount_accuses_nobody(text: str) -> None:
    assert "inconsistent" not in verdicts(text)
