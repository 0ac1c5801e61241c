"""Restatements from one edition to the next, by links that are given."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import pytest

from pledgebook.checks.editions import Link, restated_between
from pledgebook.model import Commitment
from tests.checks.texts import read


def commitment(text: str, declared: Literal["new", "advancing"] | None = None) -> Commitment:
    (found,) = read(f"• {text}", ("CHL",)).commitments
    return replace(found, declared=declared)


@pytest.mark.parametrize(
    ("before", "after", "declared", "verdict"),
    [
        ("Chile gives nearly $817 million.", "Chile gives $816.4 million.", None, "consistent"),
        ("Chile gives nearly $817 million.", "Chile gives $816.4 million.", "new", "undetermined"),
        ("Chile gives $817 million.", "Chile gives $829 million.", None, "undetermined"),
        ("Chile trains 300 teachers.", "Chile trains 300 teachers.", "new", "consistent"),
    ],
)
def test_a_figure_is_compared_with_the_one_it_restates(
    before: str, after: str, declared: Literal["new"] | None, verdict: str
) -> None:
    later = commitment(after, declared)
    (finding,) = restated_between([Link(commitment(before), later)])
    assert finding.verdict == verdict
    assert finding.figures == (later.figures[0].selector,)
    assert finding.explanation.endswith(".")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Chile gives $817 million.", "Chile trains 817 teachers."),
        ("Chile gives $800 million and $17 million.", "Chile gives $817 million."),
        ("Chile gives 94 percent.", "Chile gives 94 percent."),
    ],
)
def test_other_things_and_several_of_one_are_not_compared(before: str, after: str) -> None:
    assert list(restated_between([Link(commitment(before), commitment(after))])) == []
