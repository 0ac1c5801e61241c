"""What stands under what: the headings over a block, the item around it, the line that introduces its list."""

from __future__ import annotations

from dataclasses import dataclass

from pledgebook.model import Block
from pledgebook.reading.part import Written

# An item is nested when its marker stands this many columns to the right of the one above it, or more.
NESTED = 2


@dataclass(frozen=True, slots=True)
class _Item:
    """An open item: the column of its marker, its index, and the index of what introduces its list."""

    column: int
    index: int
    stem: int | None


class Outline:
    """The blocks so far, and the headings, items and stem that the next one stands under."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._depths: list[int] = []  # of the open headings
        self._headings: tuple[int, ...] = ()  # their indices
        self._items: list[_Item] = []
        self._stem: int | None = None  # the last block, where it can introduce a list

    def add(self, line: Written, depth: int) -> None:
        """Add a part as a block; it is a heading where ``depth`` is not 0."""
        introduces = line.part.kind != "cell" and line.words[-1] == ":"
        if depth:
            self._heading(line, depth)
        elif line.part.kind == "item":
            self._item(line)
            introduces = False
        else:
            self._other(line)
        self._stem = len(self.blocks) - 1 if introduces else None

    def _heading(self, line: Written, depth: int) -> None:
        while self._depths and self._depths[-1] >= depth:
            self._depths.pop()
        above = self._headings[: len(self._depths)]
        self._items.clear()
        self._depths.append(depth)
        self._headings = (*above, len(self.blocks))
        part = line.part
        self.blocks.append(
            Block("heading", line.at, depth, above, marker=part.marker, strong=line.strong, path=part.path)
        )

    def _item(self, line: Written) -> None:
        part = line.part
        sibling = self._close(part.indent)
        stem = sibling.stem if sibling else self._stem
        parent = self._items[-1].index if self._items else None
        depth = len(self._items) + 1
        self._items.append(_Item(part.indent, len(self.blocks), stem))
        self.blocks.append(
            Block(
                "item", line.at, depth, self._headings, parent, stem, part.marker, line.strong, path=part.path
            )
        )

    def _other(self, line: Written) -> None:
        part = line.part
        self._close(part.indent)
        parent = self._items[-1].index if self._items else None
        self.blocks.append(
            Block(
                part.kind,
                line.at,
                headings=self._headings,
                parent=parent,
                strong=line.strong,
                table=part.table,
                row=part.row,
                column=part.column,
                header=part.header,
                path=part.path,
            )
        )

    def _close(self, column: int) -> _Item | None:
        """Close the items that something at ``column`` does not stand in; the outermost of them."""
        closed = None
        while self._items and self._items[-1].column + NESTED > column:
            closed = self._items.pop()
        return closed
