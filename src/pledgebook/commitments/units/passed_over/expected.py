"""What is only expected of a party, or ranks it: "France is likely to pledge", "followed by Britain with 144"."""

from __future__ import annotations

import re

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.model import Span

_GIVING = frozenset({"announce", "commit"})  # groups of verbs by which one gives his word himself
_NEXT = re.compile(r" ([a-z]+)\b")
_LAST = re.compile(r"\b([a-z]+) $")
_BEFORE = 20  # characters before an infinitive in which its adjective stands


def is_only_expected(context: Context, act: Act, subject: Subject, sentence: Span) -> bool:
    """Whether others expect an act of a party in English, or it only follows another."""
    words, text = context.vocabulary.wording.words, context.text
    if context.grammar.drops_subjects:
        return False
    if subject.rule == "agent":
        return act.verb in words["ranking"]
    last = _LAST.search(text, max(sentence.start, act.at.start - _BEFORE), act.at.start)
    if last and last[1] in words["unsure"] and text.startswith("to ", act.at.start):
        return True
    said, _, to = act.verb.partition(" ")
    if to != "to" or said not in words["unsure"]:  # and not "is pleased to announce"
        return False
    if text[act.at.start : act.at.end].split(" ", 1)[0] in words["was"]:
        return True
    following = _NEXT.match(text, act.at.end, sentence.end)
    lemmas = verbs_of(following[1], context.vocabulary) if following else ()
    return any(verb.group in _GIVING for verb in lemmas)
