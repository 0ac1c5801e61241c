"""The document's own tag on a commitment: "(new)", "[advancing existing commitments]", "Status: new.", "#new"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import groupby
from typing import NamedTuple

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Declared, Origin, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_KEPT = 256  # tags of which is kept what they are
_SIGN = re.compile(r"[(\[](?P<sign>[^()\[\]]{1,3})[)\]][*.]*$")
_LABEL = 120  # characters of a unit in which its label stands, and a tag that begins it ...
_SIGNS = 6  # spaces and signs that stand before a tag or around the word for a status before it, at most
_TAIL = 80  # ... and one that ends it


class Tag(NamedTuple):
    """A status tag and where it stands."""

    at: Span
    declared: Declared
    origin: Origin


class _Shapes(NamedTuple):
    """Each entry by itself, any of them, and where a tag stands.

    At the end of a unit (in brackets, behind a dash, a sentence of its own), at its start, or in a label.
    """

    entries: dict[str, re.Pattern[str]]
    any: re.Pattern[str]
    last: re.Pattern[str]
    first: re.Pattern[str]
    label: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words = _any_tag(vocabulary.wording.tags)
    headed = any_of(word for word, kind in vocabulary.wording.columns.items() if kind == "status")
    opening = rf"(?:{headed}|#)?(?: ?: ?)?"  # "Status: carried forward", "#new"
    tag = rf"(?P<tag>{words})"
    # Behind a dash, or a sentence or block of its own; "#new" stands anywhere.
    bare = rf"(?: [-–|•] ?|: |[.!?;)]\*? |\n){opening}|[ \n]#"
    return _Shapes(
        {tag: lazily(_spelled(tag)) for tag in vocabulary.wording.tags},
        lazily(words),
        lazily(
            rf"(?! ?\w)(?:(?P<open>[(\[{{*] ?){opening}|{bare}){tag}(?(open)\.? ?[)\]}}*])\.?$",
            re.IGNORECASE,
        ),
        lazily(
            rf"(?:(?P<open>[(\[{{] ?)|(?P<hash>#))?{tag}(?(open) ?[)\]}}]:?|(?(hash)| ?[:–|]))(?= )",
            re.IGNORECASE,
        ),
        lazily(rf"[(\[] ?{tag} ?[)\]](?: ?:| [–|])(?= )", re.IGNORECASE),
    )


def find_tag(context: Context, unit: Span) -> Tag | None:
    """The tag that ends or begins the unit, or None: a tag is never ours."""
    text, vocabulary, may_hold = context.text, context.vocabulary, context.spots.may_hold
    shapes = _shapes(vocabulary)
    tail, label = max(unit.start, unit.end - _TAIL), min(unit.end, unit.start + _LABEL)
    place = context.spots.first("tag", Span(tail, unit.end))
    if place is not None:  # what stands before a tag is short
        place = max(tail, place - _before(vocabulary))
    found = shapes.last.search(text, place, unit.end) if place is not None else None
    if not found and may_hold("tag", Span(unit.start, label)):
        found = shapes.first.match(text, unit.start, unit.end)
        found = found or shapes.label.search(text, unit.start, label)
    if not found:
        return None
    word = found["tag"].lower()
    entry = _entry(word, vocabulary)
    return Tag(
        Span(found.start(), found.end()), vocabulary.wording.tags[entry], Origin("commitments.tags", entry)
    )


@cache
def _before(vocabulary: Vocabulary) -> int:
    """How many characters of what ends a unit may stand before its tag: ". Status: "."""
    headed = (word for word, kind in vocabulary.wording.columns.items() if kind == "status")
    return max(map(len, headed), default=0) + _SIGNS


@lru_cache(_KEPT)
def _entry(word: str, vocabulary: Vocabulary) -> str:
    """The entry of the table that a tag is spelled by."""
    return next(tag for tag, shape in _shapes(vocabulary).entries.items() if shape.fullmatch(word))


def tag_by_legend(text: str, unit: Span, legend: Mapping[str, Declared]) -> Tag | None:
    """The letters in brackets that end a unit, where the document says what they mean: "(N)"."""
    found = _SIGN.search(text, max(unit.start, unit.end - 8), unit.end) if legend else None
    declared = legend.get(found["sign"]) if found else None
    return (
        Tag(Span(*found.span()), declared, Origin("commitments.tags.legend", found["sign"]))
        if found and declared
        else None
    )


def tag_of(text: str, cell: Span, vocabulary: Vocabulary) -> Tag | None:
    """The tag that a cell of a table is, or None."""
    word = text[cell.start : cell.end].strip(" .()[]*").lower()
    shapes = _shapes(vocabulary)
    for entry, shape in shapes.entries.items() if shapes.any.fullmatch(word) else ():
        if shape.fullmatch(word):
            return Tag(cell, vocabulary.wording.tags[entry], Origin("commitments.tags", entry))
    return None


def _any_tag(tags: Iterable[str]) -> str:
    """An alternation of tags, longest first of those that begin with one letter, which is tried once for them."""
    ordered = sorted(sorted(tags, key=len, reverse=True), key=lambda tag: tag[0])
    by_letter = groupby(ordered, key=lambda tag: tag[0])
    return "|".join(
        rf"{re.escape(letter)}(?:{'|'.join(_spelled(tag[1:]) for tag in alike)})"
        for letter, alike in by_letter
    )


def _spelled(tag: str) -> str:
    """The expression of a tag; one that ends in * may go on for a few words."""
    return (
        re.escape(tag[:-1]) + r"(?:[^\W\d_]|[, '-]|\b20\d\d\b){0,40}" if tag.endswith("*") else re.escape(tag)
    )
