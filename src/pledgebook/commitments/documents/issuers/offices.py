"""The country whose office speaks in a document: whose minister holds the speech, whose ministry issues the note."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from pledgebook.commitments.documents.context import names_within
from pledgebook.commitments.documents.houses import house_at_top
from pledgebook.commitments.documents.official_pages import names_stranger
from pledgebook.commitments.documents.opening import declaring, lowered
from pledgebook.commitments.grammars.grammar import grammar_of
from pledgebook.model import Block, Document, Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.capitals import load_capitals
from pledgebook.vocabulary.ordinary import load_ordinary
from pledgebook.vocabulary.spelling import Opened, any_of, perhaps

_TOP = 8  # blocks among which a speech has its title, a note its letterhead and its date
_LINE = 240  # characters of a title or a letterhead
_OPENING = 160  # characters of a paragraph in which a note says where and when it was made known
_SHORT = 80  # characters of a letterhead


def speaking_office(
    document: Document, text: str, names: Sequence[Name], vocabulary: Vocabulary
) -> Name | None:
    """The party whose office holds the speech that the title names: "Remarks by the President of Ghana at ...".

    ``text`` is the flow in the plain spelling. None where the title names two of them, or only where it was held.
    """
    words = load_ordinary(vocabulary.language)
    for block in document.blocks[:_TOP]:
        line = text[block.at.start : block.at.end]
        if block.kind not in ("heading", "paragraph") or len(line) > _LINE or line.endswith("."):
            continue
        held = words.address.search(lowered(line))
        if held is None:
            continue
        here = [
            name
            for name in names_within(names, Span(block.at.start + held.end(), block.at.end))
            if name.kind != "region" and name.form != "people"
        ]
        own = [name for name in here if not _is_place(text, block.at.start, name, vocabulary)]
        if own and not _is_joined(text, own, vocabulary):
            return own[0]
    return None


def _is_place(text: str, start: int, name: Name, vocabulary: Vocabulary) -> bool:
    """Whether a name says where or to whom somebody speaks: "in Peru", "to the United Nations"."""
    return _placing(vocabulary).search(text, start, name.at.start) is not None


def _is_joined(text: str, names: Sequence[Name], vocabulary: Vocabulary) -> bool:
    """Whether others speak beside the first: "the Ministers of Peru and of Chile", "of Peru, Chile and Mali"."""
    first, *rest = names
    if len(grammar_of(vocabulary).run_of(text, names, first, vocabulary)) > 1:
        return True
    if not rest or rest[0].id == first.id:
        return False
    between = text[first.at.end : rest[0].at.start].lower().split()
    return bool(between) and between[0].strip(",") in vocabulary.wording.words["list"]


def seated_office(document: Document, text: str, vocabulary: Vocabulary) -> tuple[str, str] | None:
    """The country of a note that a ministry dates at its capital without naming it, and that capital.

    The ministry stands in a letterhead, or speaks right behind the place and the date of a press release. What an
    embassy issues is of another country than the one whose capital it stands in.
    """
    house = house_at_top(document, vocabulary)
    shown = house and (house.shown or declaring(document, None, vocabulary))
    if house and shown and not names_stranger(document, vocabulary):
        return load_capitals()[lowered(house.capital)], house.capital
    capital = _dated_at(vocabulary)
    state = _of_state(vocabulary)
    dated: tuple[str, str] | None = None
    signed = False
    for block in _opening(document):
        line = text[block.at.start : min(block.at.end, block.at.start + _OPENING)]
        place = capital.search(line) or (_seated_at().search(line) if state.match(line) else None)
        short = (len(line) <= _SHORT and not line.endswith(".")) or (place and not place["mark"])
        if short and _away(vocabulary).search(line):
            return None
        before = line[: place.start()] if place else line
        if dated is None and place:
            dated = load_capitals()[lowered(place["capital"])], place["capital"]
            speaks = place["mark"] and state.match(line, place.end())
            signed = signed or bool(speaks and declaring(document, None, vocabulary))
        signed = signed or bool(short and not before.rstrip().endswith(".") and state.match(before))
    return dated if signed else None


def _opening(document: Document) -> Iterator[Block]:
    for block in document.blocks[:_TOP]:
        if block.kind not in ("heading", "paragraph"):
            return
        yield block


@cache
def _placing(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A word right before a name by which it is a place, or the one somebody speaks to."""
    kinds = vocabulary.wording.words
    whose = kinds["of"] | {"of", "by", "from", "par", "por"}
    away = (kinds["preposition"] | kinds["place"]) - whose
    return re.compile(rf"(?<!\w){any_of(away)} {perhaps(kinds['article'])}$", re.IGNORECASE)


@cache
def _of_state(vocabulary: Vocabulary) -> re.Pattern[str]:
    """An office of a state at the start of a line, or who holds it."""
    words = vocabulary.wording.words
    article = perhaps(words["article"] | words["definite"])
    return re.compile(rf"{article}{any_of(words['of_state'])}(?!\w)", re.IGNORECASE)


@cache
def _away(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(vocabulary.wording.words['abroad'])}(?!\w)", re.IGNORECASE)


@cache
def _dated_at(vocabulary: Vocabulary) -> Opened:
    """A capital with a date behind it, and the dash behind which a note begins: "LIMA, 4 May 2026 – "."""
    months = any_of(vocabulary.calendar.months)
    date = rf"(?:[\w']+ ){{0,3}}?(?:\d{{1,2}}|{months})[^.;:–—\n]{{0,30}}?"
    capital = any_of(load_capitals())
    shape = re.compile(
        rf"(?<![\w-])(?P<capital>{capital})(?:,? \([^()]{{1,40}}\))?,? {date}"
        rf"(?P<mark>\.? ?[–—-]+ | \([^()]{{1,30}}\) ?[.–—-]+ |\.-+ ?|\. |(?=\n|$)|$)",
        re.IGNORECASE,
    )
    return Opened(shape, load_capitals())


@cache
def _seated_at() -> re.Pattern[str]:
    """A capital at the end of a letterhead: "Ministry of Works, Lomé"."""
    return re.compile(rf"[,–-] ?(?P<capital>{any_of(load_capitals())})(?P<mark>)$", re.IGNORECASE)
