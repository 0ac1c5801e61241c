"""What the audit of a document costs: beside reading it, as it grows, and beside a constraint solver."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from time import process_time

from benchmarks.documents import Text
from benchmarks.measure import Ratio, Seconds, interleaved
from benchmarks.solver import sums_of
from benchmarks.table import Part, Row

FIGURES = 200
ROUNDS = 9
SHORTEST = 0.000_001


def measure() -> Part:
    """A document of 200 figures, one of 800, and the same amounts given to CP-SAT."""
    small, large = _document(FIGURES), _document(4 * FIGURES)
    ways: dict[str, Callable[[], object]] = {
        "read": lambda: small.read(audit=False),
        "audited": lambda: small.read(audit=True),
        "accounted": lambda: small.read(audit=True, money=True),
        "large read": lambda: large.read(audit=False),
        "large audited": lambda: large.read(audit=True),
        "solver": lambda: sums_of(_amounts(FIGURES)),
    }
    interleaved(ways, 1)
    seconds = interleaved(ways, ROUNDS, process_time)
    audit = _over(seconds, "audited", "read")
    account = _over(seconds, "accounted", "audited")
    grown = _over(seconds, "large audited", "large read")
    rows = (
        Row(f"{FIGURES} figures, over reading", Ratio.of(audit, seconds["read"]), "up to 1"),
        Row("their money account, over reading", Ratio.of(account, seconds["read"]), ""),
        Row("4 times the figures", Ratio.of(grown, audit), "up to 16"),
        Row("CP-SAT, a + b = c, over ours", Ratio.of(seconds["solver"], audit), "over 1"),
    )
    return Part("Audit: time to compare the figures of a document", rows)


def _over(seconds: dict[str, Seconds], whole: str, part: str) -> Seconds:
    """The rounds of the audit alone: read and audited, without read."""
    return [max(a - b, SHORTEST) for a, b in zip(seconds[whole], seconds[part], strict=True)]


def _amounts(figures: int) -> list[int]:
    """Amounts in thousands of dollars, a total and its two parts by turns."""
    amounts = []
    for index in range(figures // 4):
        first, second = 51_000 + 37 * index, 39_000 + 53 * index
        amounts += [first + second, first, second, 7_000 + 411 * index]
    return amounts


def _document(figures: int) -> Text:
    """Items that each hold a sum, and one more amount that has nothing to do with it."""
    amounts = _amounts(figures)
    items = [
        f"- Chile announced ${total / 1000} million, made up of ${first / 1000} million for the schools of town "
        f"{index} and ${second / 1000} million for its clinics. The port of town {index} had ${other / 1000} million.\n"
        for index, (total, first, second, other) in enumerate(
            zip(*(amounts[at::4] for at in range(4)), strict=True)
        )
    ]
    date = dt.date(2025, 5, 14)
    return Text("audit.md", f"# Statement\n\n{date:%B} {date.day}, {date.year}\n\n" + "\n".join(items))
