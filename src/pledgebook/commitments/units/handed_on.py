"""Sentences that say through whose hands the money of the one before goes: "Ces fonds ont été acheminés par le HCR"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.unknown.firms import gives_money
from pledgebook.commitments.units.passage import COUNT, Passage
from pledgebook.model import Sentence
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of
from pledgebook.vocabulary.table import rows


def hands_on(context: Context, sentence: Sentence, subject: Subject, current: Passage) -> bool:
    """Whether a sentence only says by whom the amount before it, or a part of that, is run, and not who pays it.

    "These funds will be handed on by UNHCR", "Of this, $3 million will be programmed by USAID".
    """
    act = subject.act
    if subject.rule != "agent" or act is None:
        return False
    if part_of(context.vocabulary).match(context.text, sentence.at.start, act.at.start):
        words = context.vocabulary.wording.words
        run = act.verb in words["handing on"] or act.verb in words["managing"]
        return run and gives_money(context, current.at)
    if not act.passive or not _money(context.vocabulary).match(context.text, sentence.at.start, act.at.start):
        return False
    if act.verb not in context.vocabulary.wording.words["handing on"]:
        return False
    return COUNT.search(context.text, current.at.start, current.at.end) is not None


def serves(context: Context, sentence: Sentence, subject: Subject, current: Passage) -> bool:
    """Whether a sentence opens with "to that end" and says what an agency of the party before does for its promise."""
    found = _to_that_end(context.vocabulary).match(context.text, sentence.at.start, sentence.at.end)
    if found is None or len(subject.parties) != 1:
        return False
    owners = {name.acts_for for name in context.names_at(subject.at) if name.id in subject.parties}
    return bool(owners) and owners <= set(current.subject.parties)


@cache
def _to_that_end(vocabulary: Vocabulary) -> re.Pattern[str]:
    return lazily(rf"{any_of(vocabulary.wording.words['thereto'])}, ", re.IGNORECASE)


@cache
def part_of(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Words for what was said before: "of this sum"."""
    return lazily(rf"{any_of(vocabulary.wording.words['included'])}\b", re.IGNORECASE)


@cache
def _money(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Words for an amount that was named before: "ces fonds", "this amount"."""
    nouns = [row["noun"] for row in rows(f"{vocabulary.language}/amounts.csv", ("noun",))]
    this = any_of(vocabulary.wording.words["this"])
    return lazily(rf"{this} {any_of([*nouns, *(f'{noun}s' for noun in nouns)])}(?!\w)", re.IGNORECASE)
