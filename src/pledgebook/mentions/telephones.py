"""Numbers that somebody dials: they count nothing, however they are grouped ("0800 55 120", "+268 2404 1234")."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_GROUPS = re.compile(r"\d{1,5}(?:[ -]\d{2,4}){1,5}(?!\d|[.,]\d|[ -]\d)")
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?: \d{3})+")
_REACH = 30  # characters before a number in which a word says that it is dialled


def telephone_end(text: str, start: int, vocabulary: Vocabulary) -> int | None:
    """Where the number ends that is dialled and begins at ``start``; None where it is none.

    Groups that are no thousands, and a zero or a plus before them, or a word that says so.
    """
    found = _GROUPS.match(text, start) if text[start].isdigit() else None
    if found is None or _THOUSANDS.fullmatch(found[0]):
        return None
    if text[start] == "0" or text[start - 1 : start] == "+":
        return found.end()
    if "-" in found[0]:
        return None
    said = _said(vocabulary).search(text, max(0, start - _REACH), start)
    return found.end() if said else None


@cache
def _said(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = any_of(vocabulary.quantities.figure_words["telephone"])
    return re.compile(rf"(?<!\w){words}\W[^\d.;\n]*$", re.IGNORECASE)
