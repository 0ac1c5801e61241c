"""What minutes call a body for short behind its article: "the County Government", "la Consejería"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.english_names import load_english_names
from pledgebook.vocabulary.spelling import any_of


def short_calls(context: Context, known: Mapping[str, tuple[str, str]]) -> Mapping[str, str]:
    """The ids of bodies by the noun for a body that only one of their names begins or ends with, and more words of it.

    A noun that stands in the title may be the body that met.
    """
    found: dict[str, set[str]] = {}
    for name, (id, _) in known.items():
        for short in _shorts(name, context):
            found.setdefault(short, set()).add(id)
    title = " ".join(context.document.words(block.at) for block in context.document.blocks[:1]).lower()
    return {
        short: next(iter(ids))
        for short, ids in found.items()
        if len(ids) == 1 and short not in known and short.split(" ")[0].lower() not in title
    }


def _shorts(name: str, context: Context) -> Iterator[str]:
    words, vocabulary = name.split(" "), context.vocabulary
    bodies = vocabulary.wording.bodies | load_english_names().first
    first = context.grammar.drops_subjects
    for count in range(1, len(words)):
        part = words[:count] if first else words[-count:]
        noun, edge = (part[0], part[-1]) if first else (part[-1], part[0])
        if noun in bodies and edge[0].isupper():
            yield " ".join(part)


def places_of_short(context: Context, short: str) -> Iterator[Span]:
    """Where such words stand behind a definite article, and no longer name goes on with them."""
    before, behind = _around(context.vocabulary)
    start = context.text.find(short)
    while start >= 0:
        end = start + len(short)
        if before.search(context.text, max(0, start - 6), start) and not behind.match(context.text, end):
            yield Span(start, end)
        start = context.text.find(short, end)


@cache
def _around(vocabulary: Vocabulary) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = vocabulary.wording.words
    articles = any_of(words["definite"] | words["article"])
    small = any_of(words["particle"])
    return (
        re.compile(rf"(?<![\w'])(?i:{articles})(?: |(?<='))$"),
        re.compile(rf"\w|[-'](?!s\b)\w| (?:{small}(?: |(?<='))){{0,2}}[A-ZÀ-Þ]"),
    )
