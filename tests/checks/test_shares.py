"""Shares: derived, compared with a stated percentage, and of a target."""

from __future__ import annotations

import pytest

from tests.checks.test_sums import rows
from tests.checks.texts import read


def test_a_share_is_derived_with_its_bounds() -> None:
    text = "• By October more than 105,000 of the estimated 324,500 Venezuelan migrants had registered."
    (finding,) = read(text).findings()
    assert (finding.kind, finding.verdict) == ("share", "derived")
    assert (float(finding.low or 0), float(finding.high or 0)) == (32.3, 32.7)


@pytest.mark.parametrize(
    "text",
    [
        "Ecuador registered more than 105,000 migrants out of an estimated 324,500 migrants.",
        "Ecuador registered 105,000 out of a total of 324,500 migrants.",
    ],
)
def test_other_words_for_a_share(text: str) -> None:
    assert [(kind, verdict) for kind, verdict, _ in rows(read(text), "share")] == [("share", "derived")]


@pytest.mark.parametrize(
    ("percent", "verdict"),
    [("32 percent", "consistent"), ("40 percent", "overstated"), ("21 percent", "understated")],
)
def test_a_percentage_beside_a_share_is_compared(percent: str, verdict: str) -> None:
    text = f"Ecuador registered 105,000 of the 324,500 migrants, or {percent}."
    assert rows(read(text), "share") == [("share", verdict, ("105,000", "324,500 migrants", percent))]


def test_a_part_cannot_exceed_what_it_is_taken_of() -> None:
    assert [row[1] for row in rows(read("Peru registered 900 of the 400 migrants."), "share")] == [
        "inconsistent"
    ]


def test_progress_and_target_of_one_measure_give_a_share() -> None:
    text = (
        "• As of June Colombia has granted regular documents to over 1.2 million individuals. It will grant regular "
        "permits to 1.5 million migrants in total."
    )
    roles = {"over 1.2 million individuals": "progress", "1.5 million migrants": "target"}
    (finding,) = read(text, ("COL",), roles).findings()
    assert (finding.kind, finding.verdict) == ("share", "derived")
    assert (float(finding.low or 0), float(finding.high or 0)) == (77.4, 89.7)


def test_a_percentage_of_the_part_is_not_compared() -> None:
    text = "Ecuador registered 105,000 of the 324,500 migrants (60 percent of them women)."
    assert [row[1] for row in rows(read(text), "share")] == ["derived"]


@pytest.mark.parametrize(
    "text",
    [
        "Two of the three pillars were launched, 2 of the 3 pillars.",
        "The share rose from 20 percent of 5,000 workers to 30 percent of 6,000 workers.",
        "Peru registered 5,000 migrants of whom 30,000 people knew nothing.",
        "Peru gave over $360 million. Of this, just under $122 million is coastal aid, and over $240 million is other.",
        "Peru gave $5 million of aid, and the 324,500 migrants were glad.",
        "Peru registered 105,000 migrants. Of the 324,500 refugees nobody spoke.",
    ],
)
def test_no_share_where_the_words_do_not_say_so(text: str) -> None:
    assert rows(read(text), "share") == []
