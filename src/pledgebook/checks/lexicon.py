"""The words that tie figures together, by language, compiled once a text has them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from pledgebook.model import Span
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.numbers import NumberWords, load_quantities
from pledgebook.vocabulary.table import Row, rows

RELATIONS = (
    "parts", "more parts", "rest", "whole", "total", "total after", "addition", "base", "share", "back", "part",
    "each of", "each", "again", "namely", "following", "equal",
)  # fmt: skip
# The kinds of ``money_ladder.csv``, how far money has gone and what leaves an amount out, and of ``money_words.csv``.
RUNGS = (
    "pledged",
    "announced",
    "identified",
    "disbursed",
    "given",
    "future",
    "base",
    "any",
    "ahead",
    "nothing",
)
ASIDES = ("denied", "cut", "undone", "not", "yet", "may", "if", "asked", "need", "lost", "other", "nothing")
AROUND = (
    "link", "relative", "apart", "clause", "but", "before", "whole", "back", "together", "every", "yearly", "from",
    "by", "giver", "sum", "receives", "to", "of", "via", "act", "being",
)  # fmt: skip
_KIND = re.compile(r"<([a-z][a-z |]*)>")
# What a phrase may begin with: a word, or a mark before one.
START = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*|[,;(]")


@dataclass(frozen=True, slots=True, eq=False)
class Phrases:
    """Phrases with what their rows say of them, by the word they begin with, so that a text is looked at once."""

    by_start: dict[str, tuple[re.Pattern[str], tuple[str, ...]]]

    def match(self, text: str, start: int, end: int) -> tuple[Span, str] | None:
        """The longest phrase that begins right at ``start``, and its meaning."""
        word = START.match(text, start, end)
        entry = self.by_start.get(word.group()) if word else None
        found = entry[0].match(text, start, end) if entry else None
        if entry is None or found is None or found.lastindex is None:
            return None
        return Span(*found.span()), entry[1][found.lastindex - 1]


NO_PHRASES = Phrases({})


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """The tables of one language.

    ``relations`` are phrases by relation and by whether the words leave no part unsaid, by their first word.
    ``changes`` map a phrase to up or down, by the side of the percentage it stands on; ``multiples`` a phrase to
    its factor, by form; ``states`` a word to the state of money it names, ``ladder`` the same as finely as the
    money account wants it (``money_ladder.csv``), ``asides`` what leaves an amount out of it, ``doubts`` a phrase
    to why a sum near it need not hold, ``fractions`` to the part of one that they are, ``hedges`` what stands
    before a number to how it is hedged. ``stops`` are words without content of their own, ``persons`` the nouns that
    count persons, ``fillers`` those that may stand between a mark and a change, ``participles`` those that end a
    noun phrase, ``words`` the small words by what they tell (``audit_words.csv``),
    ``numbers`` the words that are numbers.
    """

    relations: dict[str, tuple[tuple[str, bool, re.Pattern[str]], ...]]
    changes: dict[str, Phrases]
    multiples: dict[str, Phrases]
    states: Phrases
    ladder: Phrases
    asides: Phrases
    doubts: Phrases
    fractions: Phrases
    hedges: Phrases
    stops: frozenset[str]
    persons: frozenset[str]
    fillers: frozenset[str]
    participles: frozenset[str]
    words: dict[str, frozenset[str]]
    numbers: NumberWords

    def any(self, *kinds: str) -> str:
        """A regular expression for any phrase of these kinds, the longest first; nothing where there are none."""
        phrases = {phrase for kind in kinds for phrase in self.words.get(kind, ())}
        return (
            "|".join(_plain(phrase) for phrase in sorted(phrases, key=lambda own: (-len(own), own))) or "(?!)"
        )


@cache
def pattern(lexicon: Lexicon, template: str) -> re.Pattern[str]:
    """A regular expression in which "<kind>" stands for any phrase of a kind of ``audit_words.csv``."""
    return re.compile(_KIND.sub(lambda found: f"(?:{lexicon.any(*found.group(1).split('|'))})", template))


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language of ``LANGUAGES``. Raises ``VocabularyError`` for a row that is not as declared."""
    return Lexicon(
        _relations(language),
        _by(rows(f"{language}/changes.csv", ("phrase", "direction", "side")), "side", "direction"),
        _by(_factors(language), "form", "factor"),
        _phrases(_states(language).items()),
        _phrases((_states(language) | _rungs(language, RUNGS)).items()),
        _phrases(_rungs(language, ASIDES).items()),
        _phrases(_doubts(language)),
        _phrases(_parts_of_one(language)),
        _phrases(_hedges(language)),
        load_quantities(language).stops,
        frozenset(row["noun"] for row in rows(f"{language}/persons.csv", ("noun",))),
        frozenset(row["word"] for row in rows(f"{language}/fillers.csv", ("word",))),
        frozenset(row["word"] for row in rows(f"{language}/participles.csv", ("word",))),
        _small_words(language) | _around_money(language),
        load_quantities(language).numbers,
    )


def _small_words(language: str) -> dict[str, frozenset[str]]:
    kinds: dict[str, set[str]] = {}
    for row in rows(f"{language}/audit_words.csv", ("phrase", "kind")):
        kinds.setdefault(row["kind"], set()).add(row["phrase"])
    return {kind: frozenset(phrases) for kind, phrases in kinds.items()}


