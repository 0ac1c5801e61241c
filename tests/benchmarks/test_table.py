from __future__ import annotations

import pytest
from rich.console import Console

from benchmarks.measure import Ratio
from benchmarks.table import Part, Row, short, table


def test_every_row_takes_one_line_of_eighty_characters() -> None:
    slow = Ratio(123.4, 98.76, 234.5, 15, 12.34, 0.0123)
    console = Console(width=80)
    with console.capture() as capture:
        console.print(
            table([Part("A title that says what the ratios are of", (Row("x" * 29, slow, "at most 6"),))])
        )
    lines = capture.get().splitlines()
    assert max(map(len, lines)) <= 80
    row = next(line for line in lines if "x" * 29 in line)
    assert row.split() == ["x" * 29, "123", "98.8-234", "15", "at", "most", "6", "12.3/0.012"]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0.0123, "0.012"),
        (0.956, "0.96"),
        (1.0, "1.00"),
        (9.876, "9.88"),
        (17.64, "17.6"),
        (99.96, "100"),
        (123.4, "123"),
    ],
)
def test_numbers_are_as_long_as_they_count(value: float, shown: str) -> None:
    assert short(value) == shown
