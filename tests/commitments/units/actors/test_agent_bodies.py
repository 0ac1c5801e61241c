"""A body of no table is the party of a passive where it stands behind "by"; whoever is only near is not."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts


@pytest.mark.parametrize(
    ("language", "text", "party"),
    [
        ("en", "A shelter was opened by the City of Accra.", "Accra"),
        ("fr", "Un abri a été inauguré par la Ville de Rabat.", "Rabat"),
        ("fr", "Un abri sera ouvert par la société Orange.", "Orange"),
    ],
)
def test_the_actor_of_a_passive(language: str, text: str, party: str) -> None:
    assert [each.rpartition(" ")[0] for each in acts(language, text)] == [party]


@pytest.mark.parametrize(
    "text",
    [
        "The road runs by the City of Accra.",
        "A shelter was praised by the City of Accra.",
        "A shelter was opened by the Mayor of the City of Accra.",
        "A shelter was opened near the river by the City of Accra road.",
    ],
)
def test_no_actor(text: str) -> None:
    assert acts("en", text) == []
