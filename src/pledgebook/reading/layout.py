"""Cuts lines into parts: paragraphs, list items, headings that are marked as such, cells.

One pass over the lines of a page. Which lines a format knows is its pattern (``grammar``); what each kind of line
does to the part at hand is the method of the same name.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from pledgebook.reading.grammar import UNWRAPPED, WORDS, line
from pledgebook.reading.ordinal_marks import is_first
from pledgebook.reading.part import Part

_FIRST = frozenset("1aAiI–—")
_BULLETS = frozenset("–—1aA")  # what the shape of a number or long dash holds; other bullets hold none of it
_DIGITS, _LOWER, _UPPER = re.compile(r"\d++"), re.compile("[a-zß-ÿ]++"), re.compile("[A-ZÀ-Þ]++")
_CELL = re.compile(r"[^|\\]*+(?:\\.?[^|\\]*+)*")
_NAME = re.compile(r"[A-Z][\w.'’-]*+(?: (?:and|of|the|[A-Z][\w.'’-]*+)){0,3}")
_WORDS_ONLY = line(WORDS)


def parts(lines: str, pattern: re.Pattern[str], start: int = 0, *, any_length: bool) -> list[Part]:
    """The parts of ``lines`` from ``start``; with ``any_length`` even a long line may go on in the next."""
    return Layout(lines, pattern, any_length).run(start)


class Layout:
    """The part at hand, and what decides whether the next line goes on with it."""

    def __init__(self, lines: str, pattern: re.Pattern[str], any_length: bool) -> None:
        self.lines = lines
        self.any_length = any_length
        self.parts: list[Part] = []
        self._pattern = pattern
        self._open: Part | None = None
        self._apart = True  # a blank line or the start stands before the next part
        self._line = 0  # where the last line of the open part begins
        self._long = False  # whether that line is over UNWRAPPED
        self._shapes: dict[int, str] = {}  # the shape of the last marker in each column of the list at hand
        self._fence = ""  # what opened the verbatim text at hand
        self._quoted = -1  # where the words of a quoted line begin
        self._in_quote = False  # whether the open part began in a quoted line
        self._tables = self._row = 0
        self._in_table = False

    def run(self, start: int) -> list[Part]:
        """All parts from ``start`` on."""
        kinds: dict[str | None, Callable[[re.Match[str]], None]] = {
            kind: getattr(self, kind) for kind in self._pattern.groupindex
        }
        for match in self._pattern.finditer(self.lines, start):
            if self._fence:
                self._verbatim(match)
            else:
                kinds[match.lastgroup](match)
        return self.parts

    def blank(self, _: re.Match[str] | None = None) -> None:
        """An empty line ends every part and table."""
        self._open = None
        self._in_table = False
        self._apart = True

    def words(self, match: re.Match[str]) -> None:
        """A line of words goes on with the part at hand or begins a paragraph."""
        start, end = match.span("words")
        if self._in_table and "|" in match["words"]:
            self._cells(start, match.end())
        else:
            self._text(match, start, end - start > UNWRAPPED, 1)

    def wrapped(self, match: re.Match[str]) -> None:
        """Several lines of words, none of them long and none a row of a table."""
        start, end = match.span("wrapped")
        self._text(match, start, False, self.lines.count("\n", start, end) + 1)
        self._line = self.lines.rindex("\n", start, end) + 1

    def marker(self, match: re.Match[str]) -> None:
        """A bullet or number begins an item, unless it is a word of a wrapped line."""
        self._item(match, "marker")

    def strong(self, match: re.Match[str]) -> None:
        """A number in bold begins an item as one that is not bold does."""
        self._item(match, "strong")

    def rule(self, match: re.Match[str]) -> None:
        """A rule under a line makes it a heading; elsewhere it parts paragraphs and is no text."""
        part, sign = self._open, match["rule"][0]
        if part and part.kind == "paragraph" and part.lines <= 2 and sign in "=-":
            part.kind, part.level = "heading", 1 if sign == "=" else 2
        self.blank()

    def atx(self, match: re.Match[str]) -> None:
        """A line that begins with one to six hashes is a heading; hashes at its end close it."""
        start = match.end("atx")
        text = self.lines[start : match.end()].rstrip()
        bare = text.rstrip("#")
        if not bare or bare[-1] in " \t":
            text = bare
        self._begin(Part("heading", [(start, start + len(text))], level=len(match["atx"])))
        self.blank()

    def fence(self, match: re.Match[str]) -> None:
        """Three backticks or tildes begin verbatim text, until as many close it."""
        self._fence = match["fence"]
        self._begin(Part("paragraph", [], self._column(match, match.start("fence")), verbatim=True))

    def quote(self, match: re.Match[str]) -> None:
        """The marks of a quotation are no text; the next match is what they quote."""
        self._quoted = match.end()

    def delimiter(self, match: re.Match[str]) -> None:
        """A row of dashes and pipes makes the line above it the header of a table."""
        part = self._open
        if part is None or "|" not in self.lines[self._line : match.start()]:
            self._as_words(match)
            return
        if part.lines == 1:
            self.parts.pop()
        else:
            part.spans[-1] = (part.spans[-1][0], self._line)
        self._open, self._in_table, self._row = None, True, 0
        self._tables += 1
        self._cells(self._line, match.start())

    def definition(self, match: re.Match[str]) -> None:
        """The target of a reference link is no text, unless a paragraph runs into it."""
        if self._open is not None:
            self._as_words(match)

    def _item(self, match: re.Match[str], group: str) -> None:
        start, end = match.span(group)
        marker = match[group].strip("*") or match[group]
        shape, column = _shape(marker), self._column(match, start)
        if self._goes_on(shape, column, marker):
            self._as_words(match)
            return
        self._begin(Part("item", [(end, match.end())], column, marker))
        self._shapes[column] = shape
        self._line, self._long = start, match.end() - end > UNWRAPPED

    def _text(self, match: re.Match[str], start: int, long: bool, lines: int) -> None:
        self._in_table = False
        quoted = match.start() == self._quoted
        alone = (long or self._long) and not self.any_length
        if self._open and (alone or (quoted and not self._in_quote)):
            self.blank()
        if self._open is None:
            part = Part("paragraph", [(start, match.end())], self._column(match, start), lines=lines)
            self._begin(part)
            self._in_quote = quoted
        else:
            self._extend(self._open, match, lines)
        self._line, self._long = start, long

    def _begin(self, part: Part) -> None:
        if part.kind != "item" and part.indent < 2:
            self._shapes = {}
        part.apart, self._apart = self._apart, False
        self._open, self._in_table, self._in_quote = part, False, False
        self.parts.append(part)

    def _extend(self, part: Part, match: re.Match[str], lines: int) -> None:
        if part.spans and part.spans[-1][1] == match.start():
            part.spans[-1] = (part.spans[-1][0], match.end())
        else:
            part.spans.append(match.span())
        part.lines += lines

    def _column(self, match: re.Match[str], start: int) -> int:
        indent = self.lines[match.start() : start]
        return len(indent.expandtabs(4)) if "\t" in indent else len(indent)

    def _goes_on(self, shape: str, column: int, marker: str) -> bool:
        """Whether what looks like a marker is a word of the line before, wrapped.

        Bullets always begin an item. Numbers, letters and long dashes do so after a blank line, after an item of
        the same shape in the same column, or as the first of their kind after a line that ends in a colon or stop
        or that is nothing but a name ("BELIZE").
        """
        if self._open is None or _BULLETS.isdisjoint(shape) or self._shapes.get(column) == shape:
            return False
        first = marker.strip("().") in _FIRST or is_first(marker)
        before = self.lines[max(self._line, self._open.spans[-1][1] - 80) : self._open.spans[-1][1]].rstrip()
        named = self._open.kind == "paragraph" and self._open.lines == 1 and _NAME.fullmatch(before.lstrip())
        return not (first and (named or before.endswith((":", ".", ";"))))

    def _as_words(self, match: re.Match[str]) -> None:
        again = _WORDS_ONLY.match(self.lines, match.start())
        if again:
            self.words(again)

    def _verbatim(self, match: re.Match[str]) -> None:
        text = match[0].strip()
        if text.startswith(self._fence) and not text.strip(self._fence[0]):
            self._fence = ""
            self.blank()
        elif text:
            self._extend(self.parts[-1], match, 0)

    def _cells(self, start: int, end: int) -> None:
        end = start + len(self.lines[start:end].rstrip())
        at, column = start + self.lines.startswith("|", start), 0
        while at < end:
            cell = _CELL.match(self.lines, at, end)
            stop = cell.end() if cell else end
            part = Part("cell", [(at, stop)], table=self._tables - 1, row=self._row, column=column)
            part.header = not self._row
            self.parts.append(part)
            at, column = stop + 1, column + 1
        self._row += 1


def _shape(marker: str) -> str:
    """A marker with every number as 1 and every letter as a or A."""
    if len(marker) == 1 and not marker.isalnum():
        return marker
    return _UPPER.sub("A", _LOWER.sub("a", _DIGITS.sub("1", marker)))
