"""Marks that turn the direction of text. They can hide or reorder what a reader sees; what is read has none of them."""

from __future__ import annotations

import re

from pledgebook.messages import ngettext

# Embeddings, overrides and isolates, in a text also as entities. Marks that only hint at a direction reorder nothing.
_MARKS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_TURNING = re.compile(f"[{_MARKS}]|&#(?:823[4-8]|829[4-7]|[xX](?:202[a-eA-E]|206[6-9]));")


def turns(text: str) -> int:
    """How many such marks there are in a text."""
    if "&#" not in text and not any(mark in text for mark in _MARKS):
        return 0
    return len(_TURNING.findall(text))


def turned(count: int) -> tuple[str, ...]:
    """A warning, where there are any. The flow never holds them: it leaves out ``characters.INVISIBLE``."""
    if not count:
        return ()
    said = ngettext(
        "{n} mark that changes the direction of text was left out: the words stand as stored, not as shown",
        "{n} marks that change the direction of text were left out: the words stand as stored, not as shown",
        count,
    )
    return (said.format(n=count),)
