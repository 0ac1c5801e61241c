"""Whom a commitment is for: the noun phrases for people that it names."""

from __future__ import annotations

from collections.abc import Collection

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Origin, Span


def find_beneficiaries(context: Context, unit: Span) -> list[tuple[str, Origin]]:
    """The people a unit speaks of, with the adjectives before them, each once, in order, and the noun that tells them.

    A phrase that another holds ("migrants" beside "Venezuelan migrants") is left out.
    """
    found: dict[str, Origin] = {}
    grammar, vocabulary = context.grammar, context.vocabulary
    for match in context.spots.matches("people", grammar.people(vocabulary), unit):
        phrase = grammar.described(context.text, unit, Span(*match.span()), vocabulary)
        found.setdefault(phrase, Origin("commitments.beneficiaries", match[0]))
    return [(phrase, origin) for phrase, origin in found.items() if not _is_held(phrase, found)]


def _is_held(phrase: str, phrases: Collection[str]) -> bool:
    return any(phrase in other and f" {phrase} " in f" {other} " for other in phrases if other != phrase)
