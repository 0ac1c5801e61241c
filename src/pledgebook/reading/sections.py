"""Short lines, and those among them that name a numbered part of a document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from pledgebook.reading.part import Written
from pledgebook.vocabulary import LANGUAGES
from pledgebook.vocabulary.table import Row, rows

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
    """Whether the words begin with "Pillar 1" or the like, or are "Annex: programme of work"."""
    return bool(_section().match(line.words))


def _of_all(name: str, *columns: str) -> list[Row]:
    """The rows of a table of every language: a file is read before its language is known."""
    optional = ("heads",) if "heads" in columns else ()
    return [row for each in LANGUAGES for row in rows(f"{each}/{name}.csv", ("word", *columns), optional)]


def _any(found: Iterable[Row]) -> str:
    return "|".join(re.escape(word) for word in sorted({row["word"] for row in found}, key=len, reverse=True))


@cache
def _section() -> re.Pattern[str]:
    of_sections = _of_all("section_words", "heads")
    words, numbers = _any(of_sections), _any(_of_all("section_numbers"))
    ordinals = _any(_of_all("ordinals", "value"))
    alone = rf"(?i:{_any(row for row in of_sections if row['heads'])}) ?[:.–—-] ?[^\W\d_][^\d:]*$"
    numbered = rf"(?i:{words}) (?:\d{{1,3}}|[IVXLC]{{1,6}}|[A-Z]|(?i:{numbers}))\b(?!\.\d)"
    return re.compile(rf"{numbered}|{alone}|(?i:(?:the )?(?:{ordinals}) (?:{words}))\b")
