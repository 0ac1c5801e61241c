"""Governments, as a word for all who speak, that are of some alone: "os governos do Paraná e da Bahia"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of


def is_of_named(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a word ends in "governments", and "of" and a name follow.

    "Of the States" names nobody, and the governments of a whole region are those who met: "de Centroamérica".
    """
    kinds = vocabulary.wording.lines["party"]
    if text[start:end].lower().rpartition(" ")[2] not in vocabulary.wording.words["of_party"]:
        return False
    while found := _of_name(vocabulary).match(text, end):
        if found["region"] and found["part"]:
            return True
        if not found["region"] and found["name"].lower() not in kinds:
            return True
        end = found.end()
    return False


@cache
def _of_name(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The name behind "of"; ``part`` is what makes it a part of a region: "del Caribe colombiano".

    Behind a list's word it stands beside one before it: "da Amazônia e do Paraná".
    """
    words, entries = vocabulary.wording.words, vocabulary.names.entries
    article = rf"(?:{any_of(words['article'])}(?: |(?<=')))?"
    regions = any_of(entry.surface for entry in entries if entry.kind == "region")
    adjectives = any_of(
        entry.surface for entry in entries if entry.kind == "country" and entry.form == "adjective"
    )
    name = rf"(?:(?P<region>{regions})(?!\w)(?P<part> {adjectives}(?!\w))?|(?P<name>[A-ZÀ-Þ][\w-]+))"
    return lazily(rf"(?: {any_of(words['list'])})? {any_of(words['of'])}(?: |(?<=')){article}{name}")
