"""Where words of the tables stand in a document: searched for once, all of them together.

An expression is then tried where it can begin, or not at all, and not at every character of every unit.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

import ahocorasick_rs

from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.measures import load_programme_words
from pledgebook.vocabulary.spelling import lowered

Table = Literal[
    "people", "programme", "phase", "home", "kind", "own", "partner", "brackets", "cities", "seize", "paid",
    "pays", "alongside", "defined", "tag", "body",
]  # fmt: skip
_BREAK = re.compile(r"[,;:()\n]")
SEVERAL = ("s", "es")  # how the word for a city ends that is one for several
_BEGINS = re.compile(r"\b(?:[A-Z]\w*|[a-z]+(?= \Z))")
Spot = tuple[
    int, int, int
]  # where a word begins and ends (kept negative, to order them), and which of its table it is


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of all tables, and for each its table and place there."""

    automaton: ahocorasick_rs.AhoCorasick
    entries: Sequence[tuple[Table, int]]


@cache
def _words(vocabulary: Vocabulary) -> _Words:
    wording = vocabulary.wording
    tables: dict[Table, Sequence[str]] = {
        "people": sorted(wording.beneficiaries),
        "programme": (*wording.programmes_capital, *wording.programmes_any),
        "phase": load_programme_words(vocabulary.language).phases["one"],
        "home": wording.phrases["home"],
        "kind": [cue.phrase for cue in vocabulary.kinds],
        "own": [f"{word} " for word in wording.words["own"]],
        "partner": sorted(wording.words["partner"]),
        "brackets": sorted(wording.words["brackets"]),
        "seize": sorted(wording.words["seize"]),
        "paid": sorted(wording.words["paid"]),
        "pays": [*wording.phrases["paid"], *wording.phrases["stemming"]],
        "alongside": sorted(wording.words["alongside"] | wording.words["with"]),
        "defined": wording.phrases["defined"],
        "tag": [tag.removesuffix("*") for tag in wording.tags],
        "body": sorted(wording.bodies),
        "cities": [
            *wording.words["of_places"],
            *(f"{word}{s}" for word in wording.words["of_place"] for s in SEVERAL),
        ],
    }
    return _Words(
        ahocorasick_rs.AhoCorasick([word.lower() for words in tables.values() for word in words]),
        [(table, index) for table, words in tables.items() for index in range(len(words))],
    )


class Spots:
    """The places of one document at which such a word begins, whatever its capitals, by its table."""

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        words, lower = _words(vocabulary), lowered(text)
        self._text = text
        self._spots: dict[Table, list[Spot]] = {table: [] for table in get_args(Table)}
        for number, start, end in words.automaton.find_matches_as_indexes(lower, overlapping=True):
            if start and text[start - 1].isalnum() and text[start].isalnum():
                continue
            table, index = words.entries[number]
            self._spots[table].append((start, -end, index))
        for spots in self._spots.values():
            spots.sort()

    def within(self, table: Table, at: Span) -> list[Spot]:
        """The words of a table that stand in a span, in order; where several begin, the longest first."""
        spots = self._spots[table]
        first = bisect_left(spots, (at.start,))
        if first == len(spots) or spots[first][0] >= at.end:
            return []
        last = bisect_left(spots, (at.end,), first)
        return [(start, -end, index) for start, end, index in spots[first:last] if -end <= at.end]

    def may_hold(self, table: Table, at: Span) -> bool:
        """Whether a word of a table begins in a span, so that it is worth while to look for what it is part of."""
        return self.first(table, at) is not None

    def first(self, table: Table, at: Span) -> int | None:
        """Where the first word of a table begins in a span."""
        spots = self._spots[table]
        first = bisect_left(spots, (at.start,))
        return spots[first][0] if first < len(spots) and spots[first][0] < at.end else None

    def holding(self, table: Table, pattern: re.Pattern[str], at: Span) -> Iterator[re.Match[str]]:
        """What ``pattern`` finds in a span, where it holds a word of the table and no break before that.

        It begins with a capital, or with the word right before that of the table.
        """
        text, reach = self._text, at.start
        for start, _, _ in self.within(table, at):
            if start < reach:
                continue
            since = start - len(_BREAK.split(text[reach:start])[-1])
            begins = [*(word.start() for word in _BEGINS.finditer(text, since, start)), start]
            found = (pattern.match(text, begin, at.end) for begin in begins)
            if match := next(filter(None, found), None):
                yield match
                reach = match.end()

    def matches(self, table: Table, pattern: re.Pattern[str], at: Span) -> Iterator[re.Match[str]]:
        """What ``pattern``, which begins with a word of the table, finds in a span."""
        reach = at.start
        for start, _, _ in self.within(table, at):
            if start < reach:
                continue
            reach = start + 1  # behind the longest word that begins there another is tried for nothing
            if found := pattern.match(self._text, start, at.end):
                yield found
                reach = found.end()
