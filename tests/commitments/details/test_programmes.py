"""Named programmes and their phases."""

from __future__ import annotations

import pytest

from tests.commitments.texts import only


@pytest.mark.parametrize(
    ("text", "programme"),
    [
        ("Chile resumed the Family Reunification Parole Program in Santiago.", "Family Reunification Parole Program"),
        ("Chile will pay for the Global Concessional Financing Facility.",
         "Global Concessional Financing Facility"),
        ("Chile will begin phase 2 of the registration.", "phase 2"),
        ("Chile launched an amnesty program for migrants.", "amnesty program"),
    ],
)  # fmt: skip
def test_programmes(text: str, programme: str) -> None:
    assert [name for name in only(text).programmes if programme in name]


def test_a_programme_without_a_name_is_none() -> None:
    assert only("Chile will launch a new program for everyone.").programmes == ()
