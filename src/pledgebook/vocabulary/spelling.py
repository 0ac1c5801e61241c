"""Words of a table as one part of a regular expression, and as endings of a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby

import ahocorasick_rs

_WORD = re.compile(r"\w+")
_KEPT = 16  # stretches of text whose words are kept


def any_of(words: Iterable[str], name: str = "") -> str:
    """An alternation of ``words``, longest first; a group called ``name`` where one is given.

    Of no words, what never matches: a language may have none of a kind. What several words begin with is tried once,
    so that it matters little how many there are.
    """
    ordered = sorted(set(words), key=lambda word: (word[:1].lower(), word), reverse=True)
    by_letter = groupby(ordered, key=lambda word: word[:1].lower())
    inside = "|".join(_alternatives(list(alike)) for _, alike in by_letter) if ordered else "(?!)"
    return f"(?P<{name}>{inside})" if name else f"(?:{inside})"


def perhaps(words: Iterable[str]) -> str:
    """One of ``words`` before another word, with the space or by its own apostrophe ("the ", "l'"), or nothing."""
    return rf"(?:{any_of(words)}(?: |(?<=')))?"


def _alternatives(words: Sequence[str]) -> str:
    """Words with the same first letter; a tree could take the wrong one where capitals may not matter and tell them."""
    if _differ_in_case(words):
        return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
    return _tree(words)


def _differ_in_case(words: Sequence[str]) -> bool:
    """Whether one word is another, or begins with it, but for capitals."""
    if all(word == word.lower() for word in words):  # as in most tables
        return False
    spelled: dict[str, str] = {}
    for word in words:
        if spelled.setdefault(word.lower(), word) != word:
            return True
    starts = (word[:end] for word in words for end in range(1, len(word)))
    return any(spelled.get(start.lower(), start) != start for start in starts)


def _tree(ordered: Sequence[str]) -> str:
    """The alternatives of words in falling order, of which a beginning comes behind what begins with it."""
    branches = []
    for _, group in groupby(ordered, key=lambda word: word[:1]):
        alike = list(group)
        shared = alike[0] if len(alike) == 1 else _beginning(alike[0], alike[-1])
        rest = [word[len(shared) :] for word in alike]
        branches.append(re.escape(shared) + (f"(?:{_tree(rest)})" if len(rest) > 1 else ""))
    return "|".join(branches)


def _beginning(first: str, last: str) -> str:
    """What both words begin with, and so all between them."""
    end, shorter = 0, min(len(first), len(last))
    while end < shorter and first[end] == last[end]:
        end += 1
    return first[:end]


def last_words(phrases: Iterable[str]) -> list[str]:
    """The last word of each phrase."""
    return [phrase.rpartition(" ")[2] for phrase in phrases]


def lowered(text: str) -> str:
    """Lower case that keeps the length of the text, so that offsets still hold: "İ" has two letters there."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@lru_cache(_KEPT)
def words_in(text: str) -> frozenset[str]:
    """The words of a text, in lower case, as ``first_words`` has them; several ask for those of one stretch."""
    return frozenset(_WORD.findall(text.lower()))


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """The words that phrases begin with.

    An expression that begins one of them with a whole word finds nothing in a text whose ``words_in`` hold none of
    these: to see that takes a small part of the time that the expression would.
    """
    return frozenset(_WORD.findall(phrase.lower())[0] for phrase in phrases)


class Endings:
    """Tells at once whether a text ends with one of some words, capitals aside: sooner than an expression does."""

    def __init__(self, words: Iterable[str]) -> None:
        lower = sorted({word.lower() for word in words if word}, key=lambda word: word[-1])
        self._longest = max(map(len, lower), default=0)
        self._words = {last: tuple(alike) for last, alike in groupby(lower, key=lambda word: word[-1])}

    def end(self, text: str) -> bool:
        """Whether one of the words ends ``text``, within a word or not."""
        alike = self._words.get(text[-1:].lower())
        return alike is not None and text[-self._longest :].lower().endswith(alike)


class Opened:
    """An expression that holds one of some phrases, from a whole word on: tried where a text has such a phrase.

    One that begins with "*" is how a word ends.
    """

    def __init__(self, pattern: re.Pattern[str], phrases: Iterable[str]) -> None:
        self.pattern = pattern
        lower = sorted({phrase.lower() for phrase in phrases})
        self._endings = [phrase.startswith("*") for phrase in lower]
        self._phrases = ahocorasick_rs.AhoCorasick([phrase.removeprefix("*") for phrase in lower])

    def search(self, text: str) -> re.Match[str] | None:
        """What the expression finds."""
        lower = text.lower()
        for index, start, end in self._phrases.find_matches_as_indexes(lower, overlapping=True):
            beside = lower[end : end + 1] if self._endings[index] else lower[start - 1 : start]
            if not beside.isalnum():
                return self.pattern.search(text)
        return None


class Begun:
    """An expression that begins with one of some phrases: tried where a text has such a phrase from a whole word on."""

    def __init__(self, pattern: re.Pattern[str], phrases: Iterable[str]) -> None:
        self.pattern = pattern
        self._phrases = ahocorasick_rs.AhoCorasick(sorted({phrase.lower() for phrase in phrases}))

    def finditer(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """What the expression finds in a stretch, in order."""
        lower, reach = lowered(text[start:end]), start
        found = self._phrases.find_matches_as_indexes(lower, overlapping=True)
        begins = {begin for _, begin, _ in found if not lower[begin - 1 : begin].isalnum()}
        for place in sorted(start + begin for begin in begins):
            if place >= reach and (match := self.pattern.match(text, place, end)):
                yield match
                reach = match.end()


class Closed:
    """An expression that ends a text with one of some phrases and a space: tried where the text ends so."""

    def __init__(self, pattern: re.Pattern[str], phrases: Iterable[str]) -> None:
        self.pattern, self._ends = pattern, Endings(last_words(phrases))

    def search(self, text: str) -> re.Match[str] | None:
        """What the expression finds."""
        return self.pattern.search(text) if self._ends.end(text.removesuffix(" ")) else None
