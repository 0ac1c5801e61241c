"""Pillars: the numbered headings that commitments stand under."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pledgebook.model import Block, Document
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_ROMAN = dict(
    zip(["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"], range(1, 13), strict=True)
)
_LETTERS = {letter: number for number, letter in enumerate("abcdefgh", 1)}  # "I" is a number


@dataclass(frozen=True, slots=True)
class Pillar:
    """A numbered heading: its number and its title without the number."""

    number: int
    title: str


@dataclass(frozen=True, slots=True)
class _Shapes:
    """A heading with the word for its part ("Pillar II: ..."), one with a number alone ("2. ..."), the numbers."""

    named: re.Pattern[str]
    bare: re.Pattern[str]
    words: dict[str, int]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    numbers = {word: int(value) for word, value in vocabulary.quantities.numbers.units.items()}
    number = rf"(?P<number>\d{{1,2}}|{any_of(_ROMAN)}|{any_of(numbers)}|(?-i:[A-H]))"
    ordinals = vocabulary.wording.ordinals
    section = any_of(vocabulary.wording.sections)
    met = rf"(?!{any_of(vocabulary.wording.meetings)}\b)"  # "Second session of the Council"
    behind = any_of(ordinals, "behind")  # "Cláusula tercera"
    named = rf"{section} (?:(?:no\. ?|number )?{number}|{behind})\b|{any_of(ordinals, 'ordinal')} {met}{section}\b"
    return _Shapes(
        re.compile(rf"(?:the )?(?:{named})(?P<rest>.*)$", re.IGNORECASE),
        re.compile(r"(?P<number>\d{1,2}|[IVX]{1,5}|[A-H](?=[.)]))(?:[.):]| [-–|]) (?P<rest>.*)$"),
        {**_LETTERS, **_ROMAN, **numbers, **ordinals},
    )


def pillar_of_heading(text: str, vocabulary: Vocabulary) -> Pillar | None:
    """The pillar that a heading names ("Pillar II: ...", "PILLAR ONE – ...", "3. ..."), or None without a number."""
    shapes = _shapes(vocabulary)
    found = shapes.named.match(text) or shapes.bare.match(text)
    if not found:
        return None
    given = found.groupdict()
    word = (given["number"] or given.get("ordinal") or given.get("behind") or "").lower()
    number = int(word) if word.isdecimal() else shapes.words.get(word)
    return Pillar(number, found["rest"].strip(" :.–-—|*")) if number else None


def heading_of(document: Document, block: Block) -> str:
    """The words of a heading with the number that stands before them ("II. Regular Pathways")."""
    return f"{block.marker} {document.words(block.at)}".strip()


def has_bare_number(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a heading bears a number and no word for its part: "3. Finance", and not "Pillar 3: Finance"."""
    shapes = _shapes(vocabulary)
    return shapes.named.match(text) is None and shapes.bare.match(text) is not None
