"""Items of a list that ask, thank or note: "request IOM to continue its support", under "The ministers agree to:".

Those who agree do nothing themselves by these, though the words over the list are a promise.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile

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

_MERIT = 4  # words behind such a verb among which what is praised stands


def only_asks(context: Context, at: Span) -> bool:
    """Whether a sentence that opens with its verb only says what others are asked for, thanked for or noted for."""
    text, vocabulary = context.text, context.vocabulary
    found = _opening(vocabulary).match(text, at.start, at.end)
    if found is None:
        return False
    words = vocabulary.wording.words
    start, behind = found.start("verb"), found.end("verb")
    verbs = verbs_of(found["verb"].lower(), vocabulary)
    lemmas = {verb.lemma for verb in verbs}
    if _praises(lemmas, text[behind : at.end], vocabulary):
        return not _acts_behind(context, behind, at.end)
    says = lemmas and lemmas <= words["asking"] | words["voicing"]
    counted = any(map(str.isdigit, text[behind : at.end]))  # "call a conference on water in 2026"
    if lemmas.isdisjoint(words["asking"]) and all(verb.group in _SOFT - {_STANDING} for verb in verbs):
        counted = False  # "Felicitar al Perú por sus 400 centros"
    told = says and not (counted and not _complement(vocabulary).search(text, behind, at.end))
    silent = _silent(vocabulary).match(text, start, at.end)
    if not told and not silent:
        return False
    return not _is_act(context, start, at.end) and not _acts_behind(context, behind, at.end)


def only_thanks(context: Context, at: Span) -> bool:
    """Whether those who agreed only say in an item what they thank for or think: "Both Presidents thanked IOM"."""
    found = context.grammar.find_collective(context.text, at, context.vocabulary)
    act = found[1] if found else None
    return act is not None and act.group in _SOFT and not _acts_behind(context, act.at.end, at.end)


def _praises(lemmas: set[str], behind: str, vocabulary: Vocabulary) -> bool:
    """Whether what others have achieved is recognised, and no diploma: "Reconocer los avances de Colombia"."""
    words = vocabulary.wording.words
    if lemmas.isdisjoint(words["recognizing"]):
        return False
    near = (word.strip(",;.") for word in behind.lower().split()[:_MERIT])
    noun = takewhile(lambda word: word not in words["of"], near)  # no "reunión de trabajo"
    return not words["merit"].isdisjoint(noun)


def _acts_behind(context: Context, start: int, end: int) -> bool:
    """Whether another verb behind "and" is an act."""
    joined = _joined(context.vocabulary).finditer(context.text, start, end)
    return any(_is_act(context, found.end(), end) for found in joined)


def _is_act(context: Context, start: int, end: int) -> bool:
    act = context.grammar.match_act(context.text, start, end, context.vocabulary, bare=True)
    if act is None or act.group == "wish":  # "y desearle éxitos"
        return False
    return act.group != _STANDING or _says_what(context, act, end)


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
