"""Short lines, and those among them that name a numbered part of a document."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.reading.part import Written
from pledgebook.vocabulary import LANGUAGES
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


def _of_all(name: str) -> str:
    """The words of a table of every language: a file is read before its language is known."""
    columns = ["word", "value"] if name == "ordinals" else ["word"]
    found = {row["word"] for language in LANGUAGES for row in rows(f"{language}/{name}.csv", columns)}
    return "|".join(re.escape(word) for word in sorted(found, key=len, reverse=True))


@cache
def _section() -> re.Pattern[str]:
    words, numbers, ordinals = (_of_all(name) for name in ("section_words", "section_numbers", "ordinals"))
    numbered = rf"(?i:{words}) (?:\d{{1,3}}|[IVXLC]{{1,6}}|[A-Z]|(?i:{numbers}))\b(?!\.\d)"
    return re.compile(rf"{numbered}|(?i:(?:the )?(?:{ordinals}) (?:{words}))\b")
