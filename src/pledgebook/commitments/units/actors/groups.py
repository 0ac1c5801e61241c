"""Those who act and stand in no table, and several who are not named: "Three faith-based organisations will host"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import UNKNOWN
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.unknown.firms import find_firm, find_venture
from pledgebook.commitments.names.unknown.joined_names import find_joined
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_NEAR = 70  # characters behind what they are in which their verb stands
_WORDS = 5  # words between how many they are and what they are, and again behind that


def find_unlisted(context: Context, sentence: Span) -> Subject | None:
    """Those who stand in no table at the start of a sentence: names joined by "and", a firm, a number of bodies.

    For documents in which parties make promises.
    """
    finds = (find_joined, find_firm, find_venture, find_group)
    return next((found for find in finds if (found := find(context, sentence))), None)


def find_group(context: Context, sentence: Span) -> Subject | None:
    """A number of bodies at the start of a sentence that promise something; nobody names them, so there is no party.

    For documents in which parties make promises.
    """
    text, vocabulary = context.text, context.vocabulary
    found = _group(vocabulary).match(text, sentence.start, sentence.end)
    if found is None or context.names_at(Span(sentence.start, found.end())):
        return None
    start = found.end("noun")
    behind = text[start : start + _NEAR].split(" ", 2)[1:2]
    if behind and behind[0] in vocabulary.wording.words["relative"]:
        return None
    act = context.grammar.act_after(text, start, sentence.end, vocabulary)
    act = act or context.grammar.find_act(text, Span(start, min(sentence.end, start + _NEAR)), vocabulary)
    if (
        act is None
        or act.verb not in vocabulary.verbs.base
        or act.stance != "pledge"
        or act.passive
        or act.group in (UNKNOWN, "receive", "attitude")
    ):
        return None
    return Subject((), Span(sentence.start, found.end("noun")), act, "group", found["noun"])


@cache
def _group(vocabulary: Vocabulary) -> re.Pattern[str]:
    """How many, with what they are: "a group of eleven cities", "Dez empresas"."""
    spelled = vocabulary.quantities.numbers
    numbers = any_of([*spelled.units, *spelled.tens])
    few = any_of(vocabulary.wording.words["several"])
    many = rf"(?:{few}(?: |(?<='))|{numbers} |\d{{1,3}} ){{1,3}}"
    return re.compile(
        rf"{many}(?:[\w-]+ ){{0,{_WORDS}}}?(?P<noun>{any_of(vocabulary.wording.words['bodies'])})(?!\w)",
        re.IGNORECASE,
    )
