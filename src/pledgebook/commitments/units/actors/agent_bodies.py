"""Bodies of no table as the actors of a passive: "A shelter was opened by the City of Accra"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.no_acts import provides
from pledgebook.commitments.grammars.outright import says_outright, tells_of
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.unknown.names import unknown_name
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps


def find_agent_body(context: Context, at: Span) -> Subject | None:
    """The body behind "by" in a passive sentence, where a noun in its name says that it is one."""
    text, vocabulary = context.text, context.vocabulary
    if not says_outright(text, at, vocabulary):
        return None
    for found in _by(vocabulary).finditer(text, at.start, at.end):
        name = unknown_name(text, found.end(), at.end, vocabulary)
        if name is None or not name.is_body(vocabulary) or context.names_at(name.at):
            continue
        if name.name.partition(" ")[0].lower() in vocabulary.wording.words["leader"]:
            continue  # "by the Mayor of the City of Accra"
        if not _closes(vocabulary).match(text, name.at.end, at.end):
            continue  # "by the City of Accra road"
        before = Span(at.start, found.start())
        if tells_of(text, before, vocabulary):
            return None
        act = context.grammar.find_act(text, before, vocabulary)
        if act and act.passive and provides(act, vocabulary):
            return Subject((name.id,), name.at, act, "agent", name.name)
    return None


@cache
def _closes(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What a name ends before: a mark, or a preposition."""
    return lazily(rf"[.,;:()]|$| {any_of(vocabulary.wording.words['preposition'])}(?!\w)")


@cache
def _by(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The word before who acts, its article and a noun in small letters: "par la société Orange"."""
    agent = any_of(vocabulary.wording.words["agent"] or {"by"})
    article = perhaps({"the", *vocabulary.wording.words["article"]})
    return lazily(rf" {agent}(?: |(?<=')){article}(?=(?:[^\W\dA-Z]+ )?[A-ZÀ-Þ])")
