"""Rows of a table that add up those above them, and are nobody's: "| | **Total (without 3.4)** | | 12.4 |"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Block

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def adds_up(context: Context, row: Sequence[tuple[int, Block]]) -> bool:
    """Whether the first words of a row are those for a sum, and a number stands in it."""
    first = next((cell for _, cell in row if _WORD.search(context.text, cell.at.start, cell.at.end)), None)
    word = _WORD.search(context.text, first.at.start, first.at.end) if first else None
    if word is None or word[0].lower() not in context.vocabulary.wording.words["sum"]:
        return False
    behind = context.text[word.end() : row[-1][1].at.end]
    return any(map(str.isdigit, behind))
