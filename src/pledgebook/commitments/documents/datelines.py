"""Where and when a note was made known, before its first words, and the headline over that."""

from __future__ import annotations

import re
from dataclasses import replace

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.houses import dated_at_seat
from pledgebook.model import Sentence, Span

_DATELINE = re.compile(
    r"[^\W\d_][^.!?;\n–—]{1,70}?\d{4}\)? ?(?:\([^()]{1,30}\) ?)?(?:[–—] ?|\.[–—-] ?|- )(?=\W?[^\W\d_a-z])"
)
_DASHES = ("–", "—", ".-", "- ")  # one of them ends it
_HEADLINE = 160  # characters of a headline


def behind_dateline(context: Context, sentence: Sentence) -> Sentence:
    """A sentence without where and when its note was made known: "OSLO, 4 May 2026 – The Port of Oslo will"."""
    house = dated_at_seat(context.text[sentence.at.start : sentence.at.end], context.vocabulary)
    if house and house.end() < sentence.at.end - sentence.at.start:
        return replace(sentence, at=Span(sentence.at.start + house.end(), sentence.at.end))
    words = context.text[sentence.at.start : sentence.at.end]
    dashed = any(map(words.__contains__, _DASHES))
    line = _DATELINE.match(context.text, sentence.at.start, sentence.at.end) if dashed else None
    if line is None:
        return sentence
    place = Span(sentence.at.start, line.end())  # no "Peru will build them by 2028 – Chile will pay"
    said = context.grammar.find_subject(context.text, place, context.names_at(place), context.vocabulary)
    return sentence if said and said.act else replace(sentence, at=Span(line.end(), sentence.at.end))


def is_headline(context: Context, index: int) -> bool:
    """Whether a paragraph is a line without a stop right over the place and the date of a note, which says it again."""
    blocks = context.document.blocks
    at = blocks[index].at
    if (
        index + 1 == len(blocks)
        or at.end - at.start > _HEADLINE
        or context.text.endswith((".", ":"), at.start, at.end)
    ):
        return False
    following = blocks[index + 1]
    return (
        following.kind == "paragraph"
        and _DATELINE.match(context.text, following.at.start, following.at.end) is not None
    )
