"""Whose office it is that a text calls by its noun alone, where its opening says who holds which.

"Joint statement by the Prime Minister of Canada and the President of Ghana": there "the President" is Ghana's, though
Canada may issue it, and "the King" of a visit to Morocco is Morocco's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

Offices = Mapping[str, str]  # the party by the noun of its office, in lower case

_OPENING = 2000  # characters in which a document says who met
_NEAR = 60  # characters beside a name in which its office stands
_FEWEST = 2  # parties whose offices a document has to name so that one of them is told from the other


def find_offices(text: str, names: Sequence[Name], vocabulary: Vocabulary) -> Offices:
    """The offices that the opening names with their countries, without those that two of them have.

    ``text`` is the flow in the plain spelling. Empty where fewer than two countries have one there.
    """
    held: dict[str, set[str]] = {}
    for name in names:
        if name.at.start >= _OPENING:
            break
        if name.kind == "region" or name.form == "people":
            continue
        if office := _office_of(text, name, vocabulary):
            held.setdefault(office, set()).add(name.id)
    if len(set().union(*held.values())) < _FEWEST:
        return {}
    return {office: next(iter(ids)) for office, ids in held.items() if len(ids) == 1}


def _office_of(text: str, name: Name, vocabulary: Vocabulary) -> str | None:
    """The office that stands right before or behind a name."""
    shapes = _shapes(vocabulary)
    before = list(shapes.office.finditer(text, max(0, name.at.start - _NEAR), name.at.start))
    if before and shapes.between.fullmatch(text, before[-1].end(), name.at.start):
        return before[-1][0].lower()
    behind = shapes.behind.match(text, name.at.end, name.at.end + _NEAR)
    return behind["office"].lower() if behind else None


def holder_at(text: str, at: Span, offices: Offices, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The party of the last office that a stretch names by its noun alone; empty where that is not known."""
    if not offices:
        return ()
    found = list(_nouns(vocabulary).finditer(text, at.start, at.end))
    party = offices.get(found[-1]["office"].lower()) if found else None
    return (party,) if party else ()


@dataclass(frozen=True, slots=True)
class _Shapes:
    """An office, what stands between it and the name of its country, and one behind an adjective or a possessive."""

    office: re.Pattern[str]
    between: re.Pattern[str]
    behind: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words, nouns = vocabulary.wording.words, any_of(_offices(vocabulary), "office")
    of = rf"{any_of(words['of'] | {'of'})}(?: |(?<='))"
    article = perhaps(words["article"] | words["definite"])
    whole = rf"(?:{of}{article}[^\W\d_]+ )?"  # "Président de la République du"
    return _Shapes(
        re.compile(rf"(?<![\w-]){nouns}(?![\w-])", re.IGNORECASE),
        re.compile(rf" (?:{whole}{of}{article})?", re.IGNORECASE),
        re.compile(rf"(?:'s?)? {nouns}(?![\w-])", re.IGNORECASE),
    )


@cache
def _nouns(vocabulary: Vocabulary) -> re.Pattern[str]:
    """An office behind its article and without what it is of: no "President of the Commission"."""
    words = vocabulary.wording.words
    article, of = any_of(words["article"] | words["definite"] | {"the"}), any_of(words["of"] | {"of"})
    office = any_of(_offices(vocabulary), "office")
    return re.compile(rf"(?<!\w){article}(?: |(?<=')){office}(?![\w-]| {of}(?!\w))", re.IGNORECASE)


@cache
def _offices(vocabulary: Vocabulary) -> frozenset[str]:
    """The nouns of those who hold an office at the head of a State or of a ministry, without their articles."""
    words = vocabulary.wording.words
    small = words["article"] | words["definite"]
    called = (*vocabulary.wording.actors["office"], *vocabulary.wording.actors["minister"])
    nouns = {
        rest.lower() for first, _, rest in (word.partition(" ") for word in called) if first.lower() in small
    }
    return frozenset(nouns)
