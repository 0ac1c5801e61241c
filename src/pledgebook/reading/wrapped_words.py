"""Words of a plain text that were broken at the ends of lines: "con-" and "struction"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from pledgebook.reading.hyphens import Hyphens

_BREAK = re.compile(r"(?<=[^\W\d_])-\n[ \t]*(?=[a-zß-öø-ÿ])")

Cut = tuple[int, int]


def word_breaks(lines: str) -> list[Cut]:
    """What stands between the two parts of each word that goes on in the next line.

    A hyphen is left where it is one of the word: "follow-" and "up".
    """
    found = list(_BREAK.finditer(lines))
    if not found:
        return []
    hyphens = Hyphens([stripped for line in lines.split("\n") if (stripped := line.strip())])
    return [cut for match in found if (cut := _cut(lines, match, hyphens))]


def _cut(lines: str, match: re.Match[str], hyphens: Hyphens) -> Cut | None:
    before = lines[lines.rfind("\n", 0, match.start()) + 1 : match.start() + 1].strip()
    ends = lines.find("\n", match.end())
    joined = hyphens.ending(before, lines[match.end() : ends if ends >= 0 else len(lines)].strip())
    if joined.endswith(" "):
        return None
    return (match.start() + (joined == before), match.end())


def without(cuts: Sequence[Cut], start: int, end: int) -> Iterator[Cut]:
    """The stretches of ``start`` to ``end`` that no cut takes away; ``cuts`` are in order."""
    index = bisect_left(cuts, (start, 0))
    while index < len(cuts) and cuts[index][0] < end:
        begins, ends = cuts[index]
        yield start, begins
        start = min(ends, end)
        index += 1
    yield start, end
