"""Conditions and questions whose auxiliary stands before their subject: nobody has done what they say."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    "sentence",
    [
        "Had Chile built 40 clinics, fewer would have died.",
        "But had the Government of Chile built 40 clinics, fewer would have died.",
        "Had Chile, with UNDP, built 40 clinics, fewer would have died.",
        "Fewer would have died had Chile built 40 clinics.",
        "Has Chile built 40 clinics?",
        "40 clinics would have been built by Chile.",
        "Had Peru built the school, Chile would have trained 300 nurses.",
        "If it had been paid, Chile would have built 40 clinics.",
        "Chile was to build 40 clinics in 2024.",
        "Chile was also to have built 40 clinics.",
        "40 clinics were to be built by Chile.",
        "40 clinics, which were to be built by Chile in 2024, have closed.",
    ],
)
def test_what_was_not_done_is_no_act(sentence: str) -> None:
    assert commitments(sentence, "en") == ()
    assert commitments(f"- {sentence}", "en") == ()


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Not only has Chile built 40 clinics, it will also train 300 nurses.", "delivered"),
        ("Chile had built 40 clinics.", "delivered"),
        ("40 clinics had been built by Chile.", "delivered"),
        ("40 clinics will have been built by Chile.", "pledge"),
        ("Chile is to build 40 clinics.", "pledge"),
        ("Chile announced that it was to build 40 clinics.", "pledge"),
        ("40 clinics are to be built by Chile.", "pledge"),
        ("40 clinics were built by Chile to be run by nurses.", "delivered"),
        ("Had Peru asked for it? Chile will build 40 clinics.", "pledge"),
        ("Had Peru built the school, fewer would have died. Chile will build 40 clinics.", "pledge"),
    ],
)
def test_what_was_done_is_one(sentence: str, stance: str) -> None:
    assert [(each.parties, each.stance) for each in commitments(sentence, "en")] == [(("CHL",), stance)]
