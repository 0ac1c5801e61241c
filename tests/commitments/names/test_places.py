"""Where a commitment takes effect."""

from __future__ import annotations

import pytest

from tests.commitments.texts import only


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Canada will train 300 teachers in Panama.", {"PAN"}),
        ("Canada will train 300 teachers in Costa Rica, Guatemala, and Honduras.", {"CRI", "GTM", "HND"}),
        ("Canada will train 300 teachers in its territory.", {"CAN"}),
        ("Canada will train 300 teachers.", set()),
        ("Canada, in collaboration with Peru, will train 300 teachers.", set()),
    ],
)
def test_places(text: str, places: set[str]) -> None:
    assert set(only(text).places) == places
