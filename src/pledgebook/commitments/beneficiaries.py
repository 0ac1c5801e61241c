"""Whom a commitment is for: the noun phrases for people that it names."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.model import Origin, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_ADJECTIVES = (
    "ed",
    "ing",
    "al",
    "ble",
    "ous",
    "er",
    "non",
    "ly",
    "ant",
    "ian",
)  # how adjectives of people end


_REACH = 48  # characters before a noun in which its adjectives stand


@cache
def _shape(vocabulary: Vocabulary) -> re.Pattern[str]:
    nouns = vocabulary.wording.beneficiaries
    titled = [
        noun.title() for noun in nouns if " " in noun
    ]  # "Internally Displaced Persons", but no "Migrants"
    spelled = any_of([*nouns, *titled])
    return re.compile(rf"\b{spelled}\b(?: and {spelled}\b)?(?!')")


def find_beneficiaries(text: str, unit: Span, vocabulary: Vocabulary) -> list[tuple[str, Origin]]:
    """The people a unit speaks of, with the adjectives before them, each once, in order, and the noun that tells them.

    A phrase that another holds ("migrants" beside "Venezuelan migrants") is left out.
    """
    found: dict[str, Origin] = {}
    for match in _shape(vocabulary).finditer(text, unit.start, unit.end):
        before = text[max(unit.start, match.start() - _REACH) : match.start()]
        phrase = " ".join([*_adjectives(before, vocabulary), match[0]])
        found.setdefault(phrase, Origin("commitments.beneficiaries", match[0]))
    held = {
        phrase
        for phrase in found
        if any(f" {other} ".count(f" {phrase} ") for other in found if other != phrase)
    }
    return [(phrase, origin) for phrase, origin in found.items() if phrase not in held]


def _adjectives(before: str, vocabulary: Vocabulary) -> list[str]:
    """The words directly before a noun that say which people: capitalised ones and adjectives by their ending."""
    kept: list[str] = []
    for word in reversed(before.split()):
        if word.lower() in vocabulary.wording.words["loose"] or not word.replace("-", "").isalpha():
            break
        if not (word != word.lower() or word.endswith(_ADJECTIVES)):
            break
        kept.insert(0, word)
    return kept[-3:]
