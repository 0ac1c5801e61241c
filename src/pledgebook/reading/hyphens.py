"""Words that were broken at the ends of lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property

# Hyphen-minus, soft hyphen, hyphen, non-breaking hyphen.
HYPHENS = "-\u00ad\u2010\u2011"
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST = re.compile(rf"[^\W_]*(?:[{HYPHENS}][^\W_]+)*[{HYPHENS}]\Z")
_FIRST = re.compile(rf"[^\W_]+(?:[{HYPHENS}][^\W_]+)*")
_BEGINS, _ENDS = re.compile(r"(?<![^\W\d_])(?<![^\W\d_]-)"), re.compile(r"(?!-?[^\W\d_])")  # a word
_TO = re.compile(r"\w–\Z")  # "2025–" and "2027"
_FEW = 48  # words that are searched for one by one
_RARE = 100  # lines of which less than one ends in a hyphen, where words are not broken
_SHORT = 3  # letters of words that join others: "and", "of", "the"
_END = 2  # letters that no one breaks off the end of a word: "follow-" and "up", "comprometeu-" and "se"


class Hyphens:
    """Decides by the other words of the document whether a hyphen at the end of a line belongs to the word."""

    def __init__(self, lines: Sequence[str]) -> None:
        """``lines`` are those of its prose in reading order; words that a line end breaks are not counted."""
        self._lines = lines
        self._asked = 0

    @cached_property
    def _text(self) -> str:
        """All words that no line end breaks, in lower case."""
        whole: list[str] = []
        broken = False
        for line in self._lines:
            begins = line.find(" ") + 1 if broken else 0
            broken = line[-1] in HYPHENS
            whole.append(line[begins : line.rfind(" ") + 1 if broken else len(line)])
        return _one_hyphen(" ".join(whole)).casefold()

    @cached_property
    def _breaks(self) -> bool:
        """Whether the document breaks words: then it does so often. Else what ends in a hyphen is a compound."""
        ends = sum(line[-1] in HYPHENS for line in self._lines)
        return ends * _RARE > len(self._lines)

    @cached_property
    def _words(self) -> Counter[str]:
        return Counter(_WORD.findall(self._text))

    def _count(self, word: str) -> int:
        """How often a word stands in the document: a few are searched for, for more all are counted once."""
        self._asked += 1
        if self._asked > _FEW:
            return self._words[word]
        count, at = 0, self._text.find(word)
        while at >= 0:
            count += bool(_BEGINS.match(self._text, at) and _ENDS.match(self._text, at + len(word)))
            at = self._text.find(word, at + 1)
        return count

    def joined(self, lines: Iterable[str]) -> str:
        """Lines as one, with a space between them where no word is broken."""
        parts: list[str] = []
        for line in lines:
            if parts:
                parts[-1] = self.ending(parts[-1], line)
            parts.append(line)
        return "".join(parts)

    def ending(self, before: str, after: str) -> str:
        """A line as it ends where another follows: with a space, or without the hyphen that is none of the word."""
        if before[-1] not in HYPHENS:
            to = before[-1] == "–" and _TO.search(before) and after[0].isalnum()
            return before if to else before + " "
        last = _LAST.search(before, before.rfind(" ") + 1)
        first = _FIRST.match(after)
        if last is None or first is None or len(last[0]) == 1:
            return before + " "
        return before[:-1] + "-" if self._keeps(last[0][:-1], before[-1], first[0]) else before[:-1]

    def _keeps(self, head: str, hyphen: str, tail: str) -> bool:
        """Whether the hyphen is one of the word itself."""
        if hyphen == "\u00ad":
            return False
        if not head[-1].isalpha() or not tail[0].islower():
            return True  # "2025-" and "26", "COVID-" and "19", "Asia-" and "Pacific"
        whole, parted = (head + tail).casefold(), _one_hyphen(f"{head}-{tail}").casefold()
        at_once, in_parts = self._count(whole), self._count(parted)
        if at_once != in_parts:
            return at_once < in_parts
        before, _, last = _one_hyphen(head).casefold().rpartition("-")
        if before and self._count(last) and (len(last) <= _SHORT or self._count(tail.casefold())):
            return True  # "search-and-" and "rescue"
        whole_end = len(tail) <= _END and tail.isalpha()
        return whole_end or not self._breaks or self._apart(last, tail.partition("-")[0].casefold())

    def _apart(self, last: str, first: str) -> bool:
        """For a word that stands nowhere else: whether both of its parts are words of the document by themselves."""
        return len(last) > 3 and len(first) > 3 and self._count(last) > 1 and self._count(first) > 1


def _one_hyphen(text: str) -> str:
    """The text with every hyphen as the one of typewriters. Replacing one by one is much quicker than a table."""
    for hyphen in HYPHENS[1:]:
        text = text.replace(hyphen, "-")
    return text