def _relations(language: str) -> dict[str, tuple[tuple[str, bool, re.Pattern[str]], ...]]:
    amounts = "|".join(re.escape(row["noun"]) for row in rows(f"{language}/amounts.csv", ("noun",)))
    groups: dict[str, dict[tuple[str, bool], list[str]]] = {}
    for row in rows(f"{language}/relations.csv", ("phrase", "relation", "closed")):
        key = row.one_of("relation", RELATIONS), row.one_of("closed", ("yes", "no")) == "yes"
        groups.setdefault(_start(row["phrase"]), {}).setdefault(key, []).append(row["phrase"])
    return {
        start: tuple(
            (relation, closed, lazily(_any_of(phrases).replace("<amount>", f"(?:{amounts})")))
            for (relation, closed), phrases in own.items()
        )
        for start, own in groups.items()
    }


def _factors(language: str) -> Iterator[Row]:
    for row in rows(f"{language}/multiples.csv", ("phrase", "factor", "form")):
        row.one_of("form", ("verb", "rise", "than"))
        try:
            Fraction(row["factor"])
        except ValueError as error:
            raise row.error(f"{row['factor']!r} is no factor") from error
        yield row


def _states(language: str) -> dict[str, str]:
    return {row["word"]: row["state"] for row in rows(f"{language}/money_states.csv", ("word", "state"))}


def _rungs(language: str, wanted: Sequence[str]) -> dict[str, str]:
    """The words of these kinds; one may stand in the table for the ladder and again for what is left out."""
    table = rows(f"{language}/money_ladder.csv", ("word", "state"))
    said = [(row["word"], row.one_of("state", (*RUNGS, *ASIDES))) for row in table]
    return {word: state for word, state in said if state in wanted}


def _around_money(language: str) -> dict[str, frozenset[str]]:
    """The words around an amount, by their kind with "money" before it."""
    found = {f"money {kind}": set[str]() for kind in AROUND}
    for row in rows(f"{language}/money_words.csv", ("phrase", "kind")):
        found[f"money {row.one_of('kind', AROUND)}"].add(row["phrase"])
    found["money sum"] |= {row["noun"] for row in rows(f"{language}/amounts.csv", ("noun",))}
    return {kind: frozenset(phrases) for kind, phrases in found.items()}


def _doubts(language: str) -> Iterator[tuple[str, str]]:
    for row in rows(f"{language}/sum_doubts.csv", ("phrase", "says")):
        yield row["phrase"], row.one_of("says", ("overlap", "distinct", "deducted", "subtracted"))


def _parts_of_one(language: str) -> Iterator[tuple[str, str]]:
    for row in rows(f"{language}/fractions.csv", ("phrase", "part")):
        try:
            Fraction(row["part"])
        except ValueError as error:
            raise row.error(f"{row['part']!r} is no fraction") from error
        yield row["phrase"], row["part"]


def _hedges(language: str) -> Iterator[tuple[str, str]]:
    for row in rows(f"{language}/hedges.csv", ("phrase", "place", "hedge")):
        if row["place"] == "before" and START.match(row["phrase"]):
            yield row["phrase"], row["hedge"]


def _by(table: Iterable[Row], group: str, meaning: str) -> dict[str, Phrases]:
    groups: dict[str, list[tuple[str, str]]] = {}
    for row in table:
        groups.setdefault(row[group], []).append((row["phrase"], row[meaning]))
    return {key: _phrases(pairs) for key, pairs in groups.items()}


def _phrases(pairs: Iterable[tuple[str, str]]) -> Phrases:
    starts: dict[str, list[tuple[str, str]]] = {}
    for phrase, meaning in sorted(pairs, key=lambda pair: len(pair[0]), reverse=True):
        starts.setdefault(_start(phrase), []).append((phrase, meaning))
    return Phrases(
        {
            start: (
                lazily("|".join(f"({_whole(phrase)})" for phrase, _ in own)),
                tuple(meaning for _, meaning in own),
            )
            for start, own in starts.items()
        }
    )


def _plain(phrase: str) -> str:
    """A phrase as a regular expression, bounded by no letter of another word."""
    words = r"\s+".join(re.escape(word) for word in phrase.split())
    before = r"(?<!\w)" if phrase[0].isalnum() else ""
    return before + words + (r"(?!\w)" if phrase[-1].isalnum() else "")


def _start(phrase: str) -> str:
    found = START.match(phrase)
    if found is None:
        raise ValueError(f"{phrase!r} begins with neither a word nor a mark")
    return found.group()


def _any_of(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases, the longest first, as whole words."""
    return "|".join(_whole(phrase) for phrase in sorted(phrases, key=len, reverse=True))


def _whole(phrase: str) -> str:
    words = r"\s+".join(
        r"(?:[^\s.;]+\s+){1,8}?" if word == "..." else re.escape(word) for word in phrase.split()
    )
    words = words.replace(r"{1,8}?\s+", "{1,8}?")
    return words + (r"(?![\w-])" if phrase[-1].isalnum() or phrase[-1] == ">" else "")
