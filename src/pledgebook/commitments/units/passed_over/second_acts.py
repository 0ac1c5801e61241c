"""What somebody does beside what is none of his deeds: "solicited $4 million and opened 30 schools"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.no_acts import NO_ACTS
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_SILENT = frozenset(
    {*NO_ACTS, "announce", "plan"}
)  # groups of verbs that add no deed: "but announced no figure"


def does_more(context: Context, behind: Span) -> bool:
    """Whether "and" or "but" joins another act of the same subject to what stands before it."""
    for link in _joined(context.vocabulary).finditer(context.text, behind.start, behind.end):
        act = context.grammar.match_act(context.text, link.end() - 1, behind.end, context.vocabulary)
        if act and act.group not in _SILENT and not act.passive:
            return True
    return False


@cache
def _joined(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The word between two acts of one subject."""
    words = vocabulary.wording.words
    return lazily(rf",? {any_of(words['list'] | words['contrast'] | words['adversative'])} ")
