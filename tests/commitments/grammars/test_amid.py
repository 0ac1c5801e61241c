"""What may stand between the words of a verb: "is at present training"."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Kenya is at present training 300 teachers.", ["KEN ongoing"]),
        ("Kenya has for the first time trained 300 teachers.", ["KEN delivered"]),
        ("Kenya will in addition train 300 teachers.", ["KEN pledge"]),
        ("Kenya has seconded five officers to the African Union.", ["KEN delivered"]),
        ("Kenya's second programme is ready.", []),
        ("Kenya is at present a member of three pacts.", []),
    ],
)
def test_the_verb_goes_on_behind_it(sentence: str, expected: list[str]) -> None:
    assert acts("en", sentence) == expected
