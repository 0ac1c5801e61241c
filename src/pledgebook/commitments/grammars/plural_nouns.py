"""A noun in the plural that looks like a verb and stands for itself: "Pledges & contributions", "Offers received"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_CLOSED = re.compile(r"\s*(?:$|[|)]|[&/] ?\w|and [A-Z])")


def is_plural_noun(text: str, at: Span, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a word with a capital and an s is a noun: nothing follows it, another noun, or what was done with it.

    Or a verb of its own: "Addresses were delivered", "Offers will be made".

    "Trains and equips 300 officers" and "Offers improved services" go on as verbs do.
    """
    if not text[at.start].isupper() or not text.endswith("s", at.start, at.end):
        return False
    if _CLOSED.match(text, at.end, end) or _finite(vocabulary).match(text, at.end, end):
        return True
    found = _done(vocabulary).match(text, at.end, end)
    return found is not None and found["word"] in vocabulary.verbs.participle


@cache
def _finite(vocabulary: Vocabulary) -> re.Pattern[str]:
    """An auxiliary, or an adverb and one: " were", " have also been"."""
    words = vocabulary.wording.words
    helping = any_of(words["have"] | words["be"] | words["was"] | words["promise"] | words["modal"])
    return lazily(rf" (?:{any_of(words['adverb'])} )?{helping}\b")


@cache
def _done(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A participle behind which nothing stands, a number, or a preposition: "Pledges received from States"."""
    small = any_of(vocabulary.wording.words["preposition"] | {"so far", "to date"})
    return lazily(rf" (?P<word>[a-z]+)(?=\s*(?:$|[|:(\d])| {small}\b)")
