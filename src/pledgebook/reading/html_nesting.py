"""Flattens HTML that is nested deeper than any page for people.

The parser looks through all open elements at every block tag, so that nesting without end would take time
quadratic in its depth. Browsers stop at 512 as well.
"""

from __future__ import annotations

import re

DEEPEST = 512

_CONTAINER = re.compile(
    r"<(/?)(?:address|article|aside|blockquote|button|center|details|dialog|dir|div|dl|fieldset|figcaption|figure|"
    r"footer|form|header|hgroup|listing|main|menu|nav|object|ol|pre|search|section|summary|table|ul)\b[^<>]*+>?",
    re.IGNORECASE,
)


def flattened(html: str) -> str:
    """``html`` in which every tag of a container below ``DEEPEST`` is a mere break between blocks."""
    kept: list[str] = []
    at = depth = deepest = 0
    for tag in _CONTAINER.finditer(html):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        if depth + (tag[1] != "") > DEEPEST:
            kept += (html[at : tag.start()], "<hr>")
            at = tag.end()
            deepest = depth
    if not deepest:
        return html
    kept.append(html[at:])
    return "".join(kept)
