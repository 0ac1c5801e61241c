"""A page that an office of state puts out, told by who stands over it or below it.

Such a page tells in the third person what its government does, as a newspaper would. What tells them apart is the
sender ("From: Home Office", "Publicado por el Ministerio de Salud"), the office over the date, the unit that answers
newspapers, the part of a site where only a body's own news stands, or the site itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain

from pledgebook.model import Block, Document
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.capitals import load_capitals
from pledgebook.vocabulary.official_pages import load_official_pages, load_official_sites
from pledgebook.vocabulary.spelling import any_of, perhaps

_TOP = 8  # blocks among which a page says who puts it out ...
_FOOT = 6  # ... and at its end
_LINE = 200  # characters of such a line
_DATED = 90  # characters of a line that says when
_BEGINS = 90  # characters of a paragraph in which it says where it was made known
_LINES = ("heading", "paragraph")
_EDGES = " *_:.|·"
_APART = re.compile(r"\s+[·•|–—›>»/-]+\s+|(?<=\w)/(?=[^\W\d_])")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NUMBERED = re.compile(r",?\s+(?:(?:n[ro]?|nº|no|núm)\b\.?\s?[º°]?\s?)?\d.*\Z", re.IGNORECASE)
_STOP = re.compile(r"\.(?:\s|\Z)")
_SMALL_WORDS = ("particle", "list", "preposition", "article", "of", "definite")
_WORD = re.compile(r"(?<![\w@.'’/-])[^\W\d_A-ZÀ-ÖØ-Þ][\w'’-]*")


@dataclass(frozen=True, slots=True)
class _Shapes:
    """An office by itself; a sender and the office behind it; a unit for newspapers; a note's place and its house.

    ``office`` is tried where a name may begin, ``opens`` where a line at the foot does; ``site`` is a state's address,
    ``mail`` one to which newspapers write there.
    """

    office: re.Pattern[str]
    names_office: re.Pattern[str]
    sent: re.Pattern[str]
    opens: re.Pattern[str]
    press: re.Pattern[str]
    seat: re.Pattern[str]
    byline: re.Pattern[str]
    notes: re.Pattern[str]
    site: re.Pattern[str]
    mail: re.Pattern[str]


def official_cue(document: Document, vocabulary: Vocabulary) -> str:
    """The words by which a page shows that an office of state puts it out; empty where none do, or a writer signs."""
    shapes = _shapes(vocabulary)
    top = [document.words(block.at) for block in _top(document)]
    if any(shapes.byline.match(line) and not shapes.sent.match(line) for line in top):
        return ""
    house = house_at_top(document, vocabulary)
    told = chain(_headed(document, vocabulary), [house[0]] if house else [], _footed(document, vocabulary))
    return next(told, "")


def _top(document: Document) -> Iterator[Block]:
    """The short blocks that open a page, up to the first of its text."""
    for block in document.blocks[:_TOP]:
        if block.kind in _LINES and block.at.end - block.at.start <= _LINE:
            yield block


def _headed(document: Document, vocabulary: Vocabulary) -> Iterator[str]:
    """What the lines at the top say: the sender, a part of a site, its address, or an office beside the date."""
    shapes, top = _shapes(vocabulary), list(_top(document))
    lines = [document.words(block.at) for block in top]
    dated = [len(line) <= _DATED and _YEAR.search(line) is not None for line in lines]
    title = next((at for at, block in enumerate(top) if block.kind == "heading"), None)
    for at, line in enumerate(lines):
        if shapes.site.fullmatch(line.strip(_EDGES)):
            yield line.strip(_EDGES)
        sent = shapes.sent.match(line)
        if sent and _is_label(line[sent.end() :], vocabulary):
            yield sent[0]
        parts = [part.strip(_EDGES) for part in _APART.split(line)]
        sections = load_official_pages(vocabulary.language)["section"]
        yield from (part for part in parts if _bare(part) in sections)
        beside = any(dated[max(0, at - 1) : at + 2])
        if at != title and beside and ":" not in line:
            yield from (part for part in parts if shapes.office.match(part) and _is_label(part, vocabulary))


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
    """A capital and the house of its government with which ``words`` begin, up to the stop or the dash."""
    return _shapes(vocabulary).seat.match(words, 0, _BEGINS)


def _footed(document: Document, vocabulary: Vocabulary) -> Iterator[str]:
    """What the end says: notes to newspapers anywhere by their heading, who answers them, or who puts the page out."""
    shapes = _shapes(vocabulary)
    for block in document.blocks:
        if block.kind in _LINES and block.at.end - block.at.start <= _DATED:
            line = document.words(block.at)
            if shapes.notes.fullmatch(line.strip(_EDGES)):
                yield line.strip(_EDGES)
    for block in document.blocks[-_FOOT:]:
        if block.at.end - block.at.start > _LINE:
            continue
        first = _STOP.split(document.words(block.at).strip("*_ "), 1)[0]
        if not _is_label(first, vocabulary):
            continue
        if sent := shapes.sent.match(first):
            yield sent[0]
        answers = shapes.press.search(first)
        told = shapes.mail.search(first) or (answers and shapes.names_office.search(first))
        if told and shapes.opens.match(first):
            yield answers[0] if answers else first


def _bare(part: str) -> str:
    """A part of a line without the number and the date behind it: "Comunicado No. 12"."""
    return _NUMBERED.sub("", part).strip(_EDGES).lower()


def _is_label(words: str, vocabulary: Vocabulary) -> bool:
    """Whether words only name somebody: those in lower case are small, months, or of what the tables name here."""
    rest = _named_here(vocabulary).sub(" ", words)
    small = _small(vocabulary)
    return all(word.lower() in small for word in _WORD.findall(rest))


@cache
def _small(vocabulary: Vocabulary) -> frozenset[str]:
    words = vocabulary.wording.words
    return frozenset(vocabulary.calendar.months).union(*(words[kind] for kind in _SMALL_WORDS))


@cache
def _named_here(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = load_official_pages(vocabulary.language)
    return re.compile(
        rf"(?<!\w){any_of(words['press'] | words['office'] | words['contact'] | words['sent'])}(?!\w)|\S+@\S+",
        re.IGNORECASE,
    )


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words = load_official_pages(vocabulary.language)
    small = vocabulary.wording.words
    article = perhaps(small["article"] | small["definite"] | {"the"})
    office, press, contact, sent = (any_of(words[kind]) for kind in ("office", "press", "contact", "sent"))
    byline, writer = any_of(words["byline"]), any_of(words["writer"])
    house = rf"{any_of(load_capitals(), 'capital')}, {any_of(words['seat'])}"
    site = rf"(?:[\w-]+\.)+?{any_of(load_official_sites())}(?:\.[a-z]{{2}})?"
    unit = rf"(?:{press}|{office})"

    def made(shape: str) -> re.Pattern[str]:
        return re.compile(shape, re.IGNORECASE)

    return _Shapes(
        office=made(rf"{article}{office}(?!\w)"),
        names_office=made(rf"(?<!\w){office}(?!\w)"),
        sent=made(rf"[*_]*{sent}[:\s*_]+{article}{unit}(?!\w)"),
        opens=made(rf"{article}(?:{contact}|{unit})(?!\w)"),
        press=made(rf"(?<!\w){press}(?!\w)"),
        seat=made(rf"{house}(?:, [^.–—\n]{{0,40}}?)? ?(?:[.:]-?|[–—-]) ?"),
        byline=re.compile(
            rf"[*_]*(?i:{writer}) [A-ZÀ-ÖØ-Þ]|(?:[^.\n]{{0,60}}?[,|·–—-] )?(?:[^\W\d_]+ ){{0,3}}?(?i:{byline})(?!\w)"
        ),
        notes=made(any_of(words["notes"])),
        site=made(rf"(?:https?://)?{site}(?:/\S*)?"),
        mail=made(rf"[\w.+-]+@{site}(?!\w)"),
    )
