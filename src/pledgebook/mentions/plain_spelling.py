"""The flow as the grammars see it: one spelling of each hyphen, quote and space, every offset kept."""

from __future__ import annotations

# One character to one character, so that offsets in the plain text are offsets in the flow.
_SAME = str.maketrans(
    {"‐": "-", "‑": "-", "‒": "–", "’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "—": "–"}
)


def plain(text: str) -> str:
    """``text`` with typographic variants made one; as long as ``text``."""
    return text.translate(_SAME)
