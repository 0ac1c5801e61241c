"""The sample that the project ships, value by value. To write the golden reading anew after a change of rules, in a
commit that says why: ``python -m evaluation --golden``."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest

from evaluation.gold import own
from evaluation.places import GOLDEN, SAMPLE
from evaluation.reading import printed


@pytest.fixture(scope="module")
def now() -> str:
    return printed(SAMPLE)


@pytest.fixture(scope="module")
def reading(now: str) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(now)
    return parsed


@pytest.fixture(scope="module")
def marks() -> dict[str, Any]:
    return next(gold.marks for gold in own() if gold.name == "lima-2022-sample")


def test_the_reading_is_the_golden_one(now: str) -> None:
    assert GOLDEN.exists(), "python -m evaluation --golden writes it"
    assert now.splitlines() == GOLDEN.read_text(encoding="utf-8").splitlines()


def test_it_has_35_commitments_by_ten_countries(reading: dict[str, Any]) -> None:
    commitments = reading["commitments"]
    assert len(commitments) == 35
    # Ten countries; IOM, which held a conference together with Barbados, is the eleventh party.
    assert {party for each in commitments for party in each["parties"]} == {
        "BLZ", "BRB", "CAN", "COL", "CRI", "ECU", "GTM", "HND", "IOM", "MEX", "USA",
    }  # fmt: skip


def test_nineteen_are_new_and_sixteen_advance_what_was_there(reading: dict[str, Any]) -> None:
    assert Counter(each["declared"] for each in reading["commitments"]) == {"new": 19, "advancing": 16}
    assert Counter(each["pillar"] for each in reading["commitments"]) == {1: 11, 2: 12, 3: 12}


def test_the_thirteen_findings(reading: dict[str, Any], marks: dict[str, Any]) -> None:
    def kinds(findings: list[dict[str, Any]]) -> list[tuple[str, str, list[list[int]]]]:
        return sorted((each["kind"], each["verdict"], sorted(each["figures"])) for each in findings)

    found, marked = kinds(reading["findings"]), kinds(marks["checks"])
    assert [each[:2] for each in found] == [each[:2] for each in marked]
    assert len(found) == 13
    for (_, _, ours), (_, _, theirs) in zip(found, marked, strict=True):
        assert len(ours) == len(theirs)
        assert all(a < d and c < b for (a, b), (c, d) in zip(ours, theirs, strict=True))
