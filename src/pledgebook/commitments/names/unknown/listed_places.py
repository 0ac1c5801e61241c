"""Several places that act by one word for them: "the cities of Lyon, Montreal and Kampala will plant trees"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.unknown.bare_cities import start_of_cities
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.english_names import load_english_names
from pledgebook.vocabulary.spelling import any_of, perhaps

_WORD = r"[^\W\d_a-zß-öø-ÿ][\w'-]*"
_FEWEST = 2  # places of a list
_OPENING = 40  # and those in which the word for them begins
_REACH = 300  # characters of a sentence in which they stand


def find_places(context: Context, sentence: Span) -> Subject | None:
    """The places that a sentence begins with, and their act; each is a party by its own name."""
    shapes = _shapes(context.vocabulary)
    opening = Span(sentence.start, min(sentence.end, sentence.start + _OPENING))
    called = context.spots.may_hold("cities", opening)
    head = shapes.head.match(context.text, sentence.start, sentence.end) if called else None
    start = head.end() if head else start_of_cities(context, sentence)
    if start is None:
        return None
    found = _names(context.text, Span(start, min(sentence.end, start + _REACH)), shapes)
    end = found[-1].end if found else start
    known = context.names_at(Span(start, end))
    countries = any(name.kind == "country" for name in known)
    if len(found) < _FEWEST or countries or (known and not head):  # "the towns of Kenya and Uganda"
        return None
    act = context.grammar.act_after(context.text, end, sentence.end, context.vocabulary)
    if act is None or act.passive or (head is None and act.stance != "pledge" and start > sentence.start):
        return None  # "For the mayors, Lyon and Kampala have": governments may have
    english = load_english_names()
    places = dict.fromkeys(english.of(context.text[at.start : at.end]) for at in found)
    at = Span(sentence.start, end)
    return Subject(tuple(places), at, act, "places", context.text[at.start : at.end])


def _names(text: str, at: Span, shapes: _Shapes) -> list[Span]:
    """The names that stand in a list from the start of a stretch on."""
    found: list[Span] = []
    start = at.start
    while name := shapes.name.match(text, start, at.end):
        found.append(Span(*name.span()))
        link = shapes.link.match(text, name.end(), at.end)
        if link is None:
            break
        start = link.end()
    return found


@dataclass(frozen=True, slots=True)
class _Shapes:
    """The word for places, the name of one, and what stands between two."""

    head: re.Pattern[str]
    name: re.Pattern[str]
    link: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words = vocabulary.wording.words
    small = rf"{any_of(words['of'] | words['particle'])}(?: |(?<='))"
    of = rf"(?:{small}{perhaps(words['article'])})"
    return _Shapes(
        re.compile(rf"(?i:{perhaps(words['article'])}{any_of(words['of_places'])}) {of}"),
        re.compile(rf"{_WORD}(?: (?:{small}){{0,2}}{_WORD}){{0,4}}"),
        re.compile(rf"(?:,? {any_of(words['list'])} |, ){of}?"),
    )
