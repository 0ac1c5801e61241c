"""The house of a government behind its capital, with which a note begins: "San José, Casa Presidencial. El decreto"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from pledgebook.commitments.documents.newspapers import TOP, straight
from pledgebook.model import Document
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.capitals import load_capitals
from pledgebook.vocabulary.official_pages import load_official_pages
from pledgebook.vocabulary.spelling import any_of

_OPENING = 200  # characters of a paragraph that may say where it was made known


class House(NamedTuple):
    """What a note begins with, the capital in it, and whether it is ``shown`` to come from there.

    Reporters stand before that house, too, and write the same; in bold, or with the date, those inside do.
    """

    words: str
    capital: str
    shown: bool


def house_at_top(document: Document, vocabulary: Vocabulary) -> House | None:
    """The house with which the first paragraph of sentences begins."""
    for block in document.blocks[:TOP]:
        if block.kind != "paragraph":
            continue
        words = document.words(block.at)
        if found := dated_at_seat(words, vocabulary):
            at = block.at.start + found.start("capital")
            bold = any(span.start <= at < span.end for span in block.strong)
            return House(found[0], found["capital"], bold or re.search(r"\d", found[0]) is not None)
        if words.endswith(".") or len(words) > _OPENING:
            return None
    return None


def dated_at_seat(words: str, vocabulary: Vocabulary) -> re.Match[str] | None:
    """A capital and the house of its government with which ``words`` begin, up to the stop.

    A dash or a colon is a newspaper's: "LONDON, Downing Street - Protesters came".
    """
    return _seat(vocabulary).match(straight(words[:_OPENING]))


@cache
def _seat(vocabulary: Vocabulary) -> re.Pattern[str]:
    seat = any_of(load_official_pages(vocabulary.language)["seat"])
    house = rf"{any_of(load_capitals(), 'capital')}, {seat}"
    return re.compile(rf"\W{{0,4}}{house}(?:, [^.–—:\n]{{0,40}}?)?\.-? ?", re.IGNORECASE)
