"""Governments, as a word for all who speak, that are of some alone: "os governos do Paraná e da Bahia"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of


def is_of_named(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a word ends in "governments", and "of" and a name follow; "of the States" alone names nobody."""
    kinds = vocabulary.wording.lines["party"]
    if text[start:end].lower().rpartition(" ")[2] not in vocabulary.wording.words["of_party"]:
        return False
    while found := _of_name(vocabulary).match(text, end):
        if found["name"].lower() not in kinds:
            return True
        end = found.end()
    return False


@cache
def _of_name(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    article = rf"(?:{any_of(words['article'])}(?: |(?<=')))?"
    return lazily(rf" {any_of(words['of'])}(?: |(?<=')){article}(?P<name>[A-ZÀ-Þ][\w-]+)")
