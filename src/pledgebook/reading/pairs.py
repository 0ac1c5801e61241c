"""Which signs of a paragraph are Markdown because they have a counterpart in it. Each function is one scan."""

from __future__ import annotations

import re

_DELIMITER = re.compile(r"\\.|(?<!\*)\*(?!\*)|_++|`++|~~")
# A link's target: no white space, parentheses balanced to a depth of one, and perhaps a title.
_TARGET = (
    r"\(\s*+<?[^()\s<>]*+(?:\([^()\s<>]*+\)[^()\s<>]*+)*>?"
    r"""(?:\s++(?:"[^"]*+"|'[^']*+'))?\s*+\)"""
)
IMAGE = re.compile(rf"!\[[^\[\]]*+\]{_TARGET}")
_BRACKET = re.compile(rf"\\.|\[\^[^\[\]\s]{{1,60}}+\]|\]{_TARGET}|[\[\]]")


def may_begin(flat: str, start: int, at: int, after: int, end: int) -> bool:
    """Whether the run of stars at ``at`` can begin bold in the stretch from ``start`` to ``end``.

    No space parts it from the words behind it, or one stands before it, too.
    """
    return after < end and not (flat[after] == " " and at > start and flat[at - 1] != " ")


def delimiters(flat: str, start: int, end: int) -> dict[int, bool]:
    """Where emphasis and code begin (True) and end (False) between ``start`` and ``end``.

    A run of the same signs pairs with the next such run. It can begin before anything but a space and end after
    anything but a space; underscores inside a word do neither.
    """
    opened: dict[str, int] = {}
    paired: dict[int, bool] = {}
    for match in _DELIMITER.finditer(flat, start, end):
        run, at = match[0], match.start()
        before = flat[at - 1] if at > start else " "
        after = flat[match.end()] if match.end() < end else " "
        inside = run[0] == "_" and before.isalnum() and after.isalnum()
        if run[0] == "\\" or inside:
            continue
        if before != " " and run in opened:
            paired[opened.pop(run)], paired[at] = True, False
        elif after != " ":
            opened[run] = at
    return paired


def brackets(flat: str, start: int, end: int) -> dict[int, int]:
    """Where the brackets of links and footnote marks stand, and where reading goes on after each."""
    opened: list[int] = []
    marks: dict[int, int] = {}
    for match in _BRACKET.finditer(flat, start, end):
        sign, at = match[0], match.start()
        if sign == "[":
            opened.append(at)
        elif sign.startswith("[^"):
            marks[at] = match.end()
        elif sign[0] == "]" and opened:
            begin = opened.pop()
            if len(sign) > 1:
                marks[begin], marks[at] = begin + 1, match.end()
    return marks
