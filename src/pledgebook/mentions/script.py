"""Which letters a text is written in, where they are not those of the languages that are read."""

from __future__ import annotations

import unicodedata
from collections import Counter

_SAMPLE = 2_000  # characters that are looked at
_LATIN = "\u024f"  # the last letter of the Latin blocks that most texts keep to
_LEAST = 10  # letters below which nothing is said
_CALLED = {"CJK": "Chinese", "HIRAGANA": "Japanese", "KATAKANA": "Japanese", "HANGUL": "Korean"}


def foreign_script(text: str) -> str | None:
    """The name of the script of most letters ("Cyrillic", "Arabic", as Unicode calls it); None for Latin."""
    sample = text[:_SAMPLE]
    if sample.isascii():
        return None
    beyond = [letter for letter in sample if letter > _LATIN and letter.isalpha()]
    if len(beyond) < _LEAST or 2 * len(beyond) <= sum(map(str.isalpha, sample)):
        return None
    scripts = Counter(unicodedata.name(letter, "unknown").split()[0] for letter in beyond)
    (script, _count), *_rest = scripts.most_common(1)
    return None if script == "LATIN" else _CALLED.get(script, script.capitalize())
