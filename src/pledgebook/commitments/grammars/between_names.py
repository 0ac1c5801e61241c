"""What stands between two names: an aside ("Indonesia, which chaired the talks, and Peru"), or no list at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_FEWEST = 3  # names of a list of which one may close what stands before a sentence
_LEAST = 8  # characters of an aside with the word that joins the names


def without_aside(between: str, vocabulary: Vocabulary) -> str:
    """The words between two names without an aside between commas, where "and" follows it."""
    if len(between) < _LEAST or not between.startswith(", "):
        return between
    return _aside(vocabulary).sub("", between, count=1)


@cache
def _aside(vocabulary: Vocabulary) -> re.Pattern[str]:
    """An aside without a number or another mark, and the comma and "and" behind it."""
    return re.compile(rf"^, [^,.;:()\d]{{1,80}}(?=, {any_of(vocabulary.wording.words['list'])} )")


def without_opening(text: str, sentence: Span, run: Sequence[Name], vocabulary: Vocabulary) -> Sequence[Name]:
    """The names of a list without one that closes the opening of its sentence.

    "With support from IOM, Colombia and Ecuador will issue" is of two.
    """
    if len(run) < _FEWEST or not text.startswith(", ", run[0].at.end):
        return run
    before = text[sentence.start : run[0].at.start]
    opens = _opening(vocabulary).match(before)
    return run[1:] if opens and "," not in before else run


@cache
def _opening(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A word that opens a phrase before the subject: "With", "In", "Junto con"."""
    words = vocabulary.wording.words
    return re.compile(rf"{any_of(words['preposition'] | words['alongside'])}(?: |(?<='))", re.IGNORECASE)
