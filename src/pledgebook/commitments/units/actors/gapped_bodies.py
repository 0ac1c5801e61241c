"""Bodies of no table whose verb is that of the party before: "Peru dará 2 millones y la Fundación Semilla 1 millón"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.names.unknown.names import unknown_name
from pledgebook.model import Figure, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

_APART = 140  # characters between an amount and the next in which a name stands


def gapped_bodies(context: Context, given: Sequence[Figure]) -> Iterator[tuple[str, Span]]:
    """The names of bodies right before a further amount of money, with where they stand.

    ``given`` are the amounts behind the verb, in order, of which the first is its subject's own.
    """
    amounts = [figure for figure in given if figure.kind == "money"]
    for before, own in pairwise(amounts):
        if before.at.end < own.at.start <= before.at.end + _APART:
            yield from _named(context, Span(before.at.end, own.at.start))


def _named(context: Context, between: Span) -> Iterator[tuple[str, Span]]:
    """The name that is all between a comma or "and" and an amount, where its words tell that it is a body's."""
    text, vocabulary = context.text, context.vocabulary
    for link in _link(vocabulary).finditer(text, between.start, between.end):
        name = unknown_name(text, link.end(), between.end, vocabulary)
        if name is None or not name.is_body(vocabulary) or context.names_at(name.at):
            continue
        if _with(vocabulary).fullmatch(text, name.at.end, between.end):
            yield name.id, name.at


@cache
def _link(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A comma, "and" or both, before a capital or an article and one."""
    words = vocabulary.wording.words
    last = rf"(?i:{any_of(words['list'])})"
    return re.compile(rf"(?:[,;] (?:{last} )?| {last} )(?={perhaps(words['article'])}[^\W\d_a-zß-öø-ÿ])")


@cache
def _with(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What may stand between a name and its amount: "and the Fund with 5 million", "y el Fondo otros 5 millones"."""
    words = [*vocabulary.wording.words["alongside"], *vocabulary.quantities.figure_words["more"]]
    return re.compile(rf",? (?:{any_of(words)} ){{0,2}}")
