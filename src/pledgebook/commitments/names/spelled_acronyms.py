"""A name with small letters that the acronym behind it spells out: "Développement international Desjardins (DID)"."""

from __future__ import annotations

import re
import unicodedata

_NAME = re.compile(
    r"(?P<name>[^\W\d_a-zß-öø-ÿ][\w-]*(?:(?:[ ,]+|(?<='))[\w-]+'?){1,11}) \((?P<acronym>[A-Z]{3,10})\)"
)
_WORD = re.compile(r"[\w]+")
_SMALL = 3  # letters of a word that an acronym may leave out
_REACH = 140  # characters in which a name and its acronym stand


def spelled_at(text: str, start: int, end: int) -> re.Match[str] | None:
    """A capital word, those behind it and the acronym in brackets whose letters they all begin with, in order.

    Words of up to three letters may be left out: "Action contre la faim (ACF)".
    """
    reach = min(end, start + _REACH)
    if text.find(" (", start, reach) < 0:
        return None
    found = _NAME.match(text, start, reach)
    return found if found and _is_spelled(found["name"], found["acronym"]) else None


def _is_spelled(name: str, acronym: str) -> bool:
    at = 0
    if _letter(name) != acronym[0]:
        return False
    for word in _WORD.findall(name):
        if at < len(acronym) and _letter(word) == acronym[at]:
            at += 1
        elif len(word) > _SMALL:
            return False
    return at == len(acronym)


def _letter(word: str) -> str:
    """The first letter of a word, as a capital without its accent."""
    return unicodedata.normalize("NFD", word[0])[0].upper()
