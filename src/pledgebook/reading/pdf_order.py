"""The order in which the lines of a page are read: as they were drawn, or column by column where that went astray."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from pledgebook.reading.pdf_line import Line
from pledgebook.reading.pdf_tables import Table

Piece = Line | Table

# A column of text has so many lines at least, and of these so many reach to the gutter.
_FEWEST, _FULL = 5, 0.35
_SHARED, _NEAR = 3, 3.0  # lines that begin under each other, and the points by which they may be apart
_LEVEL = 2.5  # points by which what stands on one line may be apart


def ordered(pieces: Sequence[Piece], gutter: float | None) -> list[Piece]:
    """The pieces in reading order.

    They stay as they were drawn, unless that jumps back up over what it has passed, or from side to side at the gutter
    with every line.
    """
    if not _astray(pieces, gutter):
        return list(pieces)
    bands: list[tuple[list[Piece], list[Piece]]] = [([], [])]
    found: list[Piece] = []
    for piece in sorted(pieces, key=lambda piece: (-round(_top(piece)), _left(piece))):
        side = side_of(piece, gutter)
        if side == 0:
            found += (*bands[-1][0], *bands[-1][1], piece)
            bands.append(([], []))
        else:
            bands[-1][side > 0].append(piece)
    return [*found, *bands[-1][0], *bands[-1][1]]


def gutter(lines: Sequence[Line], width: float) -> float | None:
    """The middle of the gap between two columns of text; None where a page has one column."""
    left = [line for line in lines if line.right < 0.6 * width]
    right = [line for line in lines if line.left > 0.4 * width]
    if len(left) < _FEWEST or len(right) < _FEWEST:
        return None
    edge = _edge([line.left for line in right])
    if edge is None:
        return None
    ends = [line for line in left if line.right < edge]
    if len(ends) < _FEWEST:
        return None
    begins, stops = min(line.left for line in ends), max(line.right for line in ends)
    reaching = sum(line.right - begins > 0.85 * (stops - begins) for line in ends)
    if reaching < _FULL * len(ends) or edge - stops < 5:
        return None
    return (edge + stops) / 2


def _edge(lefts: Sequence[float]) -> float | None:
    """The leftmost place under which several lines begin; a word of a line that is spread out begins anywhere."""
    counted = Counter(round(left / _NEAR) for left in lefts)
    shared = [
        place for place in counted if counted[place - 1] + counted[place] + counted[place + 1] >= _SHARED
    ]
    return min((left for left in lefts if round(left / _NEAR) in shared), default=None)


def side_of(piece: Piece, gutter: float | None) -> int:
    """-1 for the left column, 1 for the right one, 0 for what stands across or where there is one column."""
    if gutter is None or isinstance(piece, Table):
        return 0
    return -1 if piece.right < gutter else 1 if piece.left > gutter else 0


def _astray(pieces: Sequence[Piece], gutter: float | None) -> bool:
    switches = 0
    placed = [(piece, _top(piece), side_of(piece, gutter)) for piece in pieces]
    for (before, top, side), (after, next_top, next_side) in pairwise(placed):
        if next_top > top + _LEVEL and next_side <= side and not _beside(before, after):
            return True
        switches += side == -1 and next_side == 1 and abs(next_top - top) < _LEVEL
    return switches > _FEWEST


def _beside(before: Piece, after: Piece) -> bool:
    """Whether a piece stands wholly to the right of another: a column that the gutter does not tell, or a cell."""
    return isinstance(before, Line) and isinstance(after, Line) and after.left > before.right


def _top(piece: Piece) -> float:
    return piece.y if isinstance(piece, Line) else piece.rows[0][min(piece.rows[0])].lines[0].y


def _left(piece: Piece) -> float:
    return piece.left if isinstance(piece, Line) else 0.0
