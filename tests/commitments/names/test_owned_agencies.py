"""A ministry that no table knows is its country's where that is named before it, however long its partners are."""

from __future__ import annotations

import pytest

from tests.commitments.texts import COMMUNIQUES, only


@pytest.mark.parametrize(
    ("who", "party"),
    [
        ("Kenya's Ministry of Health (MoH)", "KEN"),
        ("Panama's Ministry of Environment (MiAMBIENTE)", "PAN"),
        ("The Ministry of Health (MoH)", "MoH"),
    ],
)
def test_whose_act_it_is(who: str, party: str) -> None:
    sentence = f"{who}, together with STRI and the Wyss Foundation, will build 12 clinics."
    assert only(f"# {COMMUNIQUES['en']}\n\n{sentence}", "en").parties == (party,)
