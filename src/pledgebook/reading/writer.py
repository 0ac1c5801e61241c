"""Writes the words of parts into the flow: one space between words, one line feed between blocks."""

from __future__ import annotations

import re

from pledgebook.model import FlowBuilder, Span
from pledgebook.reading.characters import INVISIBLE

# A space that is followed by another or by something invisible, or anything invisible; then all that goes with it.
_GAP = re.compile(f"[ {INVISIBLE}](?:(?<! )|(?=[ {INVISIBLE}]))[ {INVISIBLE}]*+")
_SPACES = re.compile("  +")
_UNSEEN = re.compile(f"[{INVISIBLE}]")


class Writer:
    """Puts runs into a ``FlowBuilder`` so that no block begins or ends with a space or holds two in a row.

    White space and the break before a block wait until a character follows. ``strong`` are the spans set in bold
    in the block at hand.
    """

    def __init__(self) -> None:
        self.flow = FlowBuilder()
        self.strong: list[Span] = []
        self._waiting: tuple[str, int] | None = (
            None  # what separates the next character, and where it is read
        )
        self._end = 0  # in the source, of the last character written
        self._start = 0  # in the flow, of the block at hand
        self._empty = True
        self._bold: int | None = None
        self._opening = False

    def begin(self) -> None:
        """Begin a block."""
        self._empty = True
        self._waiting = ("\n", self._end) if self.flow.length else None
        self.strong = []
        self._bold, self._opening = None, False

    def end(self) -> Span | None:
        """The span of the block in the flow; None when nothing was written."""
        return None if self._empty else Span(self._start, self.flow.length)

    def words(self, flat: str, start: int, end: int) -> None:
        """Write ``flat[start:end]``, whose white space is spaces."""
        words = flat[start:end]
        if "  " not in words and (words.isascii() or not _UNSEEN.search(words)):  # as most are
            if words:
                self.copy(words, start)
            return
        gaps = _SPACES if words.isascii() else _GAP
        for gap in gaps.finditer(flat, start, end):
            at, after = gap.span()
            if at > start:
                self.copy(flat[start:at], start)
            if " " in gap[0]:
                self.space(at)
            start = after
        if end > start:
            self.copy(flat[start:end], start)

    def copy(self, text: str, source: int, width: int | None = None) -> None:
        """Write characters that stand at ``source``; ``width`` where one character stands for several."""
        if text[0] == " ":
            self.space(source)
            text, source = text[1:], source + 1
            if not text:
                return
        if self._waiting or self._empty or self._opening:
            self._settle(source)
        spaced = text[-1] == " "
        if spaced:
            text = text[:-1]
        self.flow.add(text, source, width)
        self._end = source + (len(text) if width is None else width)
        if spaced:
            self._waiting = (" ", self._end)

    def space(self, source: int) -> None:
        """White space begins at ``source``."""
        if self._waiting is None and not self._empty:
            self._waiting = (" ", source)

    def bold(self) -> None:
        """Bold begins here."""
        if self._bold is None:
            self._opening = True

    def light(self) -> None:
        """Bold ends here. Two bold stretches with nothing or a space between them are one."""
        self._opening = False
        start, self._bold = self._bold, None
        if start is None or start >= self.flow.length:
            return
        if self.strong and start - self.strong[-1].end <= 1:
            start = self.strong.pop().start
        self.strong.append(Span(start, self.flow.length))

    @property
    def in_bold(self) -> bool:
        """Whether bold has begun and not ended."""
        return self._opening or self._bold is not None

    def _settle(self, source: int) -> None:
        if self._waiting:
            text, since = self._waiting
            self.flow.add(text, since, source - since)
            self._waiting = None
        if self._empty:
            self._start, self._empty = self.flow.length, False
        if self._opening:
            self._bold, self._opening = self.flow.length, False
