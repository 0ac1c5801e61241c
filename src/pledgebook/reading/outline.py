"""What stands under what: the headings over a block, the item around it, the line that introduces its list."""

from __future__ import annotations

from dataclasses import dataclass

from pledgebook.model import Block
from pledgebook.reading.part import Written

# An item is nested when its marker stands this many columns to the right of the one above it, or more.
NESTED = 2


@dataclass(frozen=True, slots=True)
class _Item:
    """An open item: the column of its marker, its index, and the index of what introduces its list.

    ``style`` is the form of its marker, ``introduces`` says that it ends in a colon, and ``outer`` is the item of
    another style in the same column that introduces it ("9. We commit to:" over "(a) ...").
    """

    column: int
    index: int
    stem: int | None
    style: str = ""
    introduces: bool = False
    outer: _Item | None = None


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
        style, introduces = _style(part.marker), line.words[-1] == ":"
        outer, stem = _introduced(sibling, style) if sibling else (None, self._stem)
        parent = self._items[-1].index if self._items else None
        depth = len(self._items) + 1
        self._items.append(_Item(part.indent, len(self.blocks), stem, style, introduces, outer))
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


def _introduced(sibling: _Item, style: str) -> tuple[_Item | None, int | None]:
    """What introduces an item behind ``sibling`` in its column: the same, or the sibling where it announces a list.

    A list of another style ends where the style of the item that introduced it comes back.
    """
    if sibling.introduces and sibling.style != style:
        return sibling, sibling.index
    if sibling.outer and sibling.outer.style == style:
        return sibling.outer.outer, sibling.outer.stem
    return sibling.outer, sibling.stem


def _style(marker: str) -> str:
    """The form of a marker: "(1)" for "(12)", "a." for "b.", a bullet as it is."""
    return "".join("1" if sign.isdigit() else "a" if sign.isalpha() else sign for sign in marker).replace(
        "11", "1"
    )
