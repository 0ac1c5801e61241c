"""A document as plain text: lines wrapped by hand, headings above blank lines, items behind dashes and numbers."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from evaluation.renderings.tokens import tokens

_WIDTH = 76
_BREAK = "\n"


def text(markdown: str) -> bytes | None:
    """The text in UTF-8, what was bold as the rest; None for a document with a table."""
    written, found = _Text(), tokens(markdown)
    if any(token.type == "table_open" for token in found):
        return None
    for token in found:
        written.take(token)
    return _BREAK.join(written.lines).encode()


class _Text:
    """The lines so far, and the markers of the lists that are open: the number of the next item, None for a dash."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._open: list[int | None] = []
        self._marker = ""

    def take(self, token: Token) -> None:
        """Write what a token stands for."""
        if token.type == "ordered_list_open":
            self._open.append(int(token.attrs.get("start", 1)))
        elif token.type == "bullet_list_open":
            self._open.append(None)
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            self._open.pop()
        elif token.type == "list_item_open":
            number = self._open[-1]
            self._marker = "- " if number is None else f"{number}. "
            self._open[-1] = None if number is None else number + 1
        elif token.type == "inline":
            self._block("".join(_words(token.children or [])))

    def _block(self, words: str) -> None:
        indent = "   " * (len(self._open) - bool(self._marker))
        first, rest = indent + self._marker, indent + " " * len(self._marker)
        self._marker = ""
        for line in words.split(_BREAK):
            self.lines += textwrap.wrap(
                line, _WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False,
                break_long_words=False,
            )  # fmt: skip
            first = rest
        self.lines.append("")


def _words(children: Sequence[Token]) -> Iterator[str]:
    for token in children:
        if token.type == "hardbreak":
            yield _BREAK
        elif token.type == "softbreak":
            yield " "
        elif token.type in {"text", "code_inline"}:
            yield token.content
