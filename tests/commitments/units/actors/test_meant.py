"""Which parties a word for parties means."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    ("title", "parties"),
    [
        ("Joint Statement of Chile and Peru", ("CHL", "PER")),
        ("Communiqué of the Ministers of Energy", ("*",)),
        ("Fact Sheet: Chile's Commitments to the Declaration", ("CHL",)),
        ("Schools", ()),
    ],
)
def test_we_are_those_who_sign_or_who_issue_the_document(title: str, parties: tuple[str, ...]) -> None:
    (found,) = commitments(f"# {title}\n\n- We will train 300 teachers.")
    assert found.parties == parties
    assert ("parties" in found.reasons) is not bool(parties)


def test_under_a_party_we_and_the_government_are_that_party() -> None:
    found = commitments("## Chile\n\n- We will train 300 teachers.\n- The Government will open two offices.")
    assert [c.parties for c in found] == [("CHL",), ("CHL",)]
