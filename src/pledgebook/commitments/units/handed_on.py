"""Sentences that say through whose hands the money of the one before goes: "Ces fonds ont été acheminés par le HCR"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.units.passage import COUNT, Passage
from pledgebook.model import Sentence
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of
from pledgebook.vocabulary.table import rows


def hands_on(context: Context, sentence: Sentence, subject: Subject, current: Passage) -> bool:
    """Whether a sentence only says by whom the amount before it is run or handed on, and not who pays it."""
    act = subject.act
    if subject.rule != "agent" or act is None or not act.passive:
        return False
    if not _money(context.vocabulary).match(context.text, sentence.at.start, act.at.start):
        return False
    if act.verb not in context.vocabulary.wording.words["handing on"]:
        return False
    return COUNT.search(context.text, current.at.start, current.at.end) is not None


@cache
def _money(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Words for an amount that was named before: "ces fonds", "this amount"."""
    nouns = [row["noun"] for row in rows(f"{vocabulary.language}/amounts.csv", ("noun",))]
    this = any_of(vocabulary.wording.words["this"])
    return lazily(rf"{this} {any_of([*nouns, *(f'{noun}s' for noun in nouns)])}(?!\w)", re.IGNORECASE)
