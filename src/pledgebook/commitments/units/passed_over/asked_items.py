"""Items of a list that ask, thank or note: "request IOM to continue its support", under "The ministers agree to:".

Those who agree do nothing themselves by these, though the words over the list are a promise.
"""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps

_SOFT = frozenset({"attitude", "greet", "reaffirm"})  # groups of verbs by which nothing is done
_STANDING = (
    "reaffirm"  # the one of them that is an act where it says how much: "reiterate its pledge of $5 million"
)


def only_asks(context: Context, at: Span) -> bool:
    """Whether a sentence that opens with its verb only says what others are asked for, thanked for or noted for."""
    text, vocabulary = context.text, context.vocabulary
    found = _opening(vocabulary).match(text, at.start, at.end)
    if found is None:
        return False
    words = vocabulary.wording.words
    lemmas = {verb.lemma for verb in verbs_of(found["verb"].lower(), vocabulary)}
    says = lemmas and lemmas <= words["asking"] | words["voicing"]
    counted = any(map(str.isdigit, text[found.end("verb") : at.end]))  # "call a conference on water in 2026"
    told = says and not (counted and not _complement(vocabulary).search(text, found.end("verb"), at.end))
    silent = _silent(vocabulary).match(text, found.start("verb"), at.end)
    return bool(told or silent) and not _acts(context, found.start("verb"), at.end)


def _acts(context: Context, start: int, end: int) -> bool:
    """Whether the verb at ``start`` is an act all the same, or another behind "and" is one."""
    text, vocabulary = context.text, context.vocabulary
    starts = [start, *(found.end() for found in _joined(vocabulary).finditer(text, start, end))]
    acts = (context.grammar.match_act(text, each, end, vocabulary, bare=True) for each in starts)
    return any(act is not None and (act.group != _STANDING or _says_what(context, act, end)) for act in acts)


def _says_what(context: Context, act: Act, end: int) -> bool:
    """Whether what is stood by is more than a feeling: "its pledge of $5 million", "their commitment to protect"."""
    text, vocabulary = context.text, context.vocabulary
    if any(map(str.isdigit, text[act.at.end : end])):
        return True
    goal = _goal(vocabulary).search(text, act.at.end, end)
    return goal is not None and bool(context.grammar.match_act(text, goal.end(), end, vocabulary, bare=True))


@cache
def _opening(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The verb that a sentence opens with, with "to" before it."""
    to = perhaps(vocabulary.wording.words["infinitive"])
    return lazily(rf"{to}(?P<verb>[^\W\d_]+)(?!\w)", re.IGNORECASE)


@cache
def _silent(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A verb that carries no act with what stands behind it: "take note", "hacer un llamado"."""
    phrases = vocabulary.wording.phrases
    behind = rf"[^\W\d_]+ {any_of(phrases['silent'])}" if phrases["silent"] else r"(?!)"
    return lazily(rf"(?:{any_of(phrases['talk'])}|{behind})(?!\w)", re.IGNORECASE)


@cache
def _complement(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What others are asked to do: "donors to pledge 30 000 places", "a los países que aporten"."""
    words = vocabulary.wording.words
    ending = r"[^\W\d_]+(?:[aei]r|re)" if vocabulary.verbs.forms else r"[a-z]+"
    to = rf"{any_of(words['infinitive'])}(?: |(?<=')){ending}(?!\w)"
    return lazily(rf" (?:{to}|{any_of(words['that'])}(?: |(?<=')))", re.IGNORECASE)


@cache
def _goal(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A noun for what was promised, before what opens an infinitive."""
    words = vocabulary.wording.words
    return lazily(rf" {any_of(words['goal'])} (?={any_of(words['infinitive'])}(?: |(?<=')))", re.IGNORECASE)


@cache
def _joined(vocabulary: Vocabulary) -> re.Pattern[str]:
    to = perhaps(vocabulary.wording.words["infinitive"])
    return lazily(rf" {any_of(vocabulary.wording.words['list'])} {to}(?=[^\W\d_])", re.IGNORECASE)
