"""A line over a noun that looks like a verb, and has a verb of its own, is no party."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

PERU = "## Peru\n\nWill train 40 judges."


@pytest.mark.parametrize(
    ("below", "parties"),
    [
        ("Addresses were delivered by the outgoing Chair.", [("PER",)]),
        ("Offers will be made by two firms.", [("PER",)]),
        ("Trains 300 judges.", [("Acme Fund",), ("PER",)]),
        ("Offers 30 places to students.", [("Acme Fund",), ("PER",)]),
    ],
)
def test_whose_line_it_is(below: str, parties: list[tuple[str, ...]]) -> None:
    found = commitments(f"# Pledges\n\n## Acme Fund\n\n{below}\n\n{PERU}", "en")
    assert [each.parties for each in found] == parties
