"""Flattens HTML that is nested deeper than any page for people.

The parser looks through all open elements at every block tag, so that nesting without end would take time
quadratic in its depth. Browsers stop at 512 as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

DEEPEST = 512

# Comments and scripts, which may hold what looks like tags.
_OPAQUE = re.compile(
    r"<!--(?:-?>|.*?(?:--!?>|\Z))|<script\b.*?(?:</script\b[^<>]*+>?|\Z)|<style\b.*?(?:</style\b[^<>]*+>?|\Z)",
    re.DOTALL | re.IGNORECASE,
)
# A tag, but those of elements that are never open inside one of their own kind: void ones, and ones whose end is
# implied by the next.
_TAG = re.compile(
    r"<(?P<end>/?)(?!(?:area|base|body|br|caption|col|colgroup|dd|dt|embed|head|hr|html|img|input|li|link|meta|"
    r"optgroup|option|p|param|rb|rp|rt|rtc|source|tbody|td|tfoot|th|thead|tr|track|wbr)\b)"
    r"(?P<tag>[a-z][^\s<>/]*+)[^<>]*+>?",
    re.IGNORECASE,
)
_INLINE = frozenset(
    {
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "em",
        "font",
        "i",
        "label",
        "mark",
        "nobr",
        "q",
        "s",
    }
    | {"small", "span", "strike", "strong", "sub", "sup", "tt", "u"}
)


def flattened(html: str) -> str:
    """``html`` as it is where nothing stands deeper than ``DEEPEST``, else without the tags that do.

    For a block that is taken away there is a break. Comments and scripts go too: what looks like a tag in them must
    not count.
    """
    if next(_too_deep(html), None) is None:
        return html
    html = _OPAQUE.sub(" ", html)
    kept: list[str] = []
    at = 0
    for tag in _too_deep(html):
        kept += (html[at : tag.start()], "" if tag["tag"].lower() in _INLINE else "<hr>")
        at = tag.end()
    return "".join((*kept, html[at:]))


def _too_deep(html: str) -> Iterator[re.Match[str]]:
    depth = 0
    for tag in _TAG.finditer(html):
        depth = max(0, depth - 1) if tag["end"] else depth + 1
        if depth + len(tag["end"]) > DEEPEST:
            yield tag
