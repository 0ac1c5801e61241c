from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.formats.csv import COLUMNS, FORMULA, inert, write
from tests.formats.sample import sample


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_a_commitment() -> None:
    found = rows("".join(write([sample(), sample()])))
    assert list(found[0]) == list(COLUMNS)
    assert [row["number"] for row in found] == ["1", "2", "3", "4"] * 2
    first = found[0]
    assert (first["document"], first["parties"], first["pillar"]) == ("lakes.txt", "CHL", "1")
    assert first["figures"] == "12 wells [12 wells, target]"
    assert first["times"] == "by 2028 [..2028-12-31, deadline]"
    assert found[2]["parties"] == "KEN; UGA"


def test_lines_end_as_rfc_4180_says() -> None:
    text = "".join(write([sample()]))
    assert text.count("\r\n") == text.count("\n") == 5


def test_no_reading_leaves_the_header() -> None:
    assert "".join(write([])).strip().split(",") == list(COLUMNS)


@pytest.mark.parametrize(
    "begin", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", '=HYPERLINK("http://x";"y")']
)
def test_a_formula_becomes_text(begin: str) -> None:
    assert inert(begin) == "'" + begin
    assert inert([begin, "b"]).startswith("'")
    reading = sample()
    hostile = replace(reading.commitments[0], title=begin)
    found = rows("".join(write([replace(reading, commitments=(hostile,))])))
    assert found[0]["title"] == "'" + begin


@given(st.one_of(st.text(), st.lists(st.text()), st.integers(min_value=0), st.none()))
def test_no_cell_begins_like_a_formula(value: object) -> None:
    assert not inert(value).startswith(FORMULA)
