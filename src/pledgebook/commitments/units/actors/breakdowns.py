"""Whose the parts of a sum are that are listed below it: "Canada announced $50 million. This funding includes:"."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.unknown.firms import gives_money
from pledgebook.commitments.units.actors.sentence_speakers import speaker_of_sentence
from pledgebook.model import Block, Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

PART = "part"  # the rule of a subject that gives a part of a sum
_AMOUNT = 90  # characters of an item in which its part of the sum stands


def of_sum_before(context: Context, stem: Block, sentence: Sentence) -> Subject | None:
    """Who gives the sum whose parts the last sentence of a block introduces; it stands in the sentence before."""
    if not _parts(context.vocabulary).search(context.text, sentence.at.start, sentence.at.end):
        return None
    index = bisect_left(context.opens, sentence.at.start) - 1
    if index < 0:
        return None
    whole = context.document.sentences[index]
    heads = (context.document.blocks[whole.block].headings, stem.headings)
    if heads[0] != heads[1] or not gives_money(context, whole.at):
        return None
    subject = speaker_of_sentence(context, context.document.blocks[whole.block], whole)
    return replace(subject, rule=PART) if subject and subject.act else None


def is_part(context: Context, item: Span) -> bool:
    """Whether an item begins with an amount of money, or with few words before it: "More than $128 million for"."""
    return gives_money(context, Span(item.start, min(item.end, item.start + _AMOUNT)))


@cache
def _parts(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Words at the end of a sentence by which what follows is part of a sum: "The new funding includes:"."""
    words = vocabulary.wording
    included, below = any_of(words.words["included"]), any_of(words.phrases["below"])
    return lazily(rf"(?<!\w)(?:{included}(?: {below})?|{below}) ?:$", re.IGNORECASE)
