"""HTML comments in Markdown, which are no text."""

from __future__ import annotations

import re

_NOT_LINE_END = re.compile(r"[^\r\n]")


def without_comments(text: str) -> str:
    """``text`` with every comment blanked out, so that no other character moves.

    Inside a word a comment becomes word joiners, which nobody sees, elsewhere spaces. A comment that nobody closed
    is text.
    """
    begin = text.find("<!--")
    end = text.find("-->", begin + 4) if begin >= 0 else -1
    if end < 0:
        return text
    kept: list[str] = []
    at = 0
    while begin >= 0 and end >= 0:
        end += 3
        kept += (text[at:begin], _blank(text, begin, end))
        at = end
        begin = text.find("<!--", at)
        end = text.find("-->", begin + 4) if begin >= 0 else -1
    kept.append(text[at:])
    return "".join(kept)


def _blank(text: str, begin: int, end: int) -> str:
    inside = text[begin - 1 : begin].strip() and text[end : end + 1].strip()
    return _NOT_LINE_END.sub("\u2060" if inside else " ", text[begin:end])
