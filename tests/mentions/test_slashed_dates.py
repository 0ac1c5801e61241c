"""English dates in figures, of which the day tells which end comes first."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.commitments.texts import only


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Peru will open 3 schools by 30/09/2026.", dt.date(2026, 9, 30)),
        ("Peru will open 3 schools by 09/30/2026.", dt.date(2026, 9, 30)),
        ("Peru will open 3 schools by 05/10/2026 and fill them by 30/11/2026.", dt.date(2026, 10, 5)),
    ],
)
def test_a_figure_over_twelve_tells_the_order(text: str, day: dt.date) -> None:
    assert only(text, "en").times[0].ends == day


@pytest.mark.parametrize(
    "text",
    [
        "Peru will open 3 schools by 05/10/2026.",
        "Peru will open 3 schools by 30/09/2026 and 4 by 09/30/2027.",
        "Peru will open 3 schools under law 45/30/2026.",
    ],
)
def test_where_nothing_does_it_is_no_date(text: str) -> None:
    assert only(text, "en").times == ()
