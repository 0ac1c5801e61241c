"""Nouns that stand for parties named before, each with whom it can mean: "the bank", "both countries"."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from pledgebook.vocabulary.names import ORGANISATION_KINDS
from pledgebook.vocabulary.table import rows

STATE, SIDE = "state", "side"
_KINDS = frozenset({STATE, SIDE, *ORGANISATION_KINDS})


class PartyNouns(NamedTuple):
    """The kinds of parties that each noun for one of them means, and each noun for several, in lower case."""

    one: dict[str, frozenset[str]]
    several: dict[str, frozenset[str]]


@cache
def load_party_nouns(language: str) -> PartyNouns:
    """The nouns of a language. Raises ``VocabularyError`` for a bad row."""
    found = PartyNouns({}, {})
    for row in rows(f"{language}/party_nouns.csv", ("noun", "many", "kinds"), ("kinds",)):
        kinds = frozenset(row.many("kinds"))
        if unknown := kinds - _KINDS:
            raise row.error(f"no kind of party: {', '.join(sorted(unknown))}")
        many = found.one if row.one_of("many", PartyNouns._fields) == "one" else found.several
        many[row["noun"].lower()] = kinds
    return found
