"""Acts of which a sentence says nothing: "the commitments that Kenya announced", "Kenya made great progress".

They were made elsewhere, or nobody says which they are.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Sentence
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps

_REACH = 60  # characters before a party in which what it announced stands
_OBJECT = 2  # words behind a verb in which "progress" stands
_AUXILIARY = 12  # characters between "the Declaration" and "announced"
_NAMED = 5  # words at most between "the" and "Declaration"
_GIVING = ("announce", "report")  # groups of verbs by which one makes known what was promised


def is_referred(context: Context, sentence: Sentence, named: Subject | None) -> bool:
    """Whether the act of a party is told of its promises, or of the declaration, as what is known already.

    A number or a purpose behind the act is told here: "the initiatives that Kenya launched to train 300 teachers".
    """
    act = named.act if named else None
    if named is None or act is None or (act.stance == "pledge" and act.group not in _GIVING):
        return False
    shapes = _shapes(context.vocabulary)
    if named.rule == "agent":
        process = shapes.process.match(context.text, sentence.at.start, act.at.start)
        return process is not None and act.at.start - process.end() <= _AUXILIARY
    if named.rule != "active" or any(map(str.isdigit, context.text[act.at.end : sentence.at.end])):
        return False
    before = context.text[max(sentence.at.start, named.at.start - _REACH) : named.at.start]
    if act.stance != "pledge" and shapes.headway.match(context.text, act.at.end, sentence.at.end):
        return True
    return shapes.promises.search(before) is not None


class _Shapes(NamedTuple):
    """What stands before the party whose ``promises`` they are, opens a sentence on a process, and is made."""

    promises: re.Pattern[str]
    process: re.Pattern[str]
    headway: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words, wording = vocabulary.wording.words, vocabulary.wording
    promises = any_of(wording.phrases["listed"])
    which = rf"{any_of(words['relative'] | {'that', 'which'})}(?: |(?<='))"
    which = which if vocabulary.verbs.forms else f"(?:{which})?"  # only English leaves it out
    article = perhaps(words["article"] | words["definite"] | {"the"})
    process = any_of((*wording.processes, *wording.meetings))
    the = any_of((words["definite"] | words["article"] | {"the"}) - words["indefinite"])
    small = words["preposition"] | words["particle"] | words["place"] | {"to", "into"}
    away = any_of(small - words["article"] - words["indefinite"] - words["definite"])
    adjective = r"(?: [\w-]+)?" if vocabulary.verbs.forms else ""
    made = any_of(words["headway"])
    name = r"[A-ZÀ-Þ][\w’'-]*"  # "the commitments President Biden and Vice President Harris announced"
    first = rf"(?:{name}(?: {name}){{0,4}} {any_of(words['list'])} (?i:{article}))?"
    return _Shapes(
        lazily(rf"(?<!\w)(?i:{promises} {which}{article}){first}$"),
        lazily(rf"(?i:{the})(?: |(?<='))(?:[\w’'-]+ ){{0,{_NAMED}}}?{process}\b"),
        lazily(
            rf"(?: [\w’'-]+)?(?: (?!{away}\b)[\w’'-]+){{0,{_OBJECT}}}? {made}{adjective}(?= {away}\b|[.,;]|$)"
        ),
    )
