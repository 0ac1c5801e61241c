"""Numbers as people type them."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.web.reporting.typed_numbers import NoNumber, typed_number


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("150000", "150000"),
        (" 150,000 ", "150000"),
        ("150 000", "150000"),
        ("150\u202f000", "150000"),
        ("1'500", "1500"),
        ("1\u2019500", "1500"),
        ("12.5", "12.5"),
        ("0.123", "0.123"),
        ("1234.567", "1234.567"),
        ("1,234.5", "1234.5"),
        ("1.234,5", "1234.5"),
        ("1.234.567", "1234567"),
        ("١٥٠", "150"),
    ],
)
def test_what_can_only_be_one_number(typed: str, number: str) -> None:
    assert typed_number(typed, "en") == Decimal(number)


@pytest.mark.parametrize(
    ("typed", "language", "asked"),
    [
        ("1.234", "en", "Is this 1234 or 1.2340?"),
        ("1,234", "de", "Is this 1234 or 1,2340?"),
        ("1,5", "en", "Is this 15 or 1.5?"),
        ("1.5", "de", "Is this 15 or 1,5?"),
        ("1 234,5", "en", "Is this 12345 or 1234.5?"),
    ],
)
def test_what_may_be_two_is_asked_for(typed: str, language: str, asked: str) -> None:
    with pytest.raises(NoNumber, match=asked.replace("?", r"\?").replace(".", r"\.")):
        typed_number(typed, language)


def test_each_language_has_its_separator() -> None:
    assert typed_number("1,234", "en") == typed_number("1.234", "de") == 1234


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "-5",
        "+5",
        "1e6",
        "5%",
        "$5",
        "many",
        "1.",
        ".5",
        "1,,5",
        "1.2.3",
        "1,05,000",
        "9" * 41,
        "1\0",
    ],
)
def test_what_is_no_number(typed: str) -> None:
    with pytest.raises(NoNumber):
        typed_number(typed, "en")


@given(st.text(alphabet="0123456789.,' -e", max_size=12))
def test_nothing_typed_is_an_error_of_ours(typed: str) -> None:
    with suppress(NoNumber):
        assert typed_number(typed, "en") >= 0


@given(st.integers(0, 10**12))
def test_thousands_may_be_parted_or_not(number: int) -> None:
    assert typed_number(f"{number:,}", "en") == typed_number(str(number), "en") == number
