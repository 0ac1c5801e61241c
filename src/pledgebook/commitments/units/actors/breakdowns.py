"""Whose the parts of a sum are that are listed below it: "Canada announced $50 million. This funding includes:"."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.unknown.bodies import find_body
from pledgebook.commitments.names.unknown.firms import gives_money
from pledgebook.commitments.units.actors.sentence_speakers import speaker_of_sentence
from pledgebook.model import Block, Name, Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

PART = "part"  # the rule of a subject that gives a part of a sum
_AMOUNT = 90  # characters of an item in which its part of the sum stands


def of_sum_before(context: Context, stem: Block, sentence: Sentence) -> Subject | None:
    """Who promises the sum whose parts the last sentence of a block introduces; it stands in the sentence before.

    Nobody where that sentence speaks of anything but the sum: "The damage includes:", "Other donors gave:".
    """
    if not _parts(context.vocabulary).fullmatch(context.text, sentence.at.start, sentence.at.end):
        return None
    index = bisect_left(context.opens, sentence.at.start) - 1
    if index < 0 or context.names_at(sentence.at):
        return None
    whole = context.document.sentences[index]
    block = context.document.blocks[whole.block]
    if block.headings != stem.headings or not gives_money(context, whole.at):
        return None
    subject = speaker_of_sentence(context, block, whole)
    act = subject.act if subject else None
    promised = act is not None and act.stance == "pledge" and not act.passive
    return replace(subject, rule=PART) if subject and promised else None


def is_part(context: Context, item: Span) -> bool:
    """Whether an item is an amount of money with few words before it: "More than $128 million for".

    None that somebody else gives: "The World Bank will provide $5 million", "$20 million from Germany".
    """
    near = Span(item.start, min(item.end, item.start + _AMOUNT))
    if not gives_money(context, near) or any(
        _is_giver(context, item, name) for name in context.names_at(item)
    ):
        return False
    return not any(_gives(context, sentence.at) for sentence in context.sentences_at(item))


def _gives(context: Context, sentence: Span) -> bool:
    """Whether somebody else gives an amount in a sentence, and is not paid by it."""
    names = context.names_at(sentence)
    found = context.grammar.find_subject(context.text, sentence, names, context.vocabulary)
    found = found or find_body(context, sentence)
    return bool(found and found.act and gives_money(context, Span(found.act.at.end, sentence.end)))


def _is_giver(context: Context, item: Span, name: Name) -> bool:
    """Whether a country stands right behind an amount as who gives it, or behind a comma at the end."""
    text, words = context.text, context.vocabulary.wording.words
    if name.kind == "region" or name.form == "people":
        return False
    before = text[item.start : name.at.start]
    if before.endswith((", ", "(", "– ")) and not text[name.at.end : item.end].strip(" .;)"):
        return True
    number = max((index for index, letter in enumerate(before) if letter.isdigit()), default=-1)
    behind = before[number + 1 :].lower().replace("'", "' ").split() if number >= 0 else []
    while behind and behind[-1] in words["article"] | {"the"}:
        behind.pop()
    of = words["of"] | {"from"}
    return bool(behind) and behind[-1] in of and (words["preposition"] - of).isdisjoint(behind)


@cache
def _parts(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A sentence of the sum alone by which what follows is part of it: "The new funding includes:"."""
    words = vocabulary.wording
    included, below = any_of(words.words["included"]), any_of(words.phrases["below"])
    sums = any_of(words.words["sum below"])
    return lazily(rf"{sums} (?:[^\W\d_]+ )?(?:{included}(?: {below})?|{below}) ?:", re.IGNORECASE)
