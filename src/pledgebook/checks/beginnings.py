"""Where phrases may begin in a document: its words, split once a sentence however many tables ask for theirs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from pledgebook.checks.lexicon import START, Lexicon, Phrases
from pledgebook.model import Sentence, Span

_JOINING = "-'’"


class Beginning(NamedTuple):
    """A word that some phrase begins with, where it stands, and where its word does: "appel" in "l'appel"."""

    at: int
    word: str
    whole: int


@dataclass(frozen=True, slots=True, eq=False)
class Beginnings:
    """The words of a text in lower case that a phrase of the lexicon begins with; those of a sentence when asked."""

    low: str
    sentences: Sequence[Sentence]
    first_words: frozenset[str]
    starts: list[int]
    known: dict[int, list[Beginning]] = field(default_factory=dict)

    @classmethod
    def of(cls, low: str, sentences: Sequence[Sentence], lexicon: Lexicon) -> Beginnings:
        """The beginnings in a text with these sentences."""
        return cls(low, sentences, _first_words(lexicon), [sentence.at.start for sentence in sentences])

    def find(self, phrases: Phrases, start: int, end: int) -> Iterator[tuple[Span, str]]:
        """Every place where a phrase begins, with its meaning. Places may overlap."""
        known = phrases.by_start
        for at, word, whole in self.between(start, end):
            if at == whole and (entry := known.get(word)) is not None:
                found = entry[0].match(self.low, at, end)
                if found is not None and found.lastindex is not None:
                    yield Span(*found.span()), entry[1][found.lastindex - 1]

    def find_elided(self, phrases: Phrases, start: int, end: int) -> Iterator[tuple[Span, str]]:
        """The same, and where one begins behind an apostrophe: "l'appel"."""
        known, last = phrases.by_start, -1
        for at, word, whole in self.between(start, end):
            if whole != last and (entry := known.get(word)) is not None:
                found = entry[0].match(self.low, at, end)
                if found is not None and found.lastindex is not None:
                    last = whole
                    yield Span(*found.span()), entry[1][found.lastindex - 1]

    def between(self, start: int, end: int) -> Sequence[Beginning]:
        """The beginnings of a stretch of the text. A word that it cuts is split anew, as the stretch has it."""
        index = bisect_right(self.starts, start) - 1
        home = self.sentences[index].at if index >= 0 else Span(0, 0)
        if end > home.end:
            return self._split(start, end)
        if (own := self.known.get(index)) is None:
            own = self.known[index] = self._split(*home)
        if (start, end) == home:
            return own
        if (start > home.start and self._cuts(start)) or (end < home.end and self._cuts(end)):
            return self._split(start, end)
        return own[bisect_left(own, start, key=_whole) : bisect_left(own, end, key=_whole)]

    def _cuts(self, at: int) -> bool:
        """Whether a place may stand inside a word."""
        return all(mark.isalnum() or mark in _JOINING for mark in self.low[at - 1 : at + 1])

    def _split(self, start: int, end: int) -> list[Beginning]:
        found: list[Beginning] = []
        wanted = self.first_words
        for match in START.finditer(self.low, start, end):
            word, at = match.group(), match.start()
            if word in wanted:
                found.append(Beginning(at, word, at))
            if "'" in word or "’" in word:
                first = max(word.rfind("'"), word.rfind("’")) + 1
                if word[first:] in wanted:
                    found.append(Beginning(at + first, word[first:], at))
        return found


def _whole(beginning: Beginning) -> int:
    return beginning.whole


@cache
def _first_words(lexicon: Lexicon) -> frozenset[str]:
    """What the phrases of a lexicon begin with."""
    tables = (
        *lexicon.changes.values(), *lexicon.multiples.values(), lexicon.states, lexicon.ladder, lexicon.asides,
        lexicon.doubts, lexicon.fractions, lexicon.hedges,
    )  # fmt: skip
    return frozenset(lexicon.relations).union(*(table.by_start for table in tables))
