"""Offices of the two who speak together: "Las cancillerías de ambos países abrirán"."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.held import Held
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps

_PAIR = 2


def offices_of_both(context: Context, sentence: Span) -> tuple[str, Act] | None:
    """The word for both who speak, and what a sentence says that offices of theirs do, where no name opens it.

    Offices of state are theirs; "the companies of both countries" are not, nor are their travel agencies.
    """
    text, vocabulary = context.text, context.vocabulary
    if len(context.edition.signatories) != _PAIR:
        return None
    if not _dual(vocabulary).by(text[sentence.start : sentence.end]):
        return None
    found = _opening(vocabulary).match(text, sentence.start, sentence.end)
    if found is None or context.names_at(Span(sentence.start, found.end())):
        return None
    act = context.grammar.act_after(text, found.end(), sentence.end, vocabulary)
    return ("all", act) if act else None


@cache
def _dual(vocabulary: Vocabulary) -> Held:
    dual = vocabulary.wording.words["dual"]
    return Held([*dual, *_tails(dual)])


def _tails(dual: Collection[str]) -> set[str]:
    """The words without the article that "of" may have swallowed: "des deux", "dos dois"."""
    return {word.partition(" ")[2] for word in dual} - {""}


@cache
def _opening(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The offices and whose they are: "The health ministries of both countries".

    Only what an office deals in may stand beside it: "the rebel leaders of both countries" are nobody's office.
    """
    wording = vocabulary.wording
    words = wording.words
    article = perhaps(words["article"] | {"the"})
    of_words = any_of(words["of"] | {"of"})
    of = rf"{of_words}(?: |(?<='))"
    field = any_of(words["field of office"])
    everybody = any_of([*wording.actors["all"], *wording.actors["head"]])
    both = rf"(?:{any_of(words['dual'])}|{any_of(_tails(words['dual']))})"
    behind = rf"(?: (?:{of}{article})?{field}){{0,2}}?"  # "de la Santé", "Nacionales"
    return lazily(
        rf"{article}(?:{field} ){{0,2}}?{any_of(words['office of both'])}{behind} {of}{both} {everybody}(?!\w)",
        re.IGNORECASE,
    )
