"""What somebody binds himself to beside what he welcomes, thanks for or recognises."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLE = "# Joint statement of Kenya and Uganda\n\n"


@pytest.mark.parametrize(
    ("sentence", "parties"),
    [
        ("We recognize the importance of water and commit to training 300 nurses.", ("KEN", "UGA")),
        ("We welcome the visit, and agree to hold annual talks.", ("KEN", "UGA")),
        ("We remain concerned by hunger and commit to give USD 30 million.", ("KEN", "UGA")),
        ("We thank IOM for its support and commit to give USD 30 million.", ("KEN", "UGA")),
        ("Kenya welcomes the visit and commits to train 30 nurses.", ("KEN",)),
        ("Kenya welcomed the visit and pledged $3 million.", ("KEN",)),
        ("The two Presidents thanked IOM and agreed to open 3 offices.", ("KEN", "UGA")),
    ],
)
def test_it_is_a_promise(sentence: str, parties: tuple[str, ...]) -> None:
    (found,) = commitments(TITLE + sentence)
    assert (found.parties, found.stance) == (parties, "pledge")


@pytest.mark.parametrize(
    "sentence",
    [
        "We welcome the contributions and pledges to the fund.",
        "We welcome the contributions and pledges made by Norway.",
        "We welcome their resolve and promise to help.",
        "Kenya welcomed Norway's visit and offer to help.",
        "Both Presidents welcomed the progress and reiterated their support.",
    ],
)
def test_what_is_noted_is_none(sentence: str) -> None:
    assert not commitments(TITLE + sentence)
