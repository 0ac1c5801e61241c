"""Bodies on whose word a promise waits, and that work on nothing: "as soon as the World Bank approves it"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import Closed, any_of, perhaps

_REACH = 50  # characters before a name in which the word for a proviso stands


def is_awaited(text: str, unit: Span, name: Name, vocabulary: Vocabulary) -> bool:
    """Whether a name stands right behind a word for a proviso, as the subject of its clause."""
    return (
        _proviso(vocabulary).search(text[max(unit.start, name.at.start - _REACH) : name.at.start]) is not None
    )


@cache
def _proviso(vocabulary: Vocabulary) -> Closed:
    words = vocabulary.wording.words
    articles = [*words["article"]]
    shape = rf"(?<![\w-]){any_of(words['proviso'])}(?: |(?<=')){perhaps(articles)}$"
    return Closed(re.compile(shape, re.IGNORECASE), [*words["proviso"], *articles])
