"""What is only expected of a party, or ranks it: "France is likely to pledge", "followed by Britain with 144"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_GIVING = frozenset({"announce", "commit"})  # groups of verbs by which one gives his word himself
_NEXT = re.compile(r" ([a-z]+)\b")
_LAST = re.compile(r"\b([a-z]+) $")
_CLAUSE = 90  # characters of what is expected
_BEFORE = 20  # characters before an infinitive in which its adjective stands


def is_only_expected(context: Context, act: Act, subject: Subject, sentence: Span) -> bool:
    """Whether others expect an act of a party in English, or it only follows another."""
    words, text = context.vocabulary.wording.words, context.text
    followed = _followed(context.vocabulary).match(text, act.at.end, sentence.end)
    if context.grammar.drops_subjects or followed:
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


@cache
def _followed(vocabulary: Vocabulary) -> re.Pattern[str]:
    """That more came of it: "but will now give", "and did so on Monday", "followed by Norway, which will pay"."""
    words = vocabulary.wording.words
    joins = any_of(
        {*words["list"], *words["contrast"], *words["adversative"], *words["relative"], "which", "who"}
    )
    return lazily(rf"[^.;:]{{1,{_CLAUSE}}}?,? {joins} {any_of(words['promise'] | words['done so'])}\b")
