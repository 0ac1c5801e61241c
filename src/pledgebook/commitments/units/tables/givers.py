"""Tables of who gives how much, in which no column says what is promised: the amount is what is promised."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.opening import lowered
from pledgebook.commitments.names.lines.labels import name_at
from pledgebook.model import Block
from pledgebook.vocabulary.ordinary import load_ordinary

PARTIES = ("party", "responsible", "giver")  # columns of who undertakes something
_TWO = 2
_MOST = 0.5  # of the rows name a party of the tables

Cell = tuple[int, Block]


def settled(context: Context, kinds: Mapping[int | None, str], head: Block) -> dict[int | None, str]:
    """The kinds of the columns, an amount as what is promised where there is nothing else.

    Beside a party that is no giver ("Country | Amount") the lines over the table have to say that these are promises.
    """
    if kinds.get(head.column) == "partner" and "commitment" in kinds.values():
        leads = {**kinds, head.column: "party"}  # "Partner | Commitment": nobody else stands in the table
        kinds = kinds if set(PARTIES) & set(kinds.values()) else leads
    named = {"party", "responsible"} & set(kinds.values())
    gives = "giver" in kinds.values() or (named and of_promises(context, head))
    amount = "commitment" if gives and "commitment" not in kinds.values() else "other"
    return {column: amount if kind == "amount" else kind for column, kind in kinds.items()}


def of_two(context: Context, grid: Sequence[Sequence[Cell]]) -> dict[int | None, str]:
    """The columns of a table of two without headings: parties and, with numbers, what they promise."""
    if not grid or any(len(row) != _TWO for row in grid) or not of_promises(context, grid[0][0][1]):
        return {}
    numbered = all(any(map(str.isdigit, context.text[said.at.start : said.at.end])) for _, (_, said) in grid)
    named = [name_at(context, who.at) for (_, who), _ in grid]
    known = [label for label in named if label and label.rule == "label"]
    if not numbered or len(known) < _MOST * len(grid):
        return {}
    (_, who), (_, said) = grid[0]
    return {who.column: "giver", said.column: "commitment"}


def of_promises(context: Context, block: Block) -> bool:
    """Whether the document, or a heading over a block, says that it is of commitments."""
    if context.declares:
        return True
    frame, blocks = load_ordinary(context.vocabulary.language).frame, context.document.blocks
    lines = (context.document.words(blocks[index].at) for index in block.headings)
    return any(frame.search(lowered(line)) for line in lines)
