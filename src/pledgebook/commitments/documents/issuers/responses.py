"""Who answers in a response to a review, an audit or a committee's report: "UNICEF management response to"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.commitments.documents.context import names_within
from pledgebook.model import Block, Document, Name, Origin, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.capitals import load_capitals
from pledgebook.vocabulary.held import Held
from pledgebook.vocabulary.spelling import any_of

_SHORT = re.compile(r"(?<![\w-])[A-Z][A-Za-z]*[A-Z]{2,}(?![\w-])")  # an acronym
_TOP = 5  # blocks among which a document has its title
_LINE = 240  # characters of a title
_DATED = 600  # characters in which the place and the date of a document stand


def responding(
    document: Document, text: str, names: Sequence[Name], vocabulary: Vocabulary
) -> tuple[str, Origin] | None:
    """The one party that a title names as who answers; a government without its country by the capital of the date.

    ``text`` is the flow in the plain spelling.
    """
    # Most documents are told at once by their words; the expression is tried at each character.
    if not _words(vocabulary).by(text[:_DATED]) or not _shape(vocabulary).search(text, 0, _DATED):
        return None
    for block in document.blocks[:_TOP]:
        short = block.kind in ("heading", "paragraph") and block.at.end - block.at.start <= _LINE
        if short and (found := _in_title(text, names, block, vocabulary)):
            return found
    return None


def _in_title(
    text: str, names: Sequence[Name], block: Block, vocabulary: Vocabulary
) -> tuple[str, Origin] | None:
    found = _shape(vocabulary).search(text, block.at.start, block.at.end)
    if found is None or text.endswith(".", block.at.start, block.at.end):
        return None
    who = Span(*found.span("who"))
    here = [name for name in names_within(names, who) if name.kind != "region" and name.form != "people"]
    if len({name.acts_for or name.id for name in here}) == 1:
        name = here[0]
        return name.id if name.kind == "organisation" else name.acts_for or name.id, _origin(name.entry)
    if here:
        return None
    if not _government(vocabulary).search(found["who"]):
        short = _SHORT.findall(found["who"])
        return (short[0], _origin(short[0])) if len(short) == 1 else None
    seats = {capital[0].lower() for capital in _capital().finditer(text, 0, _DATED)}
    countries = {load_capitals()[seat] for seat in seats}
    return (countries.pop(), _origin(seats.pop())) if len(countries) == 1 else None


def _origin(entry: str) -> Origin:
    return Origin("commitments.issuers.response", entry)


@cache
def _words(vocabulary: Vocabulary) -> Held:
    return Held(vocabulary.wording.phrases["response"])


@cache
def _shape(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A title's noun for a response, between who answers and what is answered."""
    phrases = vocabulary.wording.phrases
    noun, to = any_of(phrases["response"]), any_of(phrases["responded"])
    if vocabulary.language == "en":  # of whom it is may stand before it
        return re.compile(
            rf"(?P<who>(?:[^\n.;:]{{0,80}} )?{noun}(?!\w)[^\n.;:]{{0,100}}?) {to}(?!\w)", re.IGNORECASE
        )
    return re.compile(rf"{noun}(?!\w)(?P<who>[^\n.;:]{{0,100}}?) {to}(?: |(?<=')|(?!\w))", re.IGNORECASE)


@cache
def _government(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording
    return re.compile(rf"(?<!\w){any_of(words.words['of_party'])}(?!\w)", re.IGNORECASE)


@cache
def _capital() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){any_of(load_capitals())}(?![\w-])", re.IGNORECASE)
