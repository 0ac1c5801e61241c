"""The table of ratios."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rich.console import Group
from rich.table import Table
from rich.text import Text

from benchmarks.measure import Ratio


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement: what was measured, its ratio, and what it should be ("" where nothing is asked)."""

    what: str
    ratio: Ratio
    wanted: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """The rows under one title, which says what their ratios are of."""

    title: str
    rows: tuple[Row, ...]


def table(parts: Iterable[Part]) -> Group:
    """All parts under one heading, in the same columns, 80 characters wide; a title takes the whole width."""
    drawn: list[Table | Text] = [_columns(heading=True)]
    for part in parts:
        rows = _columns(heading=False)
        for row in part.rows:
            rows.add_row(*_cells(row))
        drawn += [Text(f"\n{part.title}", "bold"), rows]
    return Group(*drawn)


def _columns(*, heading: bool) -> Table:
    columns = Table(box=None, show_header=heading, pad_edge=False, width=80)
    columns.add_column("", width=31)
    columns.add_column("ratio", justify="right", width=5)
    columns.add_column("min-max", justify="right", width=10)
    columns.add_column("n", justify="right", width=3)
    columns.add_column("should be", width=9)
    columns.add_column("seconds", justify="right", width=12, style="dim")
    return columns


def _cells(row: Row) -> Iterable[str]:
    ratio = row.ratio
    yield f"  {row.what}"
    yield short(ratio.median)
    yield f"{short(ratio.low)}-{short(ratio.high)}"
    yield str(ratio.n)
    yield row.wanted
    yield f"{short(ratio.over)}/{short(ratio.under)}"


def short(value: float) -> str:
    """As many digits as count: 0.023, 0.96, 1.07, 17.6, 123."""
    if value < 1:
        return f"{value:.2f}" if value >= 0.1 else f"{value:.3f}"
    return f"{value:.0f}" if value >= 99.95 else f"{value:.3g}" if value >= 10 else f"{value:.2f}"
