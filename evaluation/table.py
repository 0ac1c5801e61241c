"""The table of scores, for people."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from evaluation.record import Scored
from evaluation.scorer import ROWS


def table(lines: Sequence[Scored], below: Sequence[Scored] = ()) -> str:
    """A line a document and a column a row of the scorer; language and genre only where some document has one.

    Below them the means: of each language, and of each genre, over the documents that have a score in the column;
    then what is to stand ``below``.
    """
    spoken, kinds = any(each.language for each in lines), any(each.genre for each in lines)
    head = ["document", *(["language"] if spoken else []), *(["genre"] if kinds else [])]
    cells = [[*_first([*head, *ROWS])], [*_second([*head, *ROWS])]]
    for each in [*lines, *_means(lines), *below]:
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


def _means(lines: Sequence[Scored]) -> Iterator[Scored]:
    """A line a language and a line a genre, each the plain mean of its documents."""
    yield from _grouped(lines, lambda line: line.language, "language")
    yield from _grouped(lines, lambda line: line.genre, "genre")


def _grouped(lines: Sequence[Scored], value: Callable[[Scored], str], what: str) -> Iterator[Scored]:
    for name in sorted({value(line) for line in lines} - {""}):
        group = [line for line in lines if value(line) == name]
        if len(group) > 1:
            names = {"language": "", "genre": ""} | {what: name}
            yield Scored(f"mean of {len(group)}", names["language"], names["genre"], dict(_mean_rows(group)))


def _mean_rows(group: Sequence[Scored]) -> Iterator[tuple[str, float]]:
    for row in ROWS:
        if scores := [line.rows[row] for line in group if row in line.rows]:
            yield row, sum(scores) / len(scores)


def _first(titles: Sequence[str]) -> list[str]:
    return [title.partition(" ")[0] for title in titles]


def _second(titles: Sequence[str]) -> list[str]:
    return [title.partition(" ")[2] for title in titles]
