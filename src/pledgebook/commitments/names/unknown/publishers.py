"""Who publishes a document, where no table knows the body: "This register is published by the Delta Trust"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import names_within
from pledgebook.commitments.names.unknown.names import unknown_name
from pledgebook.model import Document, Edition, Name, Origin
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_OPENING = 2500  # characters in which a document says who publishes it


def with_publisher(
    document: Document, text: str, names: Sequence[Name], edition: Edition, vocabulary: Vocabulary
) -> Edition:
    """The edition with such a body as its issuer, where it has none."""
    found = None if edition.issuer else _publisher(document, text, names, vocabulary)
    if found is None:
        return edition
    origins = {**edition.origins, "issuer": Origin("commitments.issuers.publisher", found[1])}
    reasons = {field: why for field, why in edition.reasons.items() if field != "issuer"}
    return replace(edition, issuer=found[0], origins=origins, reasons=reasons)


def _publisher(
    document: Document, text: str, names: Sequence[Name], vocabulary: Vocabulary
) -> tuple[str, str] | None:
    """The body behind "published by" in a sentence about the document itself, and those words.

    The sentence names the document, or goes on right behind one that does: "It is published by ...". What another
    text is published by says nothing, nor does a name in which one of the tables stands.
    """
    itself, going_on = _shapes(vocabulary)
    spoken_of = None  # the block of a sentence about the document, right before
    for sentence in document.sentences:
        at = sentence.at
        if at.start > _OPENING:
            break
        named = itself.match(text, at.start, at.end)
        told = going_on.match(text, named.end() if named else at.start, at.end)
        if told and (named or spoken_of == sentence.block):
            body = unknown_name(text, told.end(), at.end, vocabulary)
            own = body and body.is_body(vocabulary) and not names_within(names, body.at)
            return (body.id, told["issued"]) if body and own else None
        spoken_of = sentence.block if named else None
    return None


@cache
def _shapes(vocabulary: Vocabulary) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The document as the subject of a sentence; what goes on to say who issues it, up to the name."""
    words, issued = vocabulary.wording.words["itself"], vocabulary.wording.phrases["issued"]
    article = any_of(vocabulary.wording.words["article"] | {"the"})
    told = rf" ?(?:[^\W\d_]{{1,8}} ){{0,3}}?(?P<issued>{any_of(issued)}) (?:{article}(?: |(?<=')))?"
    return (
        re.compile(rf"{any_of(words)}(?!\w)", re.IGNORECASE),
        re.compile(told, re.IGNORECASE),
    )
