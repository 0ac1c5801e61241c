"""Lists that only their lines tell: a name and what it gives on each, without a bullet and without a blank line.

"Australia: AUD 255 million", "Canada ...... C$ 20 million", the same between tabs, "**Samoa** will build ...": what was
read as one paragraph of wrapped lines is a part a line, or the cells of a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from pledgebook.reading.field_lines import Lines, lines_of
from pledgebook.reading.part import Part

_LEAST = 2  # lines that make a list
_UNSURE = 3  # the same, where not all of them say a number
_HEAD = r"[ \t]*+(?:\*\*|__)?[^\W\d_a-zß-ÿ][^\n:.–—!?]{1,60}?(?:\*\*|__)?"
_LEADER = r"[ \t]*(?:\.{3,}|…{2,}|(?:\. ){3,}\.?)[ \t]*"
_LABEL = re.compile(rf"{_HEAD}(?:[ \t]*:(?:\*\*|__)?[ \t]+|[ \t]+[–—-][ \t]+|{_LEADER})(?=\S)")
_BOLD = re.compile(r"[ \t]*+\*\*[^\W\d_][^*\n]{1,60}\*\*")
_GAP = re.compile(r"[ \t]*\t[ \t]*| {3,}|(?<=\S)" + _LEADER)
_COLUMNS = 8  # in a line
_STEM = 120  # characters of a line over a list that no blank line parts from it
_DIGIT = re.compile(r"\d")


def with_rosters(parts: Sequence[Part], text: str) -> list[Part]:
    """The parts, with paragraphs that are lists of lines taken apart."""
    tables = 1 + max((part.table for part in parts if part.table is not None), default=-1)
    found: list[Part] = []
    for part in parts:
        lines = (
            lines_of(part, text) if part.kind == "paragraph" and part.lines > 1 and not part.verbatim else []
        )
        first = _stem(lines, text)
        if lines and _is_table(lines[first:], text):
            found += _whole(part, lines[:first])
            found += _cells(lines[first:], text, tables)
            tables += 1
        elif lines and _is_roster(lines[first:], text):
            found += [one for line in lines for one in _whole(part, [line])]
            _join(found[-len(lines) :])
        else:
            found.append(part)
    return found


def _stem(lines: Lines, text: str) -> int:
    """How many lines introduce those behind them: one or none."""
    if len(lines) <= _LEAST or _is_roster(lines, text) or _is_table(lines, text):
        return 0
    start, end = lines[0]
    return int(end - start <= _STEM and text[start:end].rstrip()[-1] not in ".;,")


def _is_roster(lines: Lines, text: str) -> bool:
    """Whether every line begins with a name and a mark behind it, or with a name in bold."""
    if len(lines) < _LEAST:
        return False
    if all(_BOLD.match(text, *line) for line in lines):
        return True
    labels = list(takewhile(bool, (_LABEL.match(text, *line) for line in lines)))
    if len(labels) < len(lines):
        return False
    sure = all(
        found and _DIGIT.search(text, found.end(), end) for found, (_, end) in zip(labels, lines, strict=True)
    )
    return sure or len(lines) >= _UNSURE


def _is_table(lines: Lines, text: str) -> bool:
    """Whether every line has the same number of cells, with tabs, wide gaps or leaders between them.

    Between words alone a wide gap may as well part two columns of prose: all but the first have a number.
    """
    tabbed = all("\t" in text[start:end].strip() for start, end in lines)
    if len(lines) < _LEAST or not (tabbed or all(_has_figure(line, text) for line in lines[1:])):
        return False
    counts = {len(list(_split(line, text))) for line in lines}
    return len(counts) == 1 and 1 < counts.pop() <= _COLUMNS


def _split(line: tuple[int, int], text: str) -> Iterator[tuple[int, int]]:
    start, end = line
    start += len(text[start:end]) - len(text[start:end].lstrip())
    end = start + len(text[start:end].rstrip())
    edges = [start, *(edge for gap in _GAP.finditer(text, start, end) for edge in gap.span()), end]
    yield from list(pairwise(edges))[::2]


def _whole(part: Part, lines: Lines) -> list[Part]:
    """The lines as one part, as the whole was."""
    return [replace(part, spans=list(lines), lines=len(lines))] if lines else []


def _join(parts: Sequence[Part]) -> None:
    for part in parts[1:]:
        part.apart = False


def _cells(lines: Lines, text: str, table: int) -> Iterator[Part]:
    header = not _has_figure(lines[0], text) and all(_has_figure(line, text) for line in lines[1:])
    for row, line in enumerate(lines):
        for column, span in enumerate(_split(line, text)):
            yield Part("cell", [span], table=table, row=row, column=column, header=header and not row)


def _has_figure(line: tuple[int, int], text: str) -> bool:
    return _DIGIT.search(text, *line) is not None
