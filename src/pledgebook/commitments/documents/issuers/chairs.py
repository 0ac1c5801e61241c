"""Who chairs or hosts the meeting that a document is of: "chaired by Honduras", "co-hosted by Kenya and Denmark"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

CHAIRS = {
    "chair": "chaired",
    "chairs": "chaired",
    "host": "hosted",
}  # kinds of words for them, and of what says it
_OPENING = 3000  # characters in which a document says who chairs it


def chairing(context: Context, kind: str) -> tuple[str, ...]:
    """The parties behind the first words that say who chairs or hosts, for a word of ``kind``; empty where none do.

    Who chairs is taken for the host where nothing else says who that is.
    """
    return _named(context, CHAIRS[kind], kind) or (_named(context, "chaired", kind) if kind == "host" else ())


def _named(context: Context, cue: str, kind: str) -> tuple[str, ...]:
    text, vocabulary = context.text, context.vocabulary
    for found in _cue(vocabulary, cue).finditer(text, 0, min(len(text), _OPENING)):
        end = next(
            (each.at.end for each in context.document.sentences if each.at.end > found.end()), len(text)
        )
        names = context.names_at(Span(found.end(), end))
        party = context.grammar.named_at(text, found.end(), names, vocabulary)
        if party and (kind != "chair" or len(party.parties) == 1):
            return party.parties
    return ()


@cache
def _cue(vocabulary: Vocabulary, kind: str) -> re.Pattern[str]:
    """Words behind which those who chair are named, an article with them."""
    words = vocabulary.wording
    article = perhaps(words.words["article"])
    return re.compile(rf"(?<!\w){any_of(words.phrases[kind])}(?: |(?<=')){article}", re.IGNORECASE)
