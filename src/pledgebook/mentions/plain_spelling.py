"""The flow as the grammars see it: one spelling of each hyphen, quote and space, every offset kept."""

from __future__ import annotations

# One character to one character, so that offsets in the plain text are offsets in the flow.
_SAME = (
    {"‐": "-", "‑": "-", "‒": "–", "’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "—": "–"}
    # letters that fold to ASCII ones where capitals do not matter: left as they are, a match would not be in a table
    | {"İ": "I", "ı": "i", "ſ": "s", "\u212a": "K"}
)


def plain(text: str) -> str:
    """``text`` with typographic variants made one; as long as ``text``."""
    if text.isascii():
        return text
    for written, same in _SAME.items():
        text = text.replace(written, same)
    return text
