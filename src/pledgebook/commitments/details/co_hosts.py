"""Those with whom a party only held a meeting: "Germany, which hosted the meeting with the AU, will give"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_REACH = 110  # characters before a name in which its clause begins
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")


def only_held_a_meeting(text: str, unit: int, start: int, vocabulary: Vocabulary) -> bool:
    """Whether the name at ``start`` stands in a relative clause whose verb is to host or to chair a meeting."""
    clause = _relative(vocabulary).search(text, max(unit, start - _REACH), start)
    if clause is None or _event(vocabulary).search(clause[0]) is None:
        return False
    words = vocabulary.wording.words
    holding = words["chairing"] | words["gathering"]
    first = next(
        (verbs for word in _WORD.findall(clause["rest"]) if (verbs := _verbs(word, vocabulary))), set()
    )
    return not first.isdisjoint(holding)


def _verbs(word: str, vocabulary: Vocabulary) -> set[str]:
    """The verbs that a word may be a form of, with or without "co-" before it."""
    bare = word.lower().removeprefix("co-")
    return {verb.lemma for verb in verbs_of(bare, vocabulary)} - vocabulary.wording.words["be"]


@cache
def _relative(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The last relative clause between commas before a place."""
    opening = any_of({*vocabulary.wording.words["relative"], "which", "who"})
    return lazily(rf", {opening} (?P<rest>[^,.;:]+)$")


@cache
def _event(vocabulary: Vocabulary) -> re.Pattern[str]:
    wording = vocabulary.wording
    return lazily(rf"(?<!\w)(?i:{any_of((*wording.events, *wording.meetings))})(?!\w)")
