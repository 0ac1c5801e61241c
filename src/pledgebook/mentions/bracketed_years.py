"""Years that brackets set beside a percentage or a baseline: "from 36.7% (2019) to 25%", "(baseline: 12%, 2024)"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_INSIDE = 60  # characters of brackets before a year
_BEFORE = 40  # characters before them in which a percentage and its word stand


def cue_of_brackets(text: str, at: Span, name: str, vocabulary: Vocabulary) -> str | None:
    """The kind of cue that brackets make of a year without one, or None where they hold nothing of the kind.

    A year beside a baseline, or behind the first end of a change, is compared with; behind the last it is a deadline.
    """
    opening = text.rfind("(", max(0, at.start - _INSIDE), at.start) if name == "year" else -1
    if opening < 0 or text[at.end : at.end + 1] not in (")", ",", ";"):
        return None
    inside = text[opening + 1 : at.start]
    if ")" in inside or "\n" in inside:
        return None
    if inside.strip():
        return "reference" if _baseline(vocabulary).search(inside) else None
    if text[at.end] != ")":
        return None
    end = _end(vocabulary).search(text, max(0, opening - _BEFORE), opening)
    if end is None:
        return None
    return "reference" if end["first"] else "by"


@cache
def _baseline(vocabulary: Vocabulary) -> re.Pattern[str]:
    return lazily(rf"(?<!\w){any_of(vocabulary.calendar.words['baseline'])}(?!\w)", re.IGNORECASE)


@cache
def _end(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A percentage right behind a word by which it is the first or the last end of a change."""
    words = vocabulary.quantities.figure_words
    start = any_of(vocabulary.calendar.words["change from"])
    percent = rf"(?:%|{any_of(words['percent'])})"
    return lazily(
        rf"(?<!\w)(?:(?P<first>{start})|{any_of(words['to'])}) \d[\d.,]* ?{percent} $", re.IGNORECASE
    )
