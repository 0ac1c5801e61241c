"""Whom a commitment is for: the noun phrases for people that it names."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary

_NOT = frozenset(
    "of the a an to for and or by in on with from its their all more other these those who are were number that most some any new than "
    "as help assist support protect house including among between benefit register identify between".split()
)


@cache
def _shape(vocabulary: Vocabulary) -> re.Pattern[str]:
    nouns = "|".join(sorted((re.escape(noun) for noun in vocabulary.wording.beneficiaries), key=len, reverse=True))
    return re.compile(rf"(?P<before>(?:[A-Za-z-]+ ){{0,3}})\b(?P<noun>{nouns})\b(?P<more> and (?:{nouns})\b)?(?!')")


def find_beneficiaries(text: str, unit: Span, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The people a unit speaks of, with the adjectives before them, each once, in order."""
    found: dict[str, None] = {}
    for match in _shape(vocabulary).finditer(text, unit.start, unit.end):
        kept: list[str] = []
        for word in reversed(match["before"].split()):
            adjective = word[0].isupper() or word.endswith(("ed", "ing", "al", "ble", "ous", "er", "non", "ly", "ant", "ian"))
            if word.lower() in _NOT or not adjective:
                break
            kept.insert(0, word)
        words = " ".join([*kept, match["noun"]]) + (match["more"] or "")
        if not any(words in other for other in found):
            found[words] = None
    return tuple(found)
