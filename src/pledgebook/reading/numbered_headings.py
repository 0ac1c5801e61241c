"""Numbered headings of plain text: "I. Fisheries", "II. Coasts", each over a text of its own, counted on from one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from pledgebook.reading.part import Written
from pledgebook.reading.sections import is_short

_ROMAN = {"I": 1, "V": 5, "X": 10}
_NO_FIGURE = re.compile(r"[^\W\d_]\D*")
_FEWEST = 2  # headings that count on; one alone may be anything

Style = tuple[str, str, str]


def numbered(lines: Sequence[Written], depths: Sequence[int]) -> frozenset[int]:
    """The numbered lines that are headings though they are set as items are.

    They are short, without a figure, and head something else than the next number. Those of one style count on from
    one, and no text counts on from one of them. ``depths`` are those of the headings that are known.
    """
    styles: dict[Style, dict[int, int]] = {}
    for index, line in enumerate(lines):
        counted = _counted(line.part.marker) if line.part.apart and not line.part.indent else None
        if counted:
            style, number = counted
            styles.setdefault(style, {})[index] = number
    return frozenset(index for numbers in styles.values() for index in _headings(lines, depths, numbers))


def _headings(lines: Sequence[Written], depths: Sequence[int], numbers: Mapping[int, int]) -> Sequence[int]:
    """The lines of one style that are headings, of all that have its marker: the number of each by its place."""
    heads = [index for index in numbers if depths[index] or _may_head(lines, index, numbers)]
    if len(heads) < _FEWEST or [numbers[index] for index in heads] != list(range(1, len(heads) + 1)):
        return ()
    known = frozenset(heads)
    goes_on = any(
        here in known and after not in known and numbers[after] == numbers[here] + 1
        for here, after in pairwise(numbers)
    )
    return () if goes_on else heads


def _may_head(lines: Sequence[Written], index: int, numbers: Mapping[int, int]) -> bool:
    line = lines[index]
    if line.part.kind != "item" or not is_short(line) or not _NO_FIGURE.fullmatch(line.words):
        return False
    after = lines[index + 1] if index + 1 < len(lines) else None
    return after is not None and after.part.apart and numbers.get(index + 1) != numbers[index] + 1


def _counted(marker: str) -> tuple[Style, int] | None:
    """The style of a marker, "I." or "(1)", and the number that it stands for."""
    for kind, (pattern, value) in _KINDS.items():
        if match := pattern.fullmatch(marker):
            return (match[1], kind, match[3]), value(match[2])
    return None


def _roman(digits: str) -> int:
    values = [_ROMAN[digit] for digit in digits]
    return values[-1] + sum(one if one >= two else -one for one, two in pairwise(values))


_KINDS: dict[str, tuple[re.Pattern[str], Callable[[str], int]]] = {
    "roman": (re.compile(r"(\(?)([IVX]+)([.)])"), _roman),
    "letter": (re.compile(r"(\(?)([A-H])([.)])"), lambda letter: ord(letter) - ord("A") + 1),
    "figure": (re.compile(r"(\(?)(\d{1,2})([.)])"), int),
}
