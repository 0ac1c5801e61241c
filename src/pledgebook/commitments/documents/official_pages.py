"""A page that an office of state puts out, told by who stands over it or below it.

Such a page tells in the third person what its government does, as a newspaper would. What tells them apart is the
sender ("From: Home Office", "Publicado por el Ministerio de Salud"), an office alone over the date, or an office beside
the part of a site where only a body's own news stands. A press office that is only named shows nothing: newspapers
name them below what they took over, and so do credits of photographs, societies and firms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain

from pledgebook.model import Block, Document
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.capitals import load_capitals
from pledgebook.vocabulary.official_pages import load_official_pages
from pledgebook.vocabulary.spelling import any_of, perhaps

_TOP = 8  # blocks among which a page says who puts it out ...
_FOOT = 6  # ... and at its end
_LINE = 200  # characters of such a line
_LINES = ("heading", "paragraph")
_EDGES = " *_:.|·"
_APART = re.compile(r" [·•|–—›>»/-]+ ")
_NUMBERED = re.compile(r",? (?:[^\W\d]{1,3}\.?[º°]? )?\d[^|]*\Z")
_STOP = re.compile(r"\.(?:\s|\Z)")
_SMALL_WORDS = ("particle", "list", "preposition", "article", "of", "definite")
_LOWER = re.compile(r"(?<![\w@.'/-])[^\W\d_A-ZÀ-ÖØ-Þ][\w-]*(?!')")
_LETTERS = re.compile(r"(?<!\w)[^\W\d_]+(?!\w)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class _Shapes:
    """An office by itself; a sender and the office behind it; a note's place and its house; who writes."""

    office: re.Pattern[str]
    sent: re.Pattern[str]
    seat: re.Pattern[str]
    byline: re.Pattern[str]


def official_cue(document: Document, vocabulary: Vocabulary) -> str:
    """The words by which a page shows that an office of state puts it out; empty where none do, or a writer signs."""
    top = list(_lines(document, document.blocks[:_TOP]))
    shapes = _shapes(vocabulary)
    if any(shapes.byline.match(line) and not shapes.sent.match(line) for line in top):
        return ""
    house = house_at_top(document, vocabulary)
    foot = [_STOP.split(line, 1)[0] for line in _lines(document, document.blocks[-_FOOT:])]
    told = chain(
        _senders([*top, *foot], vocabulary),
        _offices(top, vocabulary),
        [house[0]] if house else [],
        _sections(document, top, vocabulary),
    )
    return next(told, "")


def _lines(document: Document, blocks: Sequence[Block]) -> Iterator[str]:
    """The short lines among ``blocks`` but the title, with straight apostrophes."""
    title = next((block for block in document.blocks if block.kind == "heading"), None)
    for block in blocks:
        if block is not title and block.kind in _LINES and block.at.end - block.at.start <= _LINE:
            yield _straight(document.words(block.at)).strip("*_ ")


def _straight(words: str) -> str:
    return words.replace("’", "'")


def _senders(lines: Sequence[str], vocabulary: Vocabulary) -> Iterator[str]:
    """Who puts the page out: "From: Home Office", "Published by the Ministry of Health on 3 May"."""
    for line in lines:
        sent = _shapes(vocabulary).sent.match(line)
        if sent and _is_label(line[sent.end() :], vocabulary):
            yield sent[0]


def _offices(lines: Sequence[str], vocabulary: Vocabulary) -> Iterator[str]:
    """An office alone beside a date, in one line or in two; what else stands there may be a credit or a topic."""
    for at, line in enumerate(lines):
        parts = [part.strip(_EDGES) for part in _APART.split(line)]
        offices = [part for part in parts if _is_office(part, vocabulary)]
        dates = [part for part in parts if _is_date(part, vocabulary)]
        beside = [other for other in lines[max(0, at - 1) : at + 2] if _is_date(other, vocabulary)]
        if (dates or beside) and len(offices) + len(dates) == len(parts):
            yield from offices


