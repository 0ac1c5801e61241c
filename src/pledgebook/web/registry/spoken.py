"""What a finding speaks of, as one key: the same words give the same key, in any edition of a process."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from pledgebook.model.selector import fold

NEAR = 300  # characters on either side of a figure outside any commitment that count as what is said of it
_PARAGRAPH = "\n\n"


def key(kind: str, verdict: str, places: Iterable[tuple[str, str]]) -> str:
    """The SHA-256, in hexadecimal, of a finding's kind, its verdict and its places with the words around each.

    ``places`` are the words as written and what they stand in: the commitment, or the paragraph (``around``). One
    letter changed in any of these gives another key, and so does another verdict: what a person said of the one
    was not said of the other.
    """
    said = [kind, verdict, *([fold(quote), fold(context)] for quote, context in places)]
    return hashlib.sha256(json.dumps(said, ensure_ascii=True).encode()).hexdigest()


def around(text: str, start: int, end: int) -> str:
    """The paragraph of a document's text in which a place stands, ``NEAR`` characters on either side at most."""
    before, after = text[max(start - NEAR, 0) : start], text[end : end + NEAR]
    return before.rpartition(_PARAGRAPH)[2] + text[start:end] + after.partition(_PARAGRAPH)[0]
