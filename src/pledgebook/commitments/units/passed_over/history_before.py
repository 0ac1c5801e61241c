"""What a party tells of its past before the list of what it promises: "In 2015 Kenya adopted ... It commits to:"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.units.promised_nouns import promised_noun
from pledgebook.model import Block, Sentence
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_SEVERAL = 2  # sentences, of which the last introduces the list
_PLEDGING = ("announce", "commit", "offer")  # groups of verbs by which something is promised


def leads_to_promises(context: Context, block: Block) -> Sentence | None:
    """The last sentence of a paragraph that introduces a list of commitments: "It made the following pledges:".

    None where others make them, or the same party more of them: what stands before is then no history.
    """
    sentences = context.sentences_at(block.at)
    if len(sentences) < _SEVERAL or not context.text.endswith(":", block.at.start, block.at.end):
        return None
    last, vocabulary = sentences[-1], context.vocabulary
    said = context.text[last.at.start : last.at.end].lower()
    if promised_noun(vocabulary).search(said) is None or _more(vocabulary).search(said):
        return None
    return last


def is_history(context: Context, subject: Subject | None, last: Sentence) -> bool:
    """Whether a sentence before the ``last``, which leads to a list, tells what the same party did before.

    What it pledged then is no history of what it did: "Kenya pledged $40 million. Its commitments are:".
    """
    act = subject.act if subject else None
    if subject is None or act is None or act.group in _PLEDGING:
        return False
    names = {name.id for name in context.names_at(last.at) if name.kind != "region"}
    if names and names.isdisjoint(subject.parties):
        return False
    first = context.text[act.at.start : act.at.end].lower().split(" ", 1)[0]
    past = first in context.vocabulary.verbs.past and first not in context.vocabulary.verbs.base
    return act.stance == "delivered" or past


@cache
def _more(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Words for others and for what comes on top."""
    words = vocabulary.wording.words
    return lazily(rf"(?<!\w){any_of(words['others'] | words['further'])}(?!\w)")
