"""What a party tells of its past before the list of what it promises: "In 2015 Kenya adopted ... It commits to:"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Block
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_SEVERAL = 2  # sentences, of which the last introduces the list


def leads_to_promises(context: Context, block: Block) -> bool:
    """Whether a paragraph that introduces a list ends by saying that commitments follow: "the following pledges:"."""
    sentences = context.sentences_at(block.at)
    if len(sentences) < _SEVERAL or not context.text.endswith(":", block.at.start, block.at.end):
        return False
    last = sentences[-1].at
    return _promises(context.vocabulary).search(context.text, last.start, last.end) is not None


def is_history(context: Context, subject: Subject | None) -> bool:
    """Whether a sentence before such a list tells what was done before."""
    act = subject.act if subject else None
    if act is None:
        return False
    first = context.text[act.at.start : act.at.end].lower().split(" ", 1)[0]
    past = first in context.vocabulary.verbs.past and first not in context.vocabulary.verbs.base
    return act.stance == "delivered" or past


@cache
def _promises(vocabulary: Vocabulary) -> re.Pattern[str]:
    return lazily(rf"(?<!\w){any_of(vocabulary.wording.words['promised'])}(?!\w)", re.IGNORECASE)
