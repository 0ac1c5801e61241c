"""Sentences that say whose share of the sum before is what: "Mexico will cover 60 percent and Guatemala the rest"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.joint import ALL
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.unknown.firms import gives_money
from pledgebook.commitments.units.passage import Passage
from pledgebook.model import Sentence
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_WORDS = 5  # between a number and the word behind it that says that it is what is left
_SEVERAL = 2  # of those who promised a sum are named with their shares


def shares_out(context: Context, sentence: Sentence, subject: Subject, current: Passage) -> bool:
    """Whether two or more of those who promised a sum together are named, one with its share and one with the rest."""
    together = current.subject.parties
    at = sentence.at
    share = gives_money(context, at) or _percent(context.vocabulary).search(context.text, at.start, at.end)
    if not share or not gives_money(context, current.at):
        return False
    if _rest(context.vocabulary).search(context.text, at.start, at.end) is None:
        return False
    named = {name.acts_for or name.id for name in context.names_at(at) if name.kind != "region"}
    own = together == ALL or set(together) >= named
    return own and len(named) >= _SEVERAL and set(subject.parties) <= named


@cache
def _rest(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What is left of an amount: "the rest", "the remaining 12 million", "los 12 millones restantes"; no members."""
    words = vocabulary.wording.words
    left, article = any_of(words["rest"]), any_of(words["article"])
    noun = rf"(?<!\w){article} {any_of(words['remainder'])}(?=[.,;]|$)"
    other = rf"(?: (?!{any_of(words['list'])} )[^\W\d_]+){{1,{_WORDS}}}"
    return re.compile(rf"{noun}|\b{left} (?:\S{{1,3}} ?)?\d|\d{other} {left}\b")


@cache
def _percent(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"\d ?(?:%|{any_of(vocabulary.quantities.figure_words['percent'])})")


def says_whose_share(context: Context, sentence: Sentence, current: Passage) -> bool:
    """Whether a sentence without an act gives amounts of several who promised together: "Denmark's share is EUR 3"."""
    both = set(current.subject.parties)
    named = {name.id for name in context.names_at(sentence.at) if name.kind != "region"}
    return len(both) > 1 and bool(named) and named <= both and gives_money(context, sentence.at)
