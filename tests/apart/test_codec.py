from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook import pipeline
from pledgebook.apart.codec import Malformed, dumps, loads
from pledgebook.model import Figure, Finding, Interval, Origin, Reading, Selector, Span
from tests.formats.sample import sample as small

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


def test_a_reading_comes_back_as_it_was(sample: Path) -> None:
    for reading in (pipeline.read(sample), small()):
        assert loads(Reading, dumps(reading)) == reading


@given(st.decimals(allow_nan=False, allow_infinity=False), st.fractions())
def test_numbers_are_exact(number: Decimal, fraction: Fraction) -> None:
    for value in (Interval(fraction, None), Interval(None, fraction)):
        assert loads(Interval, dumps(value)) == value
    figure = Figure(Span(0, 1), Selector(0, 1, "1"), "count", number, None, "exact", "", Origin("r"))
    assert str(loads(Figure, dumps(figure)).low) == str(number)


def test_a_number_of_a_million_digits_comes_back_too() -> None:
    long = Fraction(10**100_000 + 1, 3)
    assert loads(Interval, dumps(Interval(long, None))) == Interval(long, None)


@dataclass(frozen=True)
class Everything:
    """One field of each type that nouns have."""

    text: str
    whole: int
    yes: bool
    day: dt.date
    at: Span
    maybe: str | None
    many: tuple[int, ...]
    named: dict[str, Decimal]


GOOD: list[Any] = ["a", 1, True, "2026-05-01", [1, 2], None, [1, 2], {"a": "1.5"}]


def test_every_type_is_read_back() -> None:
    noun = Everything("a", 1, True, dt.date(2026, 5, 1), Span(1, 2), None, (1, 2), {"a": Decimal("1.5")})
    assert json.loads(dumps(noun)) == GOOD
    assert loads(Everything, json.dumps(GOOD).encode()) == noun


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        (0, 1), (0, None), (0, "\ud800"), (1, "1"), (1, True), (1, 1.0), (1, 2**60), (2, 1), (2, None),
        (3, "1 May 2026"), (3, 20260501), (4, [1]), (4, [1, 2, 3]), (4, "12"), (5, 5), (6, [1, None]), (6, {}),
        (7, {"a": 1.5}), (7, {"a": "NaN"}), (7, {"a": "1_0"}), (7, {"a": "Infinity"}), (7, {"a": "1E99999999"}),
        (7, [["a", "1"]]), (7, {"\udfff": "1"}),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_malformed(field: int, wrong: object) -> None:
    sent = [*GOOD[:field], wrong, *GOOD[field + 1 :]]
    with pytest.raises(Malformed):
        loads(Everything, json.dumps(sent).encode())


@pytest.mark.parametrize(
    "sent",
    [b"", b"{", b"[]", b"null", b"NaN", b"\xff", b"[" * 200_000, b'["a",1,true]', b"9" * 5000, b"[1e999]"],
)
def test_what_is_no_such_noun_at_all_is_malformed(sent: bytes) -> None:
    with pytest.raises(Malformed):
        loads(Everything, sent)


def test_a_word_that_the_noun_does_not_know_is_malformed() -> None:
    finding = Finding("sum", "consistent", "c", "e", (), "r", Origin("o"))
    sent = dumps(finding)
    assert loads(Finding, sent) == finding
    with pytest.raises(Malformed):
        loads(Finding, sent.replace(b"consistent", b"proven"))
    for low in ("1/0", "x/1", "1", "-1/-1"):
        with pytest.raises(Malformed):
            loads(Finding, dumps(replace(finding, low=Fraction(1))).replace(b"1/1", low.encode()))


@given(JSON)
def test_nothing_else_than_malformed_comes_of_any_json(value: object) -> None:
    with pytest.raises(Malformed):
        loads(Reading, json.dumps(value).encode())
