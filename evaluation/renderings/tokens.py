"""The tokens of a Markdown document, as CommonMark has them, with tables."""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.token import Token

_MARKDOWN = MarkdownIt("commonmark").enable("table")


def tokens(markdown: str) -> list[Token]:
    """Blocks in order; the words of one are the children of its token ``inline``."""
    return _MARKDOWN.parse(markdown)


def html(markdown: str) -> str:
    """The same as the body of a page."""
    rendered: str = _MARKDOWN.render(markdown)
    return rendered
