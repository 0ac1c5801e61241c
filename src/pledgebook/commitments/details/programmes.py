"""Named programmes: capitalised names that end in Program, Facility, Center, Rule ..., and phases."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Origin, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.measures import load_programme_words
from pledgebook.vocabulary.spelling import any_of

_OWNER = re.compile(r"^(?:[A-Z][\w.]*'s? |(?:The|A|An|This|Its) )+")
_SHORT = re.compile(r" \([^()]*\)$")


@cache
def _phase(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"\b(?i:{any_of(load_programme_words(vocabulary.language).phases['one'])}) \d+")


def find_programmes(context: Context, unit: Span) -> list[tuple[str, Origin]]:
    """The programmes that a unit names, as written, each once, in order, with the word that tells each."""
    vocabulary = context.vocabulary
    found: dict[str, int] = {}
    pattern, head_first = context.grammar.programme(vocabulary), context.grammar.drops_subjects
    named = context.spots.matches if head_first else context.spots.holding
    for match in named("programme", pattern, unit):
        name = _OWNER.sub("", match[0])
        words = name.split(" ")
        if (
            len(words) > 1
            and words[0].lower() not in vocabulary.wording.words["unnamed"]
            and not _seen(name, found)
        ):
            found[name] = match.start()
    for match in context.spots.matches("phase", _phase(vocabulary), unit):
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
