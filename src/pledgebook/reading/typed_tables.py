"""Tables that somebody typed: bars between the cells without a row of dashes, or columns kept straight by spaces.

What was read as paragraphs of wrapped lines is the cells of a table. A table of spaces has a head of three columns or
more, below each of which a cell begins in every row; a line without a first cell goes on with the row above.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pledgebook.reading.field_lines import Lines, lines_of
from pledgebook.reading.part import Part

_LEAST_BARS, _LEAST_COLUMNS = 2, 3  # lines between bars; columns between spaces
_MOST_WORDS = 6  # of the head of a column
_DASHES = re.compile(r"[ \t|:+=_–—-]+")
_HEAD = re.compile(r"[^\s\d|](?:[^\s|]| (?=[^\s|]))*")  # words with single spaces between them
_CELL = re.compile(r"[^|]*")

Cells = list[list[tuple[int, int]]]  # of a row: the stretches of each of its cells


def with_typed_tables(parts: Sequence[Part], text: str) -> list[Part]:
    """The parts, with paragraphs that are such tables taken apart."""
    tables = 1 + max((part.table for part in parts if part.table is not None), default=-1)
    found: list[Part] = []
    index = 0
    while index < len(parts):
        end = _run(parts, index, text)
        lines = [line for part in parts[index:end] for line in lines_of(part, text)] if end > index else []
        lines = [line for line in lines if not _DASHES.fullmatch(text, *line)]
        rows = _between_bars(lines, text) or _between_spaces(lines, text)
        if rows:
            found += _cells(rows, text, tables)
            tables += 1
        else:
            found += parts[index : max(end, index + 1)]
        index = max(end, index + 1)
    return found


def _run(parts: Sequence[Part], index: int, text: str) -> int:
    """The end of the parts from ``index`` on that no blank line parts and that may be a table; ``index`` for none."""
    end = index
    while end < len(parts) and _may_be_row(parts[end], text):
        if end > index and _is_apart(parts[end - 1], parts[end], text):
            break
        end += 1
    return end


def _may_be_row(part: Part, text: str) -> bool:
    if part.verbatim or not (part.kind == "paragraph" or (part.kind == "heading" and part.level)):
        return False
    return any("|" in text[start:end] or "   " in text[start:end] for start, end in part.spans)


def _is_apart(part: Part, behind: Part, text: str) -> bool:
    between = text[part.spans[-1][1] - 1 : behind.spans[0][0]]
    lines = between.split("\n")[1:-1]
    return any(not line.strip() for line in lines)


def _between_bars(lines: Lines, text: str) -> list[Cells]:
    """The rows of lines that all have the same number of cells between bars."""
    if len(lines) < _LEAST_BARS or not all(text.find("|", *line) >= 0 for line in lines):
        return []
    rows = [_of_bars(line, text) for line in lines]
    return rows if len({len(row) for row in rows}) == 1 and len(rows[0]) > 1 else []


def _of_bars(line: tuple[int, int], text: str) -> Cells:
    start, end = line[0], line[0] + len(text[slice(*line)].rstrip())
    while text[start] in " \t":
        start += 1
    start += text.startswith("|", start)
    end -= text.endswith("|", start, end)
    edges = [start - 1, *(found.start() for found in re.finditer(r"\|", text[:end][start:])), end]
    edges[1:-1] = [start + edge for edge in edges[1:-1]]
    return [[(before + 1, behind)] for before, behind in pairwise(edges)]


def _between_spaces(lines: Lines, text: str) -> list[Cells]:
    """The rows of lines whose cells begin below those of the first, a head of several short ones without a figure."""
    if len(lines) < _LEAST_BARS:
        return []
    starts = _columns(lines[0], text)
    if len(starts) < _LEAST_COLUMNS:
        return []
    rows: list[Cells] = []
    for line in lines:
        row = _of_columns(line, starts, text)
        if row is None:
            return []
        if rows and not row[0] and len(rows) > 1:
            rows[-1] = [_joined(cell, more) for cell, more in zip(rows[-1], row, strict=True)]
        else:
            rows.append(row)
    return rows


def _joined(cell: list[tuple[int, int]], more: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches of a cell with those it goes on in, and the space that parts them."""
    return [*((start, end + 1) for start, end in cell), *more] if more else cell


def _columns(line: tuple[int, int], text: str) -> list[int]:
    """The columns in which the cells of a head begin."""
    begin = text.rfind("\n", 0, line[0]) + 1
    words = text[begin : line[1]]
    heads = list(_HEAD.finditer(words))
    covered = sum(len(head[0]) for head in heads) == len("".join(re.split(r" {2,}", words.strip())))
    short = all(head[0].count(" ") < _MOST_WORDS for head in heads)
    return [head.start() for head in heads] if covered and short and "\t" not in words else []


def _of_columns(line: tuple[int, int], starts: Sequence[int], text: str) -> Cells | None:
    """The cells of a line; None where one of them does not begin at its column."""
    begin = text.rfind("\n", 0, line[0]) + 1
    found: Cells = []
    for start, end in pairwise([*(begin + start for start in starts), line[1] + 1]):
        stop = min(end - 1, line[1])
        if start > begin and start < line[1] and text[start - 1] not in " \t":
            return None
        words = text[start:stop] if start < stop else ""
        if words.strip() and words[0] == " ":
            return None
        found.append([(start, start + len(words.rstrip()))] if words.strip() else [])
    return found if any(found) else None


def _cells(rows: Sequence[Cells], text: str, table: int) -> list[Part]:
    names = not any(character.isdigit() for cell in rows[0] for at in cell for character in text[slice(*at)])
    header = names and (len(rows[0]) >= _LEAST_COLUMNS or any(map(str.isdigit, _all(rows[1:], text))))
    return [
        Part("cell", cell, table=table, row=number, column=column, header=header and not number)
        for number, row in enumerate(rows)
        for column, cell in enumerate(row)
        if cell
    ]


def _all(rows: Sequence[Cells], text: str) -> str:
    return "".join(text[start:end] for row in rows for cell in row for start, end in cell)
