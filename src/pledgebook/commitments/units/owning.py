"""Sentences without a subject that say what those before have for their promise: "Conta com 40 milhões da Fundação"."""

from __future__ import annotations

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.model import Span


def opens_with_owning(context: Context, at: Span) -> bool:
    """Whether a sentence begins with a verb of owning, whose subject is that of the sentence before, or what it opens.

    An auxiliary is one before a number: "Terão 300 lugares".
    """
    if not context.grammar.drops_subjects:
        return False
    first, _, rest = context.text[at.start : at.end].partition(" ")
    groups = {verb.group for verb in verbs_of(first.lower(), context.vocabulary)}
    return "own" in groups or ("have" in groups and rest[:1].isdigit())
