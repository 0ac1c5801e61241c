"""What English says by the shape of an item: words without their verb, a possessive before what is done."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.commitments.grammars.acts_behind import find_act
from pledgebook.commitments.grammars.over_lists import over_list
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_PROMISING = ("commit", "plan", "announce", "bind")  # groups of verbs that another verb has to follow


def is_open(text: str, at: Span, _names: Sequence[Name], vocabulary: Vocabulary) -> bool:
    """Whether the words before a colon end in an act that has no verb yet: "will:", "has:", "commit to:"."""
    words = _below(vocabulary).sub("", text[at.start : at.end].rstrip(" :").lower()).split()
    kinds, verbs = vocabulary.wording.words, vocabulary.verbs
    last = words[-1] if words else ""
    if last in kinds["promise"] or last in kinds["infinitive"]:
        return True
    if last in kinds["have"] | kinds["be"]:
        colon = text.rfind(":", at.start, at.end)
        return over_list(text, Span(colon - len(last), colon), vocabulary) is not None
    verb = verbs.base.get(last) or verbs.third.get(last) or verbs.past.get(last)
    return verb is not None and verb.group in _PROMISING


@cache
def _below(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What points to the list itself: "agreed on the following measures:"."""
    wording = vocabulary.wording
    before = any_of(wording.words["preposition"] - wording.words["infinitive"])
    return re.compile(rf"(?: {before})? {any_of(wording.phrases['below'])}(?: [a-z]+){{0,2}}$")


def owner_of(text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    """The country whose possessive opens a sentence without a verb: "Canada's resettlement initiative"."""
    if not names or names[0].kind == "region" or not text.startswith(("'s ", "' "), names[0].at.end):
        return None
    return Subject((names[0].id,), names[0].at, find_act(text, sentence, vocabulary), "owner", names[0].entry)
