"""Whom a commitment is for."""

from __future__ import annotations

import pytest

from tests.commitments.texts import only


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Chile will help Venezuelan migrants.", ("Venezuelan migrants",)),
        (
            "Chile will help unaccompanied children and asylum seekers.",
            ("unaccompanied children and asylum seekers",),
        ),
        ("Chile will paint its bridges.", ()),
    ],
)
def test_beneficiaries(text: str, people: tuple[str, ...]) -> None:
    found = only(text).beneficiaries
    assert " and ".join(found) == " and ".join(people)
