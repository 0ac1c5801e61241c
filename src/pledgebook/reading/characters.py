"""Which characters a reader's eye does not see, or sees as a space."""

from __future__ import annotations

import re

# Soft hyphen, Arabic letter mark, Mongolian vowel separator, zero-width space, joiners and direction marks,
# embeddings and overrides, word joiner and invisible operators, isolates and deprecated format characters, BOM.
INVISIBLE = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
_INVISIBLES = re.compile(f"[{INVISIBLE}]+")

# What ends a line besides carriage return and line feed: line and paragraph separator, next line, vertical tab and
# form feed.
_LINE_ENDS = "\u2028\u2029\x85\x0b\x0c"
# Every white space of ``str.split`` but those, space, tab and line feed.
_SPACES = re.compile("[\x1c-\x1f\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")


def even(text: str) -> str:
    """``text`` with every white space as a space, tab or line feed; no character moves.

    A carriage return before a line feed becomes a space, alone it is a line feed. So is every other sign that ends a
    line, unless it stands beside a line feed: a form feed there begins a page, and not a paragraph.
    """
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    for end in _LINE_ENDS:
        if end in text:
            text = text.replace(f"\n{end}", "\n ").replace(f"{end}\n", " \n").replace(end, "\n")
    return _SPACES.sub(" ", text)


def seen(text: str) -> str:
    """``text`` as the eye sees it: invisible characters gone, white space folded."""
    return " ".join(_INVISIBLES.sub("", text).split())
