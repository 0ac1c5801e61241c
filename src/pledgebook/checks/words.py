"""What the words around a figure speak of: stems of content words, clauses, names."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import NamedTuple

from pledgebook.model import Span

WORD = re.compile(r"[^\W_]+(?:[-‐-‒'’.][^\W_]+)*")
# Where a clause ends: a comma before a space, a stronger mark, or a dash between spaces.
CLAUSE_END = re.compile(r"[,;:](?=\s)|[()]|\s[-–—]+\s|—")
_STEM = 6
_POSSESSIVE = re.compile(r"['’]s?$")
_FILLER = 240  # characters that filler before a change or a multiple may take
_ALONE = 5  # words that may stand with a time that opens its sentence, one of them with content


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A word cut so that its plural, tense and adjective meet.

    "Endorsing" and "endorsed" are "endors", "issues" and "issued" are "issu".
    """
    word = _POSSESSIVE.sub("", word.lower())
    if word.endswith("ies"):
        word = word[:-3] + "y"
    elif word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    for ending in ("ing", "ed", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word[: -len(ending)]
            break
    return word[:_STEM]


def stems(text: str, stops: frozenset[str]) -> frozenset[str]:
    """The stems of the content words of a text: no function words, no numbers, nothing of one letter."""
    words = (match.group() for match in WORD.finditer(text))
    return frozenset(
        stem(word) for word in words if len(word) > 1 and word.lower() not in stops and not word[0].isdigit()
    )


class Clauses(NamedTuple):
    """Where the clauses of the span ``within`` end and begin, found once for all that is asked of it."""

    within: Span
    ends: tuple[int, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str, within: Span) -> Clauses:
        """The clauses of ``text`` inside ``within``."""
        marks = [match.span() for match in CLAUSE_END.finditer(text, within.start, within.end)]
        return cls(within, tuple(start for start, _ in marks), tuple(end for _, end in marks))

    def around(self, at: Span) -> Span:
        """The clause around ``at``, which may hold marks itself."""
        following = bisect_left(self.ends, at.end)
        return Span(
            self.start(at.start), self.ends[following] if following < len(self.ends) else self.within.end
        )

    def start(self, until: int) -> int:
        """Where the last clause starts that starts at or before ``until``."""
        before = bisect_right(self.starts, until)
        return self.starts[before - 1] if before else self.within.start


def clause_start(text: str, sentence: int, until: int) -> int:
    """Where the clause starts that goes on at ``until``; one longer than filler can be starts anywhere before."""
    start = max(sentence, until - _FILLER)
    for match in CLAUSE_END.finditer(text, start, until):
        start = match.end()
    return start


def stands_alone(text: str, at: Span, around: Span, stops: frozenset[str]) -> bool:
    """Whether a clause holds little but what stands at ``at``: "This month, ...", "In this month as a whole, ..."."""
    words = f"{text[around.start : at.start]} {text[at.end : around.end]}".split()
    return len(words) <= 2 or (len(words) <= _ALONE and sum(word not in stops for word in words) <= 1)
