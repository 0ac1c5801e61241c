"""What somebody wishes to say he says by it: "wishes to announce that it will"; to wish for anything is no act."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We wish to announce that we will give 40 million dollars.", "* pledge"),
        ("Kenya wishes to reiterate its commitment to plant 3 million trees.", "KEN pledge"),
        ("Kenya wishes to inform the Board that it will give 40 million dollars.", "KEN pledge"),
        ("Kenya wished to pledge 40 million dollars.", "KEN pledge"),
        ("Kenya wishes to report that it has planted 3 million trees.", "KEN delivered"),
    ],
)
def test_what_one_wishes_to_say_is_said(sentence: str, expected: str) -> None:
    assert acts("en", sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kenya wished to build 300 schools.",
        "Kenya wishes to thank Norway for 300 tents.",
        "Kenya wishes Norway success.",
        "Kenya wishes to reiterate its call for 3 million dollars.",
        "Kenya wishes to say that it may plant 3 million trees.",
        "The Ministers wish to thank Kenya for hosting 300 delegates.",
    ],
)
def test_a_wish_is_no_act(sentence: str) -> None:
    assert acts("en", sentence) == []
