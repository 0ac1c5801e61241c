"""Giving people a status, which is an act where to recognise anything else is none: "reconoció a 300 personas"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of
from pledgebook.vocabulary.verbs import Verb

_PEOPLE = 60  # characters between a number of people and what they are recognised as


def giving_status(text: str, start: int, end: int, verb: Verb, vocabulary: Vocabulary) -> Verb:
    """A verb that ends at ``start`` as one of acts, where so many people are recognised as refugees by it."""
    if verb.lemma not in vocabulary.wording.words["status verb"]:
        return verb
    given = _status(vocabulary).match(text, start, end)
    return Verb(verb.lemma, "act") if given else verb


@cache
def _status(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A number of people and "as" with a status behind it."""
    words, quantities = vocabulary.wording.words, vocabulary.quantities
    numbers = any_of([*quantities.numbers.units, *quantities.numbers.several])
    that = any_of(words["that"] | words["relative"])  # "que 300 personas viven como refugiadas"
    merit = any_of(words["merit"])  # "the efforts of 300 people as refugees"
    before = rf"(?: (?!(?:{merit}|{that})(?!\w))[^\s,.;:\d]{{1,12}}){{0,4}}?"
    people = rf"(?:(?! {that}(?!\w))[^,;:\n]){{1,{_PEOPLE}}}?"
    return lazily(
        rf"{before} (?:\d[\d.,]*|{numbers} ){people} {any_of(words['as'])}(?: [^\s,.;:]+){{0,2}}?"
        rf" {any_of(words['status'])}(?!\w)",
        re.IGNORECASE,
    )
