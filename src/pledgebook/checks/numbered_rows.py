"""Totals of tables whose rows are numbered, so that none is left out, or that say which rows they add up.

"Total of lines 2, 3 and 5", "Total (without 3.4)", "Total in colones" below rows 1 to 8. Rows without numbers may be
the largest of more (docs/decisions/0018-verdicts.md).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pledgebook.checks.below import filling, otherwise, remarked
from pledgebook.checks.company import added, in_company
from pledgebook.checks.ground import Equation, Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.rounding import gap
from pledgebook.checks.table_rows import Row, tables_of
from pledgebook.model import Verdict

_LEAST = 2
_MOST = 60
_NUMBER = re.compile(r"\s*(\d{1,2}(?:\.\d{1,2})?)[.)]?\s*")
_NUMBERS = r"\d{1,2}(?:\.\d{1,2})?(?:\s*(?:,|<and>)\s*\d{1,2}(?:\.\d{1,2})?)*"
_OPENS = r"\s*(?:<list total>)"
_OF_ROWS = rf"{_OPENS}\s+(?:[^\W\d]+\s+){{1,3}}({_NUMBERS})\s*[:.]?\s*"
_WITHOUT = rf"{_OPENS}\s*[(,–—]?\s*<left out>\s+(?:[^\W\d]+\s+){{0,2}}({_NUMBERS})\s*\)?\s*[:.]?\s*"
_IN_CURRENCY = rf"{_OPENS}\s+(?:<in currency>)\s+[^\W\d]+(?:\s+[^\W\d]+){{0,2}}\s*[:.]?\s*"
_PLAIN = rf"{_OPENS}\s*[:.*]*\s*"


def numbered_rows(ground: Ground) -> Iterator[Equation]:
    """The last row of each table with the rows that it is of."""
    by_block: dict[int, list[Placed]] = {}
    for placed in ground.placed:
        by_block.setdefault(ground.document.sentences[placed.sentence].block, []).append(placed)
    for rows in tables_of(ground.document):
        last, others = rows[-1], rows[:-1]
        if not _LEAST <= len(others) <= _MOST:
            continue
        label = _text(ground, last[min(last)])
        # "The two parties" below a table speaks of no rows that overlap, where its label says which rows are meant.
        named = ground.pattern(_OF_ROWS).fullmatch(label) is not None
        notes = r"(?<!\w)<counted once>(?!\w)" if named else r"(?<!\w)(?:<overlap>|<counted once>)(?!\w)"
        for column, cell in last.items():
            total = filling(ground, by_block, cell)
            if total is not None and total.figure.kind == "money" and total.figure.hedge == "exact":
                wanted = _wanted(ground, label, others)
                parts = _parts(ground, by_block, wanted, column, total) if wanted is not None else ()
                if len(parts) >= _LEAST and not remarked(ground, cell, _text(ground, cell), notes):
                    yield from _equation(ground, total, parts, label.strip())


def _equation(ground: Ground, total: Placed, parts: tuple[Placed, ...], label: str) -> Iterator[Equation]:
    """What the rows come to beside their total. The words of other cells of the rows say nothing of the amounts."""
    meant = in_company(ground.interval, (total, *parts))
    come_to = added(meant, parts)
    verdict: Verdict = "inconsistent"
    if come_to.meets(meant(total)):
        verdict = "undetermined" if gap(ground.interval, total, parts) else "consistent"
    elif meant(total).below(come_to) and otherwise(parts, total):
        return
    yield Equation(total, parts, label, "total", verdict)


def _text(ground: Ground, block: int) -> str:
    return ground.low[slice(*ground.document.blocks[block].at)]


def _wanted(ground: Ground, label: str, rows: Sequence[Row]) -> list[Row] | None:
    """The rows that a label adds up; None where it does not say so and they may not be all."""
    numbers = [_number(ground, row) for row in rows]
    if (said := ground.pattern(_OF_ROWS).fullmatch(label)) is not None:
        named = re.findall(r"[\d.]*\d", said.group(1))
        found = [row for row, number in zip(rows, numbers, strict=True) if number in named]
        return found if len(found) == len(named) else None
    left_out = ground.pattern(_WITHOUT).fullmatch(label)
    plain = ground.pattern(_PLAIN).fullmatch(label) or ground.pattern(_IN_CURRENCY).fullmatch(label)
    if (left_out is None and plain is None) or not _one_after_another(numbers):
        return None
    without = re.findall(r"[\d.]*\d", left_out.group(1)) if left_out is not None else []
    if any(number not in numbers for number in without):
        return None
    return [row for row, number in zip(rows, numbers, strict=True) if number not in without]


def _number(ground: Ground, row: Row) -> str:
    found = _NUMBER.fullmatch(_text(ground, row[min(row)]))
    return found.group(1) if found is not None else ""


def _one_after_another(numbers: Sequence[str]) -> bool:
    """Whether rows are numbered 1, 2, 3 or 3.1, 3.2, 3.3, from the first on and without a gap."""
    heads = {number.rpartition(".")[0] for number in numbers}
    if len(heads) != 1 or not all(numbers):
        return False
    return [int(number.rpartition(".")[2]) for number in numbers] == list(range(1, len(numbers) + 1))


def _parts(
    ground: Ground, by_block: dict[int, list[Placed]], rows: Sequence[Row], column: int, total: Placed
) -> tuple[Placed, ...]:
    """The amounts of a column in the currency of its total; none where a cell has a number that may be one of them."""
    parts: list[Placed] = []
    for row in rows:
        if column not in row:
            continue
        figure = filling(ground, by_block, row[column])
        if figure is None and any(char.isdigit() for char in _text(ground, row[column])):
            return ()
        if figure is not None and comparable(figure, total):
            if figure.figure.hedge != "exact" or figure.rate:
                return ()
            parts.append(figure)
    return tuple(parts)
