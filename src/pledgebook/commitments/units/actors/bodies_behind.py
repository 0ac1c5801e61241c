"""Bodies of no table that stand behind their verb in a Romance language.

"Será a Universidade do Porto a testar os filtros", "Correrá por cuenta de la Intendencia de Rocha el alumbrado".
"""

from __future__ import annotations

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.outright import says_outright
from pledgebook.commitments.grammars.romance_charges import charge, falls_on
from pledgebook.commitments.grammars.romance_clefts import opening_of, set_apart
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.unknown.names import unknown_name
from pledgebook.model import Span


def find_body_behind(context: Context, at: Span) -> Subject | None:
    """The body that a cleft sets apart or on which something falls, where a noun in its name says that it is one."""
    text, vocabulary = context.text, context.vocabulary
    if not vocabulary.wording.words["cleft"] or not says_outright(text, at, vocabulary):
        return None
    if opening := opening_of(text, at, vocabulary):
        body = _body_at(context, Span(opening.end, at.end))
        return set_apart(text, opening, body, at.end, vocabulary) if body else None
    falls = falls_on(text, at, vocabulary)
    body = _body_at(context, Span(falls.end, at.end)) if falls else None
    return charge(text, at, falls, body, vocabulary) if body and falls else None


def _body_at(context: Context, at: Span) -> Subject | None:
    name = unknown_name(context.text, at.start, at.end, context.vocabulary)
    if name is None or not name.is_body(context.vocabulary):
        return None
    if any(known.kind == "organisation" for known in context.names_at(name.at)):
        return None  # of which the rules for names of the tables tell
    return Subject((name.id,), name.at, None, "body", name.name)
