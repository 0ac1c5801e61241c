"""The table of scores, for people."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.record import Scored
from evaluation.scorer import ROWS


def table(lines: Sequence[Scored]) -> str:
    """A line a document and a column a row of the scorer; language and genre only where some document has one."""
    spoken, kinds = any(each.language for each in lines), any(each.genre for each in lines)
    head = ["document", *(["language"] if spoken else []), *(["genre"] if kinds else [])]
    cells = [[*_first([*head, *ROWS])], [*_second([*head, *ROWS])]]
    for each in lines:
        names = [each.document, *([each.language] if spoken else []), *([each.genre] if kinds else [])]
        cells.append(names + [f"{each.rows[row]:.3f}" if row in each.rows else "-" for row in ROWS])
    widths = [max(len(line[column]) for line in cells) for column in range(len(cells[0]))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column < len(head) else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in cells
    )


def _first(titles: Sequence[str]) -> list[str]:
    return [title.partition(" ")[0] for title in titles]


def _second(titles: Sequence[str]) -> list[str]:
    return [title.partition(" ")[2] for title in titles]
