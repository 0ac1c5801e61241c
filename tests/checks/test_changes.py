"""Changes: a percentage against its pair, and the base that it implies."""

from __future__ import annotations

import pytest

from tests.checks.test_sums import rows
from tests.checks.texts import read


@pytest.mark.parametrize(
    "text",
    [
        "Chile issued more than 19,000 visas in FY2022 compared to 9,796 in FY2021 – a 94 percent increase.",
        "Chile issued more than 19,000 visas, up from 9,796 the year before, a rise of 94 %.",
        "Visas rose 94 percent from 9,796 in FY2021 to more than 19,000 in FY2022.",
        "Visas rose from 9,796 in FY2021 to more than 19,000 in FY2022, an increase of 94 percent.",
        "More than 19,000 visas were issued in FY2022. That compares with 9,796 in FY2021, an increase of 94 percent.",
        "Chile issued more than 19,000 visas, compared with 9,796 in FY2021. This is an increase of 94 percent.",
        "Chile issued more than 19,000 visas, up 94 percent from 9,796 in FY2021.",
        "Chile issued more than 19,000 visas, 94 percent more than the 9,796 issued in FY2021.",
    ],
)
def test_a_true_percentage_agrees_with_its_pair(text: str) -> None:
    found = [finding for finding in read(text).findings() if finding.kind == "change"]
    assert [finding.verdict for finding in found] == ["consistent"]
    later, earlier, percent = (place.quote for place in found[0].figures)
    assert "19,000" in later
    assert earlier.startswith("9,796")
    assert percent.startswith("94")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Chile issued 19,000 visas compared to 9,796 in FY2021 – a 150 percent increase.", "overstated"),
        ("Chile issued 19,000 visas compared to 9,796 in FY2021 – a 60 percent increase.", "understated"),
        ("Chile issued 9,796 visas compared to 19,000 in FY2021 – a 48 percent increase.", "inconsistent"),
        ("Chile issued 9,796 visas, down from 19,123 in FY2021, a drop of 49 percent.", "consistent"),
        ("Chile issued 9,796 visas, down from 19,123 in FY2021, a drop of 75 percent.", "overstated"),
    ],
)
def test_a_false_percentage_is_named(text: str, verdict: str) -> None:
    assert [row[1] for row in rows(read(text), "change")] == [verdict]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Chile resettled 2,485 individuals in FY2022, a 521 percent increase over FY2021.", 399.7, 400.6),
        ("Chile resettled 2,485 individuals. This is a 521 percent increase over FY2021.", 399.7, 400.6),
        ("Chile saw 501 arrivals, 48 percent fewer than in FY2021.", 953.3, 973.8),
    ],
)
def test_the_value_before_is_derived(text: str, low: float, high: float) -> None:
    (finding,) = read(text).findings()
    assert (finding.kind, finding.verdict) == ("change", "derived")
    assert (float(finding.low or 0), float(finding.high or 0)) == (low, high)


@pytest.mark.parametrize(
    "text",
    [
        "Chile achieved a 90 percent drop in irregular migration and a pathway for 30,000 people.",
        "Chile resettled 2,485 individuals, and saw a 90 percent drop in irregular migration.",
        "Chile issued 19,000 visas compared to 9,796 in FY2021, and crossings by others rose 50 percent.",
        "Chile issued 19,000 visas compared to 9,796 in FY2021, and crossings rose 50 percent.",
        "Chile issued 19,000 visas compared to 9,796 in FY2021, and 500 jobs, a 10 percent increase.",
        "Chile issued 500 visas to nurses, and visas rose 94 percent from 9,796 the year before.",
        "Chile issued 19,000 visas compared to 9,796 in FY2021, a 20 percent increase a year.",
        "Chile raised its share by 5 percentage points.",
        "Economies with 90 percent of the region's output and 35 countries met.",
        "It fell 100 percent from last year to 400 visas.",
    ],
)
def test_a_percentage_of_something_else_says_nothing(text: str) -> None:
    assert rows(read(text), "change") == []


def test_a_second_percentage_is_not_said_of_the_same_pair() -> None:
    text = (
        "Chile issued 19,000 visas compared to 9,796 in FY2021, a 94 percent increase, and 20 percent more than "
        "planned."
    )
    assert [row[1] for row in rows(read(text), "change")] == ["consistent"]
