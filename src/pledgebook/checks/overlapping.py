"""Whether the parts of a list may overlap: "25 have no roof, 18 have no water" may be the same schools.

Parts exclude each other where one word is said of all of them, and each goes to another place, purpose, source or
time: "$25 million goes to Kenya, $20 million to Ghana". Parts of which each has a predicate of its own do not: what
was matched by donors may be what has reached the clinics. Nor do things that are counted by what they have in common
("180 in rural areas"): these exclude each other only by a name, a time or a point of the compass.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import reduce
from operator import and_
from typing import NamedTuple

from pledgebook.checks.for_whom import for_different_kinds, words_behind
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.words import stem
from pledgebook.model import Span

_SIDES = ("destined", "placed", "sourced", "channelled", "qualified")
_LOOK = 80  # characters behind a part that say what it is
_WORD = re.compile(r"[^\W_]+")
_BEING = "be"  # the predicate of "20 million is in grants"


class _Said(NamedTuple):
    """What is said of a part: the stem of its predicate, the sides its preposition leads to, and whether to a name."""

    predicate: str
    sides: frozenset[str]
    named: bool


def may_overlap(ground: Ground, parts: Sequence[Placed], *, listed: bool) -> bool:
    """Whether two of these parts may speak of the same money, people or things.

    ``listed`` where a colon or a stem opens them, and no word that leaves open whether they are all.
    """
    counts = any(part.figure.kind != "money" for part in parts)
    if counts and _told_apart_by_qualities(ground, parts):
        return True
    places = [(part.at, part.sentence) for part in parts]
    if not counts and not listed and (_of_kinds(ground, places) or for_different_kinds(ground, parts)):
        return True
    return numbers_may_overlap(ground, places, counts=counts)


def _told_apart_by_qualities(ground: Ground, parts: Sequence[Placed]) -> bool:
    """Whether each part has its own adjective and none a name: "800 leased trucks, 500 new trucks"."""
    text = ground.document.flow.text
    own = {part.nouns for part in parts if not part.inherited}
    named = any(
        word[0].isupper() for part in parts for word in _WORD.findall(text[part.at.start : part.at.end])
    )
    return len(own) > 1 and not named


def _of_kinds(ground: Ground, parts: Sequence[tuple[Span, int]]) -> bool:
    """Whether amounts are told apart by what kind of money they are: "$300 million in EU funds, $260 million in fees".

    One predicate that is said of all sets them against each other: "4 million is paid by one, 3 million by another".
    """
    said = [_said(ground, at, sentence) for at, sentence in parts]
    if said[0].predicate not in ("", _BEING):
        return False
    return any(each.sides and "destined" not in each.sides and not each.named for each in said)


def numbers_may_overlap(ground: Ground, parts: Sequence[tuple[Span, int]], *, counts: bool) -> bool:
    """The same of numbers where they stand, each with its sentence; ``counts`` where they are no money."""
    said = [_said(ground, at, sentence) for at, sentence in parts]
    predicates = {each.predicate for each in said if each.predicate}
    # A word that is said of all stands with the first of them, as in "5 million goes to Kenya, 3 million to Ghana".
    if len(predicates) > 1 or (predicates and not said[0].predicate):
        return True
    sides = [each.sides for each in said if each.sides]
    if predicates and sides and not said[0].sides:
        return True  # "25 million already announced, 20 million for food": said of the first alone
    if sides and (not reduce(and_, sides) or any("qualified" in own for own in sides)):
        return True
    return counts and not all(each.named for each in said)


def _said(ground: Ground, at: Span, sentence: int) -> _Said:
    small = ground.lexicon.words
    predicate = finite = ""
    for place, word in words_behind(ground, at, sentence):
        sides = frozenset(side for side in _SIDES if word in small[side])
        if sides:
            return _Said(predicate or finite, sides, _named(ground, place.end))
        if word in small["auxiliary"]:
            finite = _BEING
        elif word in small["article"] and not predicate:
            continue
        elif not predicate and ground.document.flow.text[place.start].isupper():
            return _Said(finite, frozenset(), True)  # "7 million Chile, 3 million Peru": who gives it
        elif not predicate and word not in small["remaining"]:
            predicate = stem(word)
    return _Said(predicate or finite, frozenset(), not predicate)


def _named(ground: Ground, start: int) -> bool:
    """Whether a preposition leads to a name, a time or a point of the compass, behind articles."""
    small, text = ground.lexicon.words, ground.document.flow.text
    for match in _WORD.finditer(text, start, start + _LOOK):
        word = match.group().lower()
        if word in small["article"] or word in small["determiner"]:
            continue
        dated = any(time.start <= match.start() < time.end for time in ground.dated)
        return dated or not match.group()[0].islower() or word in small["poles"]
    return False
