"""Who answers for the items of a list, in brackets behind each: "Vaccinate 300 children (MINSA - Peru; MSF)."."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.names.lines.labels import name_at, party_of
from pledgebook.commitments.names.unknown.names import name_in
from pledgebook.model import Block, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_BRACKET = re.compile(r" \(([^()]{2,160})\)(?=[.,;:]|\Z)")
_DASHED = re.compile(r"\s[–—-]\s|: ")
_CAPITALS = re.compile(r"\w*[A-Z]\w*[A-Z]\w*")
_OF_COUNTRIES = 2  # items with a body and its country in brackets, which tell that those in brackets answer
_WORDS = 8  # before brackets, of which an acronym in them may be the initials
_REACH = 120  # characters in which they stand


@dataclass(frozen=True, slots=True)
class Answering:
    """Those in the brackets of a list's items, in order: where each body stands, and the country beside it."""

    bodies: Sequence[Span] = ()
    countries: Sequence[tuple[int, tuple[str, ...]]] = ()

    def bodies_in(self, at: Span) -> tuple[Span, ...]:
        """Where those of an item stand."""
        first = bisect_left(self.bodies, at.start, key=lambda body: body.start)
        last = bisect_left(self.bodies, at.end, key=lambda body: body.start)
        return tuple(self.bodies[first:last])

    def countries_in(self, at: Span) -> tuple[str, ...]:
        """The countries that those of an item are of."""
        found = (ids for start, ids in self.countries if at.start <= start < at.end)
        return tuple(dict.fromkeys(id for ids in found for id in ids))


@dataclass(frozen=True, slots=True)
class _Part:
    """One of those in brackets: its body, or the country that stands there alone, and the country beside it."""

    body: Span | None
    country: tuple[str, ...]


def find_answering(context: Context) -> Answering:
    """Those in the brackets of a document's items.

    Nobody where fewer than two have a country beside a body and the text does not say what stands in brackets: an
    acronym there may only be that of the words before it.
    """
    brackets = [each for block in context.document.blocks if (each := list(_brackets(context, block)))]
    marked = sum(any(_is_dashed(context, inside) for inside in each) for each in brackets)
    said = marked < _OF_COUNTRIES and _says_so(context)
    if marked < _OF_COUNTRIES and not said:  # no country can stand beside a body often enough
        return Answering()
    found = [[part for inside in each for part in _parts(context, inside)] for each in brackets]
    told = sum(any(part.body and part.country for part in mine) for mine in found)
    if told < _OF_COUNTRIES and not (said or _says_so(context)):
        return Answering()
    parts = [part for mine in found for part in mine]
    bodies = [part.body for part in parts if part.body]
    return Answering(
        bodies, [(part.body.start, part.country) for part in parts if part.body and part.country]
    )


def _is_dashed(context: Context, inside: Span) -> bool:
    return _DASHED.search(context.text, inside.start, inside.end) is not None


def _says_so(context: Context) -> bool:
    """Whether a paragraph speaks of brackets: "The bodies in brackets are responsible"."""
    if not context.spots.may_hold("brackets", Span(0, len(context.text))):
        return False
    shape = _named_brackets(context.vocabulary)
    paragraphs = (block.at for block in context.document.blocks if block.kind == "paragraph")
    return any(shape.search(context.text, at.start, at.end) for at in paragraphs)


@cache
def _named_brackets(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(vocabulary.wording.words['brackets'])}(?!\w)")


def _brackets(context: Context, block: Block) -> Iterator[Span]:
    if block.kind == "item":
        for found in _BRACKET.finditer(context.text, block.at.start, block.at.end):
            yield Span(*found.span(1))


def _parts(context: Context, inside: Span) -> list[_Part]:
    """Those that a bracket names; none where a part of it is neither a body nor a country."""
    parts: list[_Part] = []
    start = inside.start
    for link in (*_link(context.vocabulary).finditer(context.text, inside.start, inside.end), None):
        at = Span(start, link.start() if link else inside.end)
        part = None if at == inside and _abbreviates(context, at) else _part(context, at)
        if part is None:
            return []
        parts.append(part)
        start = link.end() if link else start
    return parts


def _part(context: Context, at: Span) -> _Part | None:
    """A body, alone or with its country on either side of a mark: "MINSA - Peru", "Peru: MINSA"; or a country."""
    mark = _DASHED.search(context.text, at.start, at.end)
    if mark:
        sides = (Span(at.start, mark.start()), Span(mark.end(), at.end))
        for body, owner in (sides, sides[::-1]):
            country = _country(context, owner)
            if country and not _country(context, body) and _is_body(context, body):
                return _Part(body, country)
        return None
    if country := _country(context, at):
        return _Part(None, country)
    return _Part(at, ()) if _is_body(context, at) else None


def _country(context: Context, at: Span) -> tuple[str, ...]:
    party = party_of(context, at)
    return party.parties if party and context.countries.issuperset(party.parties) else ()


def _is_body(context: Context, at: Span) -> bool:
    """Whether words are the name of a known party or a body, or letters that stand for one, and nothing else."""
    named = name_at(context, at)
    if named is None or context.text[named.at.end : at.end].strip():
        return False
    if named.rule != "unknown":
        return True
    name = name_in(context, at)
    letters = _CAPITALS.fullmatch(context.text, at.start, at.end)
    return name is not None and (letters is not None or name.is_body(context.vocabulary))


def _abbreviates(context: Context, at: Span) -> bool:
    """Whether an acronym in brackets is that of the words before it: "gross domestic product (GDP)"."""
    before = re.split(r"[\s']+", context.text[max(0, at.start - _REACH) : at.start].rstrip(" ("))[-_WORDS:]
    before = [word for word in before if word]
    if before and before[-1][0].isupper():
        return True
    initials = unicodedata.normalize("NFD", "".join(word[0] for word in before))
    letters = iter(initials.upper())
    return all(letter in letters for letter in context.text[at.start : at.end] if letter.isupper())


@cache
def _link(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What parts those in brackets: a semicolon, a comma, a stroke, "and"."""
    return re.compile(rf"\s?[;,/] ?|\s{any_of(vocabulary.wording.words['list'])}\s")
