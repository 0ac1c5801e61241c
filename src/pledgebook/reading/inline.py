"""The marks inside a Markdown paragraph: emphasis, links, escapes, tags, entities.

Government sites export bold with broken ends ("**will fund **the", "and** **investing"), so two stars or more are
never text: they begin bold, or end it when it is on. Marks that prose uses too (one star, underscores, brackets,
backticks) are marks only where they pair up inside the paragraph (``pairs``).
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from pledgebook.reading.characters import seen
from pledgebook.reading.page import Page
from pledgebook.reading.pairs import IMAGE, brackets, delimiters, may_begin
from pledgebook.reading.writer import Writer

_SPECIAL = re.compile(r"[\\!\[\]*_`~<&]")
_ESCAPE = re.compile(r"\\[!-/:-@\[-`{-~]")
_STARS = re.compile(r"\*++")
_RUN = re.compile(r"_++|`++|~~")
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9-]{0,30}+)(?:[ /][^<>]*+)?>")
_ADDRESS = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]{1,31}+:[^\s<>]*+|[^\s<>@]{1,64}+@[^\s<>@]++)>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")

_BREAKING = frozenset({"br", "p", "div", "td", "th", "tr", "li", "hr"})
_BOLD = frozenset({"b", "strong"})


def write(writer: Writer, page: Page, spans: list[tuple[int, int]]) -> None:
    """Write the words of a paragraph that stands at ``spans`` of the page."""
    for start, end in spans:
        _Scan(writer, page, start, end).run()


class _Scan:
    """One stretch of a paragraph. The method for a mark returns where reading goes on, or None: it is a letter."""

    def __init__(self, writer: Writer, page: Page, start: int, end: int) -> None:
        self.writer, self.lines, self.flat, self.start, self.end = writer, page.lines, page.flat, start, end
        self._paired: dict[int, bool] | None = None
        self._bracketed: dict[int, int] | None = None

    def run(self) -> None:
        """Write the stretch."""
        at, flat, writer = self.start, self.flat, self.writer
        for match in _SPECIAL.finditer(flat, self.start, self.end):
            here = match.start()
            if here < at:
                continue
            if here > at:
                writer.words(flat, at, here)
            after = _MARKS[match[0]](self, here)
            if after is None:
                writer.copy(match[0], here)
                after = here + 1
            at = after
        if self.end > at:
            writer.words(flat, at, self.end)

    def escape(self, at: int) -> int | None:
        """A backslash frees the sign after it, or breaks the line."""
        if self.lines.startswith("\n", at + 1) and at + 1 < self.end:
            self.writer.space(at)
            return at + 2
        if not _ESCAPE.match(self.flat, at, self.end):
            return None
        self.writer.copy(self.flat[at + 1], at, 2)
        return at + 2

    def stars(self, at: int) -> int | None:
        """Two stars or more switch bold; where bold can neither begin nor end they are debris."""
        run = _STARS.match(self.flat, at, self.end)
        after = run.end() if run else at + 1
        if after == at + 1:
            return self.run_of(at)
        if self.writer.in_bold:
            self.writer.light()
        elif may_begin(self.flat, self.start, at, after, self.end):
            self.writer.bold()
        return after

    def run_of(self, at: int) -> int | None:
        """A star, underscores, backticks or tildes that have a counterpart are marks."""
        if self._paired is None:
            self._paired = delimiters(self.flat, self.start, self.end)
        opens = self._paired.get(at)
        if opens is None:
            return self._literal(at)
        run = _RUN.match(self.flat, at, self.end)
        after = run.end() if run else at + 1
        if run and run[0][:2] == "__":
            (self.writer.bold if opens else self.writer.light)()
        return after

    def bracket(self, at: int) -> int | None:
        """Brackets around the words of a link, and its target after them, are marks."""
        if self._bracketed is None:
            self._bracketed = brackets(self.flat, self.start, self.end)
        return self._bracketed.get(at)

    def image(self, at: int) -> int | None:
        """An image is no text."""
        image = IMAGE.match(self.flat, at, self.end)
        return image.end() if image else None

    def angle(self, at: int) -> int | None:
        """A tag is no text; an address in angle brackets is."""
        tag = _TAG.match(self.flat, at, self.end)
        if tag:
            self._tag(tag[1].lower(), closing=self.flat[at + 1] == "/", at=at)
            return tag.end()
        address = _ADDRESS.match(self.flat, at, self.end)
        if address is None:
            return None
        self.writer.words(self.flat, at + 1, address.end() - 1)
        return address.end()

    def entity(self, at: int) -> int | None:
        """An entity is the character it names."""
        match = _ENTITY.match(self.flat, at, self.end)
        named = html.unescape(match[0]) if match else ""
        if match is None or len(named) != 1:
            return None
        shown = seen(named)
        if shown:
            self.writer.copy(shown, at, len(match[0]))
        elif named.isspace():
            self.writer.space(at)
        return match.end()

    def _tag(self, name: str, closing: bool, at: int) -> None:
        if name in _BREAKING:
            self.writer.space(at)
        elif name in _BOLD:
            (self.writer.light if closing else self.writer.bold)()

    def _literal(self, at: int) -> int:
        run = _RUN.match(self.flat, at, self.end)
        after = run.end() if run else at + 1
        self.writer.copy(self.flat[at:after], at)
        return after


_MARKS: dict[str, Callable[[_Scan, int], int | None]] = {
    "\\": _Scan.escape,
    "!": _Scan.image,
    "[": _Scan.bracket,
    "]": _Scan.bracket,
    "*": _Scan.stars,
    "_": _Scan.run_of,
    "`": _Scan.run_of,
    "~": _Scan.run_of,
    "<": _Scan.angle,
    "&": _Scan.entity,
}
