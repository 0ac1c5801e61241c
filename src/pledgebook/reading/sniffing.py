"""Which format a text is in, by its name or by how it looks."""

from __future__ import annotations

import re
from pathlib import PurePath

from pledgebook.reading.characters import even
from pledgebook.reading.grammar import DELIMITER

_SUFFIXES = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdown": "markdown",
    ".mkd": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
}
_TAG = re.compile(r"\s*+(?:<\?xml[^<>]*+>\s*+)?<(?:!doctype\b|[a-z][a-z0-9-]*+[\s/>])", re.IGNORECASE)
_MARK = re.compile(rf"\A---[ \t]*\r?\n|^(?:\#{{1,6}} |[-*+] |(?={DELIMITER}))|\*\*[^\s*]", re.MULTILINE)


def by_name(name: str) -> str | None:
    """The format that the suffix of a file's name or address stands for."""
    return _SUFFIXES.get(PurePath(name.partition("?")[0].partition("#")[0]).suffix.lower())


def by_content(text: str) -> str:
    """HTML begins with a tag; Markdown has front matter, hashes, list marks, tables or bold; the rest is plain text."""
    if _TAG.match(text):
        return "html"
    return "markdown" if _MARK.search(even(text)) else "text"
