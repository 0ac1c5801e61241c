from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from pledgebook.formats.json import number, write
from pledgebook.formats.layout import Layout
from tests.formats.sample import MARKS, TEXT, sample

MANY = Layout(many=True)


def one() -> dict[str, Any]:
    read: dict[str, Any] = json.loads("".join(write([sample()])))
    return read


def test_the_document_has_the_fields_of_the_design() -> None:
    document = one()["document"]
    fields = ["title", "date", "language", "sha256", "characters", "process", "meeting", "pillars", "source"]
    assert list(document)[: len(fields)] == fields
    assert document["characters"] == len(TEXT)
    assert document["date"] == "2024-05-06"


def test_the_gold_comes_back_as_it_went_in() -> None:
    read = one()
    for marked, row in zip(MARKS["commitments"], read["commitments"], strict=True):
        assert marked.items() <= {**row, "figures": marked["figures"], "time": marked["time"]}.items()
        for figure, found in zip(marked["figures"], row["figures"], strict=True):
            assert figure.items() <= found.items()
        for time, found in zip(marked["time"], row["time"], strict=True):
            assert time.items() <= found.items()
    assert [
        row.items() <= found.items() for row, found in zip(MARKS["findings"], read["findings"], strict=True)
    ]


def test_every_offset_reproduces_its_words() -> None:
    read = one()
    inside = [figure for row in read["commitments"] for figure in row["figures"] + row["time"]]
    for place in inside + read["figures"]:
        assert TEXT[place["start"] : place["end"]] == place["text"]


def test_a_value_says_where_it_comes_from_and_an_empty_one_why() -> None:
    first, second = one()["commitments"][:2]
    assert first["origins"] == {"parties": {"rule": "tests.gold", "entry": "by hand"}}
    assert second["reasons"] == {"kind": "no cue of any kind"}
    assert first["figures"][0]["origin"]["rule"] == "tests.gold"


def test_a_path_stands_beside_the_offsets_where_there_is_one() -> None:
    reading = sample()
    first = reading.commitments[0]
    paged = replace(first, selector=replace(first.selector, path="page=3"))
    rows = json.loads("".join(write([replace(reading, commitments=(paged, *reading.commitments[1:]))])))[
        "commitments"
    ]
    assert rows[0]["path"] == "page=3"
    assert "path" not in rows[1]


def test_several_documents_are_an_array_even_when_one_or_none_could_be_read() -> None:
    assert len(json.loads("".join(write([sample(), sample()], MANY)))) == 2
    assert len(json.loads("".join(write([sample()], MANY)))) == 1
    assert json.loads("".join(write([], MANY))) == []
    assert "".join(write([])) == ""


def test_the_findings_alone_leave_out_the_commitments() -> None:
    read = json.loads("".join(write([sample()], Layout(part="findings"))))
    assert list(read) == ["document", "findings"]


def test_a_commitment_stands_on_one_line() -> None:
    lines = "".join(write([sample()])).splitlines()
    assert sum(line.startswith('  {"start"') for line in lines) == 4


@pytest.mark.parametrize(
    ("value", "written"),
    [(Decimal("55900000.0"), "55900000"), (Decimal("2.5"), "2.5"), (Fraction(1, 4), "0.25"), (None, "null")],
)
def test_numbers_are_integers_where_they_are_whole(value: Decimal | Fraction | None, written: str) -> None:
    assert json.dumps(number(value)) == written
