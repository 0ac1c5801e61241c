"""What is denied, or owns up to: "Kenya denied having deported 300 refugees" is no deed of Kenya's."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.units.passed_over.only_possible import promises
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of


def denies(context: Context, act: Act, sentence: Span) -> bool:
    """Whether it is only said by an act that something is not so: "denied having deported"."""
    vocabulary = context.vocabulary
    if act.verb not in vocabulary.wording.words["denying"]:
        return False
    found = _denied(vocabulary).match(context.text, act.at.end, sentence.end)
    return found is not None and not promises(context, Span(found.end(), sentence.end))


@cache
def _denied(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What is denied: " having deported", " that it did", " it will", " claims that"; and no " entry to 300 people"."""
    words = vocabulary.wording.words
    pronoun, that = any_of(words["pronoun"]), any_of(words["that"])
    helping = any_of(words["have"] | words["be"] | words["promise"] | words["modal"])
    perfect = any_of(word for word in words["have"] if word.endswith("ing"))
    given = any_of(words["infinitive"] | words["preposition"])
    claim = rf"(?:[a-z]+ ){{0,3}}?{that} (?!{helping} )"
    return lazily(rf" (?:{perfect} |(?!{perfect} )[a-z]+ing (?!{given} )|{pronoun} {helping} |{claim})")
