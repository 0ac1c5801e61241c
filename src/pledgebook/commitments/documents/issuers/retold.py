"""Titles that only tell of a declaration: "Report on the Quito Declaration", "Quito Declaration: two years on"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_REACH = 60  # characters between "report on" and the declaration that it is on


def is_retold(title: str, phrase: str, vocabulary: Vocabulary) -> bool:
    """Whether a title names what several said together (``phrase``) only as what the document is about."""
    start = title.find(phrase)
    if start < 0:
        return False
    before, behind = _shapes(vocabulary)
    if any(start - found.end() <= _REACH for found in before.finditer(title, 0, start)):
        return True
    return behind.match(title, start + len(phrase)) is not None


@cache
def _shapes(vocabulary: Vocabulary) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Words before a declaration that say so, and words behind it: right there, or behind a mark of their own."""
    phrases = vocabulary.wording.phrases
    report = any_of(phrases["retold"])
    own = any_of([*phrases["retold"], *phrases["single"]])
    return (
        re.compile(rf"\b{any_of(phrases['retelling'])}\b", re.IGNORECASE),
        re.compile(rf"(?: {report}|[^:–—,]{{0,80}}(?: ?[:–—,]) ?(?:[\w'-]+ ){{0,3}}?{own})\b", re.IGNORECASE),
    )
