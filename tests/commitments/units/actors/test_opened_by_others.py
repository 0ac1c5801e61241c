"""An item that opens with another party is not what the party does that issues the document."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

SHEET = "# Fact Sheet: U.S. Commitments\n\nIssued by the Government of the United States.\n\n"


@pytest.mark.parametrize(
    "item",
    [
        "Panama, supported by a new fund, lies on the route of migrants.",
        "Peru and Chile, trained by experts, are at the table.",
    ],
)
def test_what_happens_to_another_is_not_done_by_the_issuer(item: str) -> None:
    found = commitments(f"{SHEET}- Support 20 schools.\n- {item}\n", "en")
    assert [each.parties for each in found] == [("USA",)]


def test_an_aside_before_its_own_act_stays() -> None:
    found = commitments(f"{SHEET}- Support 20 schools.\n- With UNDP, will train 30 judges.\n", "en")
    assert [each.parties for each in found] == [("USA",), ("USA",)]
