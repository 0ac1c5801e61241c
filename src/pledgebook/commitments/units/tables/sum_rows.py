"""Rows of a table that add up those above them, and are nobody's: "| | **Total (without 3.4)** | | 12.4 |"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Block, Span

_ASIDE = re.compile(r" \([^()]*\)")  # "Total (approx.)"
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def adds_up(context: Context, row: Sequence[tuple[int, Block]], party: Span | None = None) -> bool:
    """Whether the first words of a row are those for a sum, and a number stands in it.

    A row with a ``party`` adds up only where the word for a sum stands in its place, alone: "| Total | 41.2 |".
    """
    words, sums = context.text, context.vocabulary.wording.words["sum"]
    if party is not None and _ASIDE.sub("", words[party.start : party.end]).strip(" *_:").lower() not in sums:
        return False
    first = next((cell for _, cell in row if _WORD.search(words, cell.at.start, cell.at.end)), None)
    word = _WORD.search(words, first.at.start, first.at.end) if first else None
    if word is None or word[0].lower() not in sums:
        return False
    return any(map(str.isdigit, words[word.end() : row[-1][1].at.end]))
