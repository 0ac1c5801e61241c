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

from pledgebook.commitments.documents.houses import house_at_top
from pledgebook.commitments.documents.newspapers import TOP, is_of_newspaper, short_lines
from pledgebook.model import Document
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.capitals import load_capitals
from pledgebook.vocabulary.held import Named
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.official_pages import load_official_pages
from pledgebook.vocabulary.spelling import any_of, last_words, perhaps

_FOOT = 6  # blocks at the end of a page where it says who puts it out
_SET = " *_|·"
_EDGES = f"{_SET}:."
_APART = re.compile(r" [·•|–—›>»/-]+ ")
_CRUMBS = re.compile(r" [›>»] ")  # the way to a page through its site
_WORDS = 6  # of a name
_NUMBERED = re.compile(r",? (?:[^\W\d]{1,3}\.?[º°]? )?\d[^|]*\Z")
_STOP = re.compile(r"\.(?:\s|\Z)")
_SMALL_WORDS = ("particle", "list", "preposition", "article", "of", "definite")
_LOWER = re.compile(r"(?<![\w@.'/-])[^\W\d_A-ZÀ-ÖØ-Þ][\w-]*(?!')")
_LETTERS = re.compile(r"(?<!\w)[^\W\d_]+(?!\w)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class _Shapes:
    """An office by itself; a sender and the office behind it, right there or behind a date."""

    office: re.Pattern[str]
    sent: re.Pattern[str]
    sent_then: re.Pattern[str]


def official_cue(document: Document, vocabulary: Vocabulary) -> str:
    """The words by which a page shows that an office of state puts it out; empty where none do, or a newspaper does."""
    if is_of_newspaper(document, vocabulary):
        return ""
    top = list(short_lines(document, document.blocks[:TOP]))
    foot = [_STOP.split(line, 1)[0] for line in short_lines(document, document.blocks[-_FOOT:])]
    alone = not names_stranger(document, vocabulary)
    told = chain(
        _senders([*top, *foot], vocabulary),
        _offices(top, vocabulary) if alone else (),
        _house(document, top, vocabulary) if alone else (),
        _sections(document, top, vocabulary),
    )
    return next(told, "")


def _senders(lines: Sequence[str], vocabulary: Vocabulary) -> Iterator[str]:
    """Who puts the page out: "From: Home Office", "Published on 3 May 2026 by the Ministry of Health"."""
    shapes = _shapes(vocabulary)
    for line in lines:
        sent = shapes.sent.match(line)
        then = None if sent else shapes.sent_then.search(line)
        if then and _is_date(line[: then.start()], vocabulary):
            sent = then
        if sent and _is_of_state(sent, line, vocabulary) and _is_label(line[sent.end() :], vocabulary):
            yield line[: sent.end()]


def _offices(lines: Sequence[str], vocabulary: Vocabulary) -> Iterator[str]:
    """An office alone beside a date, in one line or in two; what else stands there may be a credit or a topic."""
    for at, line in enumerate(lines):
        parts = [part.strip(_EDGES) for part in _APART.split(line)]
        offices = [part for part in parts if _is_office(part, vocabulary)]
        dates = [part for part in parts if _is_date(part, vocabulary)]
        beside = [other for other in lines[max(0, at - 1) : at + 2] if _is_date(other, vocabulary)]
        if (dates or beside) and len(offices) + len(dates) == len(parts):
            yield from offices


def _house(document: Document, top: Sequence[str], vocabulary: Vocabulary) -> Iterator[str]:
    """The house of a government behind its capital, set as those who sit there do, or under a part of their site."""
    house = house_at_top(document, vocabulary)
    section = load_official_pages(vocabulary.language)["section"]
    parts = (part.strip(_EDGES).lower() for line in top for part in _APART.split(line))
    if house and (house.shown or not section.isdisjoint(parts)):
        yield house.words


def names_stranger(document: Document, vocabulary: Vocabulary) -> bool:
    """Whether a line at the top is a name of somebody unknown: who writes, or a newspaper that no table has.

    "Sean Lee in London", "El Puerto"; but "Republic of Kenya", "Lima", "News", "Directorate of Ports".
    """
    lines = (line for line in short_lines(document, document.blocks[:TOP]) if not _CRUMBS.search(line))
    parts = (part.strip(_SET) for line in lines for part in _APART.split(line))  # with the stop of a sentence
    return any(_is_unknown_name(part, vocabulary) for part in parts)


def _is_unknown_name(part: str, vocabulary: Vocabulary) -> bool:
    if not part[:1].isupper() or part.endswith(".") or any(map(part.__contains__, ":;?!")):
        return False
    if len(part.split()) > _WORDS or not _is_label(part, vocabulary):
        return False
    words = load_official_pages(vocabulary.language)
    plain = _NUMBERED.sub("", part).lower()
    known = plain in words["site"] | words["section"] | words["notes"] or plain in load_capitals()
    return not (
        known
        or _is_office(part, vocabulary)
        or _is_date(part, vocabulary)
        or _countries(vocabulary).by(part)
        or _bodies(vocabulary).by(part)
        or _heads(vocabulary).match(part)
    )


def _sections(document: Document, top: Sequence[str], vocabulary: Vocabulary) -> Iterator[str]:
    """A part of a site, or notes to newspapers, where an office stands in the top lines, too."""
    words = load_official_pages(vocabulary.language)
    parts = [part.strip(_EDGES) for line in top for part in _APART.split(line)]
    if any(_is_office(part, vocabulary) for part in parts):
        yield from (part for part in parts if _NUMBERED.sub("", part).lower() in words["section"])
        lines = short_lines(document, document.blocks)
        yield from (line for line in lines if line.strip(_EDGES).lower() in words["notes"])


def _is_office(part: str, vocabulary: Vocabulary) -> bool:
    """Whether words only name an office of state, or the house where one sits; a slash makes a credit of it."""
    if any(mark in part for mark in "/:"):
        return False
    house, _, seat = part.lower().partition(", ")
    if house in load_official_pages(vocabulary.language)["house"]:
        return not seat or seat in load_capitals()
    named = _shapes(vocabulary).office.match(part)
    return named is not None and _is_of_state(named, part, vocabulary) and _is_label(part, vocabulary)


def _is_of_state(named: re.Match[str], line: str, vocabulary: Vocabulary) -> bool:
    """Whether an office is one of state by what stands behind it: no "Department of Geography, University of Oslo".

    Provinces, cities and funds have a "Government of" and a "Secretaría de", too.
    """
    words, rest = load_official_pages(vocabulary.language), line[named.end() :]
    places = _places(vocabulary)
    country = _countries(vocabulary).by(rest)
    taught = rest.partition(",")[0].strip().lower() in words["subject"]  # "Department of Economics"
    if taught or is_of_no_state(rest, vocabulary) or (places.capital.search(rest) and not country):
        return False
    office = named["office"].lower()
    if office in words["national"]:
        return country
    return (
        office not in words["shared"]
        or country
        or not places.second.match(_named_here(vocabulary).sub("", rest))
    )


def is_of_no_state(words: str, vocabulary: Vocabulary) -> bool:
    """Whether words around an office or a country make a university, a city or a fund of it: "Norway Pension Fund"."""
    return _places(vocabulary).elsewhere.search(words) is not None


def _is_date(part: str, vocabulary: Vocabulary) -> bool:
    """Whether words only say a day, and perhaps that a page was put out then: "Publicado em 11/03/2026 14h37"."""
    if not _YEAR.search(part):
        return False
    calendar = vocabulary.calendar
    named = {name.lower() for name in (*calendar.months, *calendar.weekdays)}
    known = named | _small(vocabulary) | load_official_pages(vocabulary.language)["put out"]
    return all(word.lower() in known for word in _LETTERS.findall(part))


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
    return re.compile(
        rf"(?<!\w){any_of(_office_nouns(vocabulary) | words['sent'])}(?!\w)|\S+@\S+", re.IGNORECASE
    )


@cache
def _office_nouns(vocabulary: Vocabulary) -> frozenset[str]:
    words = load_official_pages(vocabulary.language)
    return words["office"] | words["national"] | words["shared"]


@cache
def _countries(vocabulary: Vocabulary) -> Named:
    """The name or the adjective of a country."""
    return Named(entry.surface for entry in vocabulary.names.entries if entry.id and entry.kind == "country")


@cache
def _bodies(vocabulary: Vocabulary) -> Named:
    """Bodies and agencies that the tables name: "ANA" and no "Ana"."""
    entries = vocabulary.names.entries
    surfaces = (entry.surface for entry in entries if entry.id and entry.kind == "organisation")
    return Named(surfaces, exact=True)


@cache
def _heads(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The nouns with which the names of other bodies begin."""
    heads = any_of([*vocabulary.wording.actors["head"], *vocabulary.wording.bodies])
    return lazily(rf"{heads}(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Places:
    """By what an office is of no state: what it is named for; a city behind "of"; a second "of"."""

    elsewhere: re.Pattern[str]
    capital: re.Pattern[str]
    second: re.Pattern[str]


@cache
def _places(vocabulary: Vocabulary) -> _Places:
    words = vocabulary.wording.words
    of = any_of(words["of"] | {"of"})
    article = perhaps(words["article"] | words["definite"])
    elsewhere = any_of(load_official_pages(vocabulary.language)["elsewhere"])
    return _Places(
        elsewhere=lazily(rf"(?<!\w){elsewhere}(?!\w)", re.IGNORECASE),
        capital=lazily(rf" {of} {article}{any_of(load_capitals())}\Z", re.IGNORECASE),
        second=lazily(rf" *\w[^,]* {of} (?=\w)", re.IGNORECASE),
    )


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words = load_official_pages(vocabulary.language)
    small = vocabulary.wording.words
    article = perhaps(small["article"] | small["definite"] | {"the"})
    office, sent = any_of(_office_nouns(vocabulary), "office"), any_of(words["sent"])
    by = any_of(last_words(phrase for phrase in words["sent"] if " " in phrase))  # "published by": by
    return _Shapes(
        office=re.compile(rf"{article}{office}(?!\w)", re.IGNORECASE),
        sent=re.compile(rf"{sent}[:\s*_]+{article}{office}(?!\w)", re.IGNORECASE),
        sent_then=lazily(rf" {by} {article}{office}(?!\w)", re.IGNORECASE),
    )
