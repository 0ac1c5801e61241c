"""Named programmes: capitalised names that end in Program, Facility, Center, Rule ..., and phases."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.model import Origin, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_PHASE = re.compile(r"\b[Pp]hase \d+")
_OWNER = re.compile(r"^(?:[A-Z][\w.]*'s? |(?:The|A|An|This|Its) )+")
_SHORT = re.compile(r" \([^()]*\)$")


@cache
def _shape(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A run of capitalised words up to a programme's head, with what it is of or in, and its acronym in brackets.

    Heads of the kind "any" also count in lower case behind a noun ("amnesty program").
    """
    wording = vocabulary.wording
    heads = any_of((*wording.programmes_capital, *wording.programmes_any))
    common = any_of(noun.lower() for noun in wording.programmes_any)
    word = r"[A-Z](?:[\w'-]+|\.[A-Z]\.)?"
    small = r"(?:of |for |and |the |de |on |& )?"
    acronym = r"(?: \([A-Z][\w-]{1,11}\))?"
    tail = rf"(?: (?:of|for|in) (?:the )?{word}(?: {small}{word}){{0,3}})?"
    named = rf"\b(?:{word} {small}){{1,7}}(?:{heads}\b|{common}\b){tail}{acronym}(?: {common}\b)?"
    return re.compile(rf"{named}|\b[a-z]+ {common}\b")


def find_programmes(text: str, unit: Span, vocabulary: Vocabulary) -> list[tuple[str, Origin]]:
    """The programmes that a unit names, as written, each once, in order, with the word that tells each."""
    found: dict[str, int] = {}
    for match in _shape(vocabulary).finditer(text, unit.start, unit.end):
        name = _OWNER.sub("", match[0])
        words = name.split(" ")
        if (
            len(words) > 1
            and words[0].lower() not in vocabulary.wording.words["unnamed"]
            and not _seen(name, found)
        ):
            found[name] = match.start()
    for match in _PHASE.finditer(text, unit.start, unit.end):
        found.setdefault(match[0], match.start())
    return [(name, _origin(name, vocabulary)) for name in sorted(found, key=lambda name: found[name])]


def _origin(name: str, vocabulary: Vocabulary) -> Origin:
    """The rule that found a programme, with the head of its name; a phase has none."""
    heads = _head(vocabulary).findall(name)
    return (
        Origin("commitments.programmes.head", heads[-1])
        if heads
        else Origin("commitments.programmes.phase", name)
    )


@cache
def _head(vocabulary: Vocabulary) -> re.Pattern[str]:
    wording = vocabulary.wording
    common = [noun.lower() for noun in wording.programmes_any]
    return re.compile(rf"\b{any_of((*wording.programmes_capital, *wording.programmes_any, *common))}\b")


def _seen(name: str, found: dict[str, int]) -> bool:
    """Whether the name, its acronym aside, is a part of one that was met before, or the reverse."""
    bare = _SHORT.sub("", name)
    return any(bare in other or other in bare for other in found)
