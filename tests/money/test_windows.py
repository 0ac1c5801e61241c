"""Windows: an amount dated to days within those of a larger one may be part of it, and may come on top."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from pledgebook.money import account, book
from tests.money.postings import ends, posting, told

SEPTEMBER: dict[str, Any] = {"begins": dt.date(2022, 9, 1), "ends": dt.date(2022, 9, 30)}
WEEK: dict[str, Any] = {"begins": dt.date(2022, 9, 19), "ends": dt.date(2022, 9, 25)}
OCTOBER: dict[str, Any] = {"begins": dt.date(2022, 10, 1), "ends": dt.date(2022, 10, 6)}


def test_days_within_those_of_a_larger_amount_leave_it_open() -> None:
    (line,) = account(book([posting(10, 800, 800, **SEPTEMBER), posting(20, 376, 376, **WEEK)])).lines
    assert ends(line) == (800, 1176)
    assert told(line) == [(20, "open", 10)]


@pytest.mark.parametrize(
    ("large", "small"),
    [
        (SEPTEMBER, OCTOBER),
        (SEPTEMBER, {}),
        ({}, WEEK),
        (SEPTEMBER, SEPTEMBER),
        (SEPTEMBER, WEEK | {"payers": ("CAN",)}),
        (SEPTEMBER | {"recipients": ("PER",)}, WEEK | {"recipients": ("MEX",)}),
        (SEPTEMBER | {"fund": "GCFF"}, WEEK | {"fund": "CERF"}),
        (WEEK, SEPTEMBER),
    ],
)  # fmt: skip
def test_other_days_payers_or_recipients_are_added(large: dict[str, Any], small: dict[str, Any]) -> None:
    (line,) = account(book([posting(10, 800, 800, **large), posting(20, 376, 376, **small)])).lines
    assert ends(line) == (1176, 1176)
