"""Where phrases may begin in a document: its words, split once a sentence however many tables ask for theirs."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from pledgebook.checks.lexicon import START, Lexicon, Phrases
from pledgebook.model import Sentence, Span

_JOINING = "-'’_"
_NOWHERE = Span(0, 0)
_PIECE = re.compile(r"[^\W_]+")
# Where a word stands, and what of it a phrase begins with and where: at 4 "l'appel" and from 6 on "appel".
Beginning = tuple[int, int, str]
Found = tuple[Span, str]


@dataclass(frozen=True, slots=True, eq=False)
class Beginnings:
    """The words of a text in lower case that a phrase of the lexicon begins with; those of a sentence when asked.

    ``known`` are these by sentence, ``found`` the phrases of a table in a sentence, ``pieces`` all words of one.
    """

    low: str
    sentences: Sequence[Sentence]
    lexicon: Lexicon
    starts: list[int]
    known: dict[int, list[Beginning]] = field(default_factory=dict)
    found: dict[tuple[int, Phrases], list[Found]] = field(default_factory=dict)
    pieces: dict[int, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, low: str, sentences: Sequence[Sentence], lexicon: Lexicon) -> Beginnings:
        """The beginnings in a text with these sentences."""
        return cls(low, sentences, lexicon, [sentence.at.start for sentence in sentences])

    def find(self, phrases: Phrases, start: int, end: int) -> Sequence[Found]:
        """Every place where a phrase begins, with its meaning. Places may overlap."""
        index = self._home(start, end)
        if index is None:
            return list(self._look(phrases, start, end))
        own = self.found.get((index, phrases))
        if own is None:
            own = self.found[index, phrases] = list(self._look(phrases, *self.sentences[index].at))
        inside = [each for each in own if start <= each[0].start < end]
        if inside and any(at.end > end for at, _says in inside):
            return list(self._look(phrases, start, end))
        return inside

    def _look(self, phrases: Phrases, start: int, end: int) -> Iterator[Found]:
        known = phrases.by_start
        for whole, at, word in self.between(start, end):
            if word in known and at == whole and (found := _match(known[word], self.low, at, end)):
                yield found

    def find_elided(self, phrases: Phrases, start: int, end: int) -> Iterator[Found]:
        """The same, and where one begins behind an apostrophe: "l'appel"."""
        known, last = phrases.by_start, -1
        for whole, at, word in self.between(start, end):
            if word in known and whole != last and (found := _match(known[word], self.low, at, end)):
                last = whole
                yield found

    def between(self, start: int, end: int) -> Sequence[Beginning]:
        """The beginnings of a stretch of the text. A word that it cuts is split anew, as the stretch has it."""
        index = self._home(start, end)
        if index is None:
            return self._split(start, end)
        own = self.known.get(index)
        if own is None:
            own = self.known[index] = self._split(*self.sentences[index].at)
        if (start, end) == self.sentences[index].at:
            return own
        return own[bisect_left(own, (start,)) : bisect_left(own, (end,))]

    def may_say(self, sentence: int, kind: str) -> bool:
        """Whether a sentence holds the longest word of a phrase of this kind of small words."""
        pieces = self.pieces.get(sentence)
        if pieces is None:
            at = self.sentences[sentence].at
            pieces = self.pieces[sentence] = frozenset(_PIECE.findall(self.low, at.start, at.end))
        telling = _telling_words(self.lexicon, kind)
        return telling is None or not pieces.isdisjoint(telling)

    def _home(self, start: int, end: int) -> int | None:
        """The sentence that holds a stretch, where this begins and ends between its words."""
        index = bisect_right(self.starts, start) - 1
        home = self.sentences[index].at if index >= 0 else _NOWHERE
        if not start < end <= home.end:
            return None
        if (start > home.start and self._cuts(start)) or (end < home.end and self._cuts(end)):
            return None
        return index

    def _cuts(self, at: int) -> bool:
        """Whether a place may stand inside a word."""
        before, behind = self.low[at - 1], self.low[at]
        return (before.isalnum() or before in _JOINING) and (behind.isalnum() or behind in _JOINING)

    def _split(self, start: int, end: int) -> list[Beginning]:
        found: list[Beginning] = []
        wanted = _first_words(self.lexicon)
        for match in START.finditer(self.low, start, end):
            word = match.group()
            if word in wanted:
                found.append((match.start(), match.start(), word))
            if "'" in word or "’" in word:
                first = max(word.rfind("'"), word.rfind("’")) + 1
                if word[first:] in wanted:
                    found.append((match.start(), match.start() + first, word[first:]))
        return found


def _match(phrases: tuple[re.Pattern[str], tuple[str, ...]], low: str, at: int, end: int) -> Found | None:
    found = phrases[0].match(low, at, end)
    if found is None or found.lastindex is None:
        return None
    return Span(*found.span()), phrases[1][found.lastindex - 1]


@cache
def _first_words(lexicon: Lexicon) -> frozenset[str]:
    """What the phrases of a lexicon begin with."""
    tables = (
        *lexicon.changes.values(), *lexicon.multiples.values(), lexicon.states, lexicon.ladder, lexicon.asides,
        lexicon.doubts, lexicon.fractions, lexicon.hedges,
    )  # fmt: skip
    return frozenset(lexicon.relations).union(*(table.by_start for table in tables))


@cache
def _telling_words(lexicon: Lexicon, kind: str) -> frozenset[str] | None:
    """The longest word of each phrase of a kind of small words; None where one has none ("&")."""
    words = [_PIECE.findall(phrase) for phrase in lexicon.words.get(kind, ())]
    return frozenset(max(own, key=len) for own in words) if all(words) else None
