"""The text that is produced while HTML is read: blocks between blank lines, items behind marks, cells behind bars."""

from __future__ import annotations

import re

from pledgebook.reading import grammar
from pledgebook.reading.characters import INVISIBLE
from pledgebook.reading.directions import turns
from pledgebook.reading.pairs import may_begin
from pledgebook.reading.part import Part

_SPACES = re.compile(r"\s{2,}+|[^\S ]")  # but one space, which stays as it is
_INVISIBLES = re.compile(f"[{INVISIBLE}]++")
_PAIR, _STARS = re.compile(r"\*\*"), re.compile(r"\*{2,}+")
_MARK = grammar.line(grammar.MARKER)
_CELL, _ROW, _BLOCK = " | ", "\n", "\n\n"


class Sheet:
    """Collects the words of one block after the other, white space folded, and remembers which are bold."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self.turns = 0  # marks that change the direction of text
        self._text: list[str] = []
        self._length = 0
        self._words: list[str] = []
        self._written = 0  # characters of the block at hand
        self._spaced = True
        self._bold: list[tuple[int, int]] = []
        self._bold_since: int | None = None

    @property
    def empty(self) -> bool:
        """Whether the block at hand has no words yet."""
        return not self._words

    @property
    def text(self) -> str:
        """All blocks so far."""
        return "".join(self._text)

    def add(self, words: str) -> None:
        """Add words to the block at hand. Pairs of stars that a site left where bold was meant are read as bold."""
        if "**" not in words or len(_PAIR.findall(words)) % 2:
            self._add(words)
            return
        before = bold = self._bold_since is not None
        at = 0
        for run in _STARS.finditer(words):
            self._add(words[at : run.start()])
            at = run.end()
            if bold or may_begin(words, 0, run.start(), at, len(words)):
                bold = not bold
                self.bold(bold)
        self._add(words[at:])
        if bold != before:
            self.bold(before)

    def _add(self, words: str) -> None:
        if "  " in words or not words.isprintable():  # as no invisible sign is, nor any space but one
            self.turns += turns(words)
            words = _SPACES.sub(" ", _INVISIBLES.sub("", words))
        if self._spaced:
            words = words.removeprefix(" ")
        if words:
            self._words.append(words)
            self._written += len(words)
            self._spaced = words[-1] == " "

    def bold(self, begins: bool) -> None:
        """Bold begins or ends here."""
        if begins:
            self._bold_since = self._written
        elif self._bold_since is not None:
            self._bold.append((self._bold_since, self._written))
            self._bold_since = None

    def take_mark(self) -> str:
        """The bullet, number or letter that was typed before the words of the block at hand, which lose it.

        Empty where there is none, or where all is bold: then it is the number of a heading.
        """
        words = "".join(self._words)
        found = _MARK.match(words)
        if found is None:
            return ""
        rest = words[found.end("marker") :].lstrip(" ")
        gone = len(words) - len(rest)
        bold = [*self._bold, *([(self._bold_since, len(words))] if self._bold_since is not None else [])]
        if not rest or (bold and bold[0][0] <= gone and bold[0][1] >= len(words.rstrip())):
            return ""
        self._words, self._written = [rest], len(rest)
        self._bold = [(max(0, start - gone), stop - gone) for start, stop in self._bold if stop > gone]
        if self._bold_since is not None:
            self._bold_since = max(0, self._bold_since - gone)
        marker: str = found["marker"]
        return marker

    def end(self, part: Part) -> None:
        """End the block at hand, which has words; bold goes on in the next where it has not ended."""
        bold = self._bold_since is not None
        self.bold(False)
        words = "".join(self._words).rstrip()
        self._put(self._apart(part) + self._mark(part))
        start = self._length
        self._put(words)
        part.spans = [(start, self._length)]
        part.bold = [(start + a, min(start + b, self._length)) for a, b in self._bold if a < len(words)]
        self.parts.append(part)
        self._words, self._written, self._spaced, self._bold = [], 0, True, []
        self._bold_since = 0 if bold else None

    def _put(self, text: str) -> None:
        self._text.append(text)
        self._length += len(text)

    def _apart(self, part: Part) -> str:
        before = self.parts[-1] if self.parts else None
        if before is None:
            return ""
        if part.kind == "cell" and before.table == part.table:
            return _CELL if before.row == part.row else _ROW
        return _BLOCK

    def _mark(self, part: Part) -> str:
        return " " * min(part.indent, 40) + part.marker + " " * bool(part.marker)
