"""The kind of programme, and the reason where it is doubtful."""

from __future__ import annotations

import pytest

from tests.commitments.texts import only


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Chile will provide $5 million in humanitarian assistance.", "funding"),
        ("Chile opened offices for the registration of migrants.", "registration"),
        ("Chile will issue temporary protection permits to 300 migrants.", "protection_permits"),
        ("Chile will admit 300 seasonal agricultural workers.", "labour_pathway"),
        ("Chile will resettle 300 refugees.", "resettlement"),
        ("Chile will resume family reunification for 300 families.", "family_reunification"),
        ("Chile opened a shelter with a 300-person capacity for migrants.", "reception"),
        ("Chile will help 300 refugees find jobs and apartments for their local integration.", "integration"),
        ("Chile will expand reintegration services for returned migrants.", "reintegration"),
        ("Chile will establish cross-border referral protocols.", "referral"),
        ("Chile will speed up the processing of asylum claims.", "asylum"),
        ("Chile will pass legislation on displaced persons.", "legislation"),
        ("Chile will train 300 border officials.", "capacity_building"),
        ("Chile will strengthen child protection for unaccompanied children.", "child_protection"),
        ("Chile made 300 arrests of people related to human smuggling.", "enforcement"),
        ("Chile hosted a regional conference on migration.", "cooperation"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    commitment = only(text)
    assert commitment.kind == kind
    assert commitment.origins["kind"].rule == "commitments.kinds"


@pytest.mark.parametrize(
    "text",
    [
        "Chile will do its best for everyone.",
        "Chile will paint its bridges blue.",
        "Chile will keep its word.",
    ],
)
def test_where_nothing_speaks_for_a_kind_there_is_none_and_the_reason_is_kept(text: str) -> None:
    commitment = only(text)
    assert commitment.kind is None
    assert commitment.reasons["kind"]
    assert "kind" not in commitment.origins
