"""The words that tie figures together, by language, compiled once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from pledgebook.vocabulary.numbers import load_quantities
from pledgebook.vocabulary.table import Row, rows

LANGUAGES = ("en",)
RELATIONS = ("parts", "more parts", "whole", "total", "addition", "base", "share")


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases of one meaning, as one pattern; ``meaning`` maps each to what its row says of it."""

    pattern: re.Pattern[str]
    meaning: dict[str, str]


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """The tables of one language.

    ``relations`` are patterns by relation and by whether the words leave no part unsaid. ``changes`` map a phrase
    to up or down, by the side of the percentage it stands on; ``multiples`` a phrase to its factor, by form;
    ``states`` a word to the state of money it names. ``stops`` are words without content of their own,
    ``persons`` the nouns that count persons, ``fillers`` those that
    may stand between a mark and a change.
    """

    relations: dict[tuple[str, bool], re.Pattern[str]]
    changes: dict[str, Phrases]
    multiples: dict[str, Phrases]
    states: Phrases
    stops: frozenset[str]
    persons: frozenset[str]
    fillers: frozenset[str]


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language of ``LANGUAGES``. Raises ``VocabularyError`` for a row that is not as declared."""
    return Lexicon(
        _relations(language),
        _by(rows(f"{language}/changes.csv", ("phrase", "direction", "side")), "side", "direction"),
        _by(_factors(language), "form", "factor"),
        _phrases(
            (row["word"], row["state"]) for row in rows(f"{language}/money_states.csv", ("word", "state"))
        ),
        load_quantities(language).stops,
        frozenset(row["noun"] for row in rows(f"{language}/persons.csv", ("noun",))),
        frozenset(row["word"] for row in rows(f"{language}/fillers.csv", ("word",))),
    )


def _relations(language: str) -> dict[tuple[str, bool], re.Pattern[str]]:
    groups: dict[tuple[str, bool], list[str]] = {}
    for row in rows(f"{language}/relations.csv", ("phrase", "relation", "closed")):
        key = row.one_of("relation", RELATIONS), row.one_of("closed", ("yes", "no")) == "yes"
        groups.setdefault(key, []).append(row["phrase"])
    return {key: re.compile(_any_of(phrases)) for key, phrases in groups.items()}


def _factors(language: str) -> Iterator[Row]:
    for row in rows(f"{language}/multiples.csv", ("phrase", "factor", "form")):
        row.one_of("form", ("verb", "rise", "than"))
        try:
            Fraction(row["factor"])
        except ValueError as error:
            raise row.error(f"{row['factor']!r} is no factor") from error
        yield row


def _by(table: Iterable[Row], group: str, meaning: str) -> dict[str, Phrases]:
    groups: dict[str, list[tuple[str, str]]] = {}
    for row in table:
        groups.setdefault(row[group], []).append((row["phrase"], row[meaning]))
    return {key: _phrases(pairs) for key, pairs in groups.items()}


def _phrases(pairs: Iterable[tuple[str, str]]) -> Phrases:
    meaning = dict(pairs)
    return Phrases(re.compile(_any_of(meaning)), meaning)


def _any_of(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases, the longest first, as whole words."""
    return "|".join(_whole(phrase) for phrase in sorted(phrases, key=len, reverse=True))


def _whole(phrase: str) -> str:
    words = r"\s+".join(
        r"(?:[^\s.;]+\s+){1,8}?" if word == "..." else re.escape(word) for word in phrase.split()
    )
    words = words.replace(r"{1,8}?\s+", "{1,8}?")
    before = r"(?<![\w-])" if phrase[0].isalnum() else ""
    after = r"(?![\w-])" if phrase[-1].isalnum() else ""
    return f"{before}{words}{after}"
