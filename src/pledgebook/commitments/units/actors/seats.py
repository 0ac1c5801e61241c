"""Who acts by the name of his capital: in a statement of France and Morocco "Rabat will provide 3,000 hectares"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.unknown.names import name_in
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.capitals import load_capitals
from pledgebook.vocabulary.spelling import any_of, perhaps


def with_seat(context: Context, subject: Subject) -> Subject:
    """The subject with the country for its capital, where that country speaks in the document.

    A text that calls the capital a city ("the City of Rabat", "the Mayor of Paris") means the city.
    """
    if len(subject.parties) != 1:
        return subject
    country = _governed_from(context, context.text[subject.at.start : subject.at.end])
    named = load_capitals().get(subject.parties[0].lower())
    return replace(subject, parties=(country,), rule="seat") if country and country == named else subject


def seat_at(context: Context, clause: Span) -> Subject | None:
    """The country for its capital that a clause begins with, and the act behind: "... and Paris will build"."""
    name = name_in(context, clause)
    country = _governed_from(context, name.name) if name else None
    if name is None or country is None:
        return None
    act = context.grammar.match_act(context.text, name.at.end, clause.end, context.vocabulary)
    return Subject((country,), name.at, act, "seat", name.name) if act else None


def _governed_from(context: Context, name: str) -> str | None:
    """The country of a capital where it speaks in the document, and the text calls its capital no city."""
    country = load_capitals().get(name.lower())
    speaks = country is not None and country in (*context.edition.signatories, context.edition.issuer)
    return country if speaks and not _is_city(context, name) else None


def _is_city(context: Context, name: str) -> bool:
    """Whether a word for a city, or for who governs one, stands before a name anywhere in the text."""
    behind = (found.end() for found in _city(context.vocabulary).finditer(context.text))
    return any(context.text.startswith(name, end) for end in behind)


@cache
def _city(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    small = perhaps(words["of"] | words["particle"] | {"of"})
    called = any_of(words["of_place"] | words["of_places"])
    return re.compile(rf"(?<!\w){called} {small}{perhaps(words['article'])}(?=\w)", re.IGNORECASE)
