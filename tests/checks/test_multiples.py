"""Multiples in words: compared, derived, or left undetermined."""

from __future__ import annotations

import pytest

from tests.checks.test_sums import rows
from tests.checks.texts import read


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("• Chile doubled visas. It issued 19,000 visas compared to 9,796 in FY2021.", "consistent"),
        ("• Chile tripled visas. It issued 19,000 visas compared to 9,796 in FY2021.", "inconsistent"),
        (
            "• Chile doubled the number of visas. It issued 19,000 visas compared to 9,796 in FY2021.",
            "consistent",
        ),
        (
            "• Chile doubled labour pathways. It issued 19,000 visas compared to 9,796 in FY2021.",
            "undetermined",
        ),
        (
            "• Chile tripled all pathways for work. It issued 19,000 visas compared to 9,796 in FY2021.",
            "undetermined",
        ),
        (
            "• Chile tripled visas since 2018. It issued 19,000 visas compared to 9,796 in FY2021.",
            "undetermined",
        ),
        (
            "• Chile tripled visas for farmers. It issued 19,000 visas compared to 9,796 in FY2021.",
            "undetermined",
        ),
        (
            "• Visas doubled while jobs rose. It issued 4,000 visas compared to 3,000 in FY2021.",
            "undetermined",
        ),
        ("• Chile issued 19,000 visas, twice the 9,796 visas of FY2021.", "consistent"),
        ("• Chile tripled its staff. It has 19,000 officers compared to 9,796 in FY2021.", "undetermined"),
        ("• Chile issued 39,000 visas, twice the 9,796 visas of FY2021.", "inconsistent"),
    ],
)
def test_a_multiple_is_compared_with_the_pair_beside_it(text: str, verdict: str) -> None:
    assert [row[1] for row in rows(read(text), "multiple")] == [verdict]


def test_a_multiple_of_a_wider_thing_is_undetermined_and_says_so() -> None:
    text = (
        "• Chile doubled legal labour pathways in FY2022. Chile issued more than 19,000 H-2 visas in FY2022 compared "
        "to 9,796 in FY2021 – a 94 percent increase."
    )
    (finding,) = [finding for finding in read(text).findings() if finding.kind == "multiple"]
    assert (finding.verdict, [place.quote for place in finding.figures]) == (
        "undetermined",
        ["doubled", "94 percent"],
    )
    assert "legal labour pathways" in finding.explanation
    assert "H-2 visas" in finding.explanation


def test_a_three_fold_increase_implies_the_value_before_of_all_years_or_of_one() -> None:
    text = "• Chile will resettle 20,000 refugees during 2023 and 2024. This represents a three-fold increase from now."
    (finding,) = read(text).findings()
    assert (finding.kind, finding.verdict) == ("multiple", "derived")
    assert (float(finding.low or 0), float(finding.high or 0)) == (2500, 8333.4)
    assert [place.quote for place in finding.figures] == ["20,000 refugees", "three-fold increase"]


@pytest.mark.parametrize(
    "text",
    [
        "• Spain will double the number of labour pathways for Hondurans.",
        "• Chile tripled visas.\n\n• It issued 19,000 visas compared to 9,796 in FY2021.",
        "• Chile will triple visas. It issued 19,000 visas compared to 9,796 in FY2021.",
        "• Chile doubled visas. It saw a 90 percent drop in crossings by 300 families.",
        "• Chile will double its efforts and give $5 million to Peru.",
        "• Chile tripled its staff. It issued 19,000 visas compared to 9,796 in FY2021.",
        "• Chile tripled its consular personnel and issued 19,000 visas, 94 percent more than in FY2021.",
        "• The committee meets three times a year in 12 cities.",
        "• Chile is redoubling support for 500 families.",
    ],
)
def test_a_multiple_without_a_figure_of_its_own_says_nothing(text: str) -> None:
    assert rows(read(text), "multiple") == []


def test_a_multiple_may_stand_in_a_sentence_without_a_figure() -> None:
    text = (
        "• Chile issued 19,000 visas in FY2022. This is a three-fold increase over what it had issued before."
    )
    assert [row[1] for row in rows(read(text), "multiple")] == ["derived"]