def _sections(document: Document, top: Sequence[str], vocabulary: Vocabulary) -> Iterator[str]:
    """A part of a site, or notes to newspapers, where an office stands in the top lines, too."""
    words = load_official_pages(vocabulary.language)
    parts = [part.strip(_EDGES) for line in top for part in _APART.split(line)]
    if any(_is_office(part, vocabulary) for part in parts):
        yield from (part for part in parts if _NUMBERED.sub("", part).lower() in words["section"])
        lines = _lines(document, document.blocks)
        yield from (line for line in lines if line.strip(_EDGES).lower() in words["notes"])


def _is_office(part: str, vocabulary: Vocabulary) -> bool:
    """Whether words only name an office of state, where no slash makes a credit of it."""
    named = _shapes(vocabulary).office.match(part) is not None
    return named and not any(mark in part for mark in "/:") and _is_label(part, vocabulary)


def _is_date(part: str, vocabulary: Vocabulary) -> bool:
    """Whether words only say a day, and perhaps that a page was put out then: "Publicado em 11/03/2026 14h37"."""
    if not _YEAR.search(part):
        return False
    calendar = vocabulary.calendar
    named = {name.lower() for name in (*calendar.months, *calendar.weekdays)}
    known = named | _small(vocabulary) | load_official_pages(vocabulary.language)["put out"]
    return all(word.lower() in known for word in _LETTERS.findall(part))


def house_at_top(document: Document, vocabulary: Vocabulary) -> re.Match[str] | None:
    """A capital and the house of its government with which one of the first paragraphs begins.

    "San José, Casa Presidencial. El decreto regirá ...".
    """
    begun = (
        dated_at_seat(document.words(block.at), vocabulary)
        for block in document.blocks[:_TOP]
        if block.kind == "paragraph"
    )
    return next((found for found in begun if found), None)


def dated_at_seat(words: str, vocabulary: Vocabulary) -> re.Match[str] | None:
    """A capital and the house of its government with which ``words`` begin, up to the stop.

    A dash or a colon is a newspaper's: "LONDON, Downing Street - Protesters came".
    """
    return _shapes(vocabulary).seat.match(_straight(words[:_LINE]))


def _is_label(words: str, vocabulary: Vocabulary) -> bool:
    """Whether words only name somebody: those in lower case are small, months, or of what the tables name here."""
    rest = _named_here(vocabulary).sub(" ", words)
    small = _small(vocabulary)
    return all(word.lower() in small for word in _LOWER.findall(rest))


@cache
def _small(vocabulary: Vocabulary) -> frozenset[str]:
    words = vocabulary.wording.words
    return frozenset(vocabulary.calendar.months).union(*(words[kind] for kind in _SMALL_WORDS))


@cache
def _named_here(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = load_official_pages(vocabulary.language)
    return re.compile(rf"(?<!\w){any_of(words['office'] | words['sent'])}(?!\w)|\S+@\S+", re.IGNORECASE)


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words = load_official_pages(vocabulary.language)
    small = vocabulary.wording.words
    article = perhaps(small["article"] | small["definite"] | {"the"})
    office, sent = any_of(words["office"]), any_of(words["sent"])
    house = rf"{any_of(load_capitals(), 'capital')}, {any_of(words['seat'])}"
    return _Shapes(
        office=re.compile(rf"{article}{office}(?!\w)", re.IGNORECASE),
        sent=re.compile(rf"{sent}[:\s*_]+{article}{office}(?!\w)", re.IGNORECASE),
        seat=re.compile(rf"\W{{0,4}}{house}(?:, [^.–—:\n]{{0,40}}?)?\.-? ?", re.IGNORECASE),
        byline=re.compile(
            rf"(?i:{any_of(words['writer'])}) [A-ZÀ-ÖØ-Þ]"
            rf"|(?:[^.\n]{{0,60}}?[,|·–—-] )?(?:[^\W\d_]+ ){{0,3}}?(?i:{any_of(words['byline'])})(?!\w)"
        ),
    )
