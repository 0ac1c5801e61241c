"""Numbers, in digits and in words: whatever a small writer of its own writes is read back to the same value."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pledgebook.mentions.numbers import Number, match_number, number_grammar
from pledgebook.vocabulary import load

GRAMMAR = number_grammar(load("en"))
SMALL: list[str] = re.findall(
    r"\w+",
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen",
)
TENS: list[str] = re.findall(r"\w+", "twenty thirty forty fifty sixty seventy eighty ninety")
SCALES = [(10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"), (100, "hundred")]


def in_words(number: int, hyphen: str, link: str) -> str:
    """``number`` as English writes it; ``hyphen`` joins tens and units, ``link`` follows the hundreds."""
    for scale, word in SCALES:
        if number >= scale:
            rest = number % scale
            head = f"{in_words(number // scale, hyphen, link)} {word}"
            joint = link if scale == 100 else " "
            return head + (joint + in_words(rest, hyphen, link) if rest else "")
    if number < 20:
        return SMALL[number]
    tens = TENS[number // 10 - 2]
    return tens + (hyphen + SMALL[number % 10] if number % 10 else "")


def read(text: str) -> Number:
    number = match_number(text, 0, GRAMMAR)
    assert number is not None
    return number


numbers = st.one_of(st.integers(1, 999), st.integers(1, 10**6), st.integers(1, 10**15 - 1))


@given(numbers, st.sampled_from(["-", " "]), st.sampled_from([" ", " and "]))
@example(101, "-", " and ")
@example(1_001_000, "-", " ")
@example(999_999_999_999_999, "-", " and ")
def test_whatever_is_written_in_words_is_read_back(number: int, hyphen: str, link: str) -> None:
    words = in_words(number, hyphen, link)
    found = read(words + " visitors")
    assert (int(found.value), found.end) == (number, len(words))
    assert found.worded


@given(numbers)
def test_words_may_begin_with_a_capital(number: int) -> None:
    assert read(in_words(number, "-", " ").capitalize() + ".").value == number


@given(st.integers(0, 10**15), st.sampled_from([" visitors", ".", ", and", " %", ""]))
def test_digits_with_separators_or_without_are_read_back(number: int, behind: str) -> None:
    for digits in (f"{number:,}", str(number)):
        found = read(digits + behind)
        assert (int(found.value), found.end) == (number, len(digits))
        assert not found.worded


@given(
    st.decimals(min_value=0, max_value=999, places=3),
    st.sampled_from(
        [" thousand", " million", " billion", " trillion", "K", "M", "bn", " bn", " Million", "-million"]
    ),
)
def test_decimals_multiply_by_their_scale(number: Decimal, scale: str) -> None:
    factor = {"k": 10**3, "t": 10**3, "m": 10**6, "b": 10**9}[scale.strip(" -").lower()[0]]
    factor = 10**12 if "trillion" in scale else factor
    written = f"{number}{scale}"
    found = read(written + " trees")
    assert (found.value, found.end) == (number * factor, len(written))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.5M people", 1_500_000),
        ("3bn trees", 3 * 10**9),
        ("two hundred thousand homes", 200_000),
        ("half a million homes", 500_000),
        ("a hundred homes", 100),
        ("a thousand homes", 1000),
        ("one million homes", 10**6),
        ("two and a half million homes", 2_500_000),
        ("two dozen homes", 24),
        ("a dozen homes", 12),
        ("twelve hundred homes", 1200),
        ("3 hundred thousand homes", 300_000),
    ],
)
def test_idioms_of_english(text: str, value: int) -> None:
    found = read(text)
    assert found.value == value
    assert text[found.end :].strip() in ("homes", "people", "trees")


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("hundreds of thousands of people", 200_000), ("dozens of people", 24), ("hundreds of people", 200),
        ("thousands of people", 2000), ("millions of people", 2 * 10**6), ("tens of thousands of people", 20_000),
        ("hundreds of millions of people", 200 * 10**6),
    ],
)  # fmt: skip
def test_plurals_that_name_no_number_give_their_least(text: str, least: int) -> None:
    found = read(text)
    assert (int(found.value), found.vague) == (least, True)
    assert text[found.end :] == " of people"


@pytest.mark.parametrize(
    "text", ["a house", "an office", "million", "onerous", "tenant farmers", "hundredth", "12,34"]
)
def test_what_is_no_number(text: str) -> None:
    assert match_number(text, 0, GRAMMAR) is None
