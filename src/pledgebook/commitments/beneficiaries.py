"""Whom a commitment is for: the noun phrases for people that it names."""

from __future__ import annotations

from pledgebook.commitments.grammar import grammar_of
from pledgebook.model import Origin, Span
from pledgebook.vocabulary import Vocabulary


def find_beneficiaries(text: str, unit: Span, vocabulary: Vocabulary) -> list[tuple[str, Origin]]:
    """The people a unit speaks of, with the adjectives before them, each once, in order, and the noun that tells them.

    A phrase that another holds ("migrants" beside "Venezuelan migrants") is left out.
    """
    found: dict[str, Origin] = {}
    grammar = grammar_of(vocabulary)
    for match in grammar.people(vocabulary).finditer(text, unit.start, unit.end):
        phrase = grammar.described(text, unit, Span(*match.span()), vocabulary)
        found.setdefault(phrase, Origin("commitments.beneficiaries", match[0]))
    held = {
        phrase
        for phrase in found
        if any(f" {other} ".count(f" {phrase} ") for other in found if other != phrase)
    }
    return [(phrase, origin) for phrase, origin in found.items() if phrase not in held]
