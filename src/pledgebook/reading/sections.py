"""Short lines, and those among them that name a numbered part of a document."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.reading.part import Written
from pledgebook.vocabulary.table import rows

# A heading that is not marked as one has at most so many characters, words and lines.
LONGEST, MOST, LINES = 120, 14, 2

_ENDED = re.compile(r"[.!?;,…](?: ?[(\[][^()\[\]]{1,60}[)\]])?$")  # "... by June. [new]" is no heading


def is_short(line: Written) -> bool:
    """Whether the words are few and do not end as a sentence does, a note in brackets behind it aside."""
    words = line.words
    if line.part.lines > LINES or len(words) > LONGEST or _ENDED.search(words):
        return False
    return words.count(" ") < MOST


def is_section(line: Written) -> bool:
    """Whether the words begin with "Pillar 1" or the like."""
    return bool(_section().match(line.words))


@cache
def _section() -> re.Pattern[str]:
    words = "|".join(re.escape(row["word"]) for row in rows("en/section_words.csv", ["word"]))
    numbers = "|".join(re.escape(row["word"]) for row in rows("en/section_numbers.csv", ["word"]))
    ordinals = "|".join(re.escape(row["word"]) for row in rows("en/ordinals.csv", ["word", "value"]))
    numbered = rf"(?i:{words}) (?:\d{{1,3}}|[IVXLC]{{1,6}}|[A-Z]|(?i:{numbers}))\b(?!\.\d)"
    return re.compile(rf"{numbered}|(?i:(?:the )?(?:{ordinals}) (?:{words}))\b")
