"""Whom a country takes in, and what else it receives that nobody gives: "recibirá a 300 refugiados", "40 requests"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps


def is_no_gift(context: Context, start: int, end: int) -> bool:
    """Whether behind a verb of receiving, which ends at ``start``, people stand or what is asked of somebody."""
    requests = _requests(context.vocabulary).match(context.text, start, end)
    return requests is not None or takes_in(context, start, end, counted=False)


def takes_in(context: Context, start: int, end: int, *, counted: bool = True) -> bool:
    """Whether people stand there, so many of them where they must be ``counted``; no "tents for 300 refugees"."""
    text, vocabulary = context.text, context.vocabulary
    if found := _people(vocabulary).match(text, start, end):
        return found["count"] is not None or not counted
    number = _number(vocabulary).match(text, start, end)
    if number is None:
        return False
    names = context.names_at(Span(number.end(), end))  # "800 afegãos"
    return bool(names) and names[0].form == "people" and names[0].at.start == number.end()


@cache
def _people(vocabulary: Vocabulary) -> re.Pattern[str]:
    return _things(vocabulary, vocabulary.wording.words["taken in"] | vocabulary.wording.beneficiaries)


@cache
def _requests(vocabulary: Vocabulary) -> re.Pattern[str]:
    return _things(vocabulary, vocabulary.wording.words["no gift"])


def _things(vocabulary: Vocabulary, nouns: Iterable[str]) -> re.Pattern[str]:
    """Some of ``nouns`` as all that is received: " a 300 becarios", " some 90 young refugees"."""
    article = perhaps(vocabulary.wording.words["article"] | {"the"})
    return lazily(
        rf"(?P<count>{_count(vocabulary)}(?:[^\W\d_]+ )??)?(?<= ){any_of(nouns)}(?!\w)"
        rf"| {_small(vocabulary)}{article}(?:[^\W\d_]+ )??{any_of(nouns)}(?!\w)",
        re.IGNORECASE,
    )


@cache
def _number(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A number that what is received begins with."""
    return lazily(_count(vocabulary), re.IGNORECASE)


def _count(vocabulary: Vocabulary) -> str:
    quantities = vocabulary.quantities
    hedge, small = perhaps(quantities.hedges_before), _small(vocabulary)
    number = any_of([*quantities.numbers.units, *quantities.numbers.several])
    scale = any_of(quantities.numbers.scales)
    of = perhaps(vocabulary.wording.words["of"])
    article = perhaps(vocabulary.wording.words["article"] | {"the"})
    return rf" {small}{hedge}{small}{hedge}{article}(?:\d[\d.,]*(?: \d{{3}})*|{number}) (?:{scale} )?{of}"


def _small(vocabulary: Vocabulary) -> str:
    """The preposition before people as objects, with or without its hedge: "a hasta", "jusqu'à"."""
    words = vocabulary.wording.words
    return perhaps(words["preposition"] | words["infinitive"])
