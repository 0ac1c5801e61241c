"""What stands between two names of a list but is said of the first: "Indonesia, which chaired the talks, and Peru"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

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
