"""One spelling of each hyphen, quote and space, every offset kept."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pledgebook.mentions.plain_spelling import plain


@given(st.text(st.sampled_from("ab ’‘‐‑‒–—\u00a0\u202f-'")))
def test_no_offset_moves_and_what_is_plain_stays(text: str) -> None:
    assert len(plain(text)) == len(text)
    assert plain(plain(text)) == plain(text)


def test_typographic_variants_are_made_one() -> None:
    assert plain("Mexico’s H‑2 visas\u00a0— all") == "Mexico's H-2 visas – all"
