"""What is denied, or owns up to: "Kenya denied having deported 300 refugees" is no deed of Kenya's."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.units.speech.attributed import own_clause
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_TELLING = frozenset({"announce", "report", "tell"})  # groups of verbs that tell something


def denies(context: Context, act: Act, sentence: Span) -> bool:
    """Whether it is only said by an act that something is not so: "denied having deported"."""
    vocabulary = context.vocabulary
    if act.verb not in vocabulary.wording.words["denying"]:
        return False
    found = _denied(vocabulary).match(context.text, act.at.end, sentence.end)
    return found is not None and not _acts_beside(context, Span(found.end(), sentence.end))


def _acts_beside(context: Context, at: Span) -> bool:
    """Whether another clause tells an act of who denies: "; it gave", "and will give", not "and killed"."""
    for joined in _joined(context.vocabulary).finditer(context.text, at.start, at.end):
        rest = Span(joined.end(), at.end)
        act = own_clause(context, rest) or context.grammar.match_act(context.text, *rest, context.vocabulary)
        if act and (joined["and"] is None or act.group in _TELLING or _vows(context, rest)):
            return True
    return False


def _vows(context: Context, rest: Span) -> bool:
    """Whether words promise, where what is denied is none: "denied that it deported refugees and will build"."""
    return _promise(context.vocabulary).match(context.text, *rest) is not None


@cache
def _promise(vocabulary: Vocabulary) -> re.Pattern[str]:
    return lazily(rf" {any_of(vocabulary.wording.words['promise'])} ")


@cache
def _joined(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What joins a clause to the one before it."""
    words = vocabulary.wording.words
    return lazily(rf";(?= )|,? (?:(?P<and>{any_of(words['list'])})|{any_of(words['adversative'])})(?= )")


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
