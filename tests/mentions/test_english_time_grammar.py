"""English times of many shapes, on June 12, 2025."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.mentions.found import times

DATE = dt.date(2025, 6, 12)


@pytest.mark.parametrize(
    ("text", "words", "begins", "ends"),
    [
        ("will end in the twelve months to September 2025.",
         "in the twelve months to September 2025", "2024-10-01", "2025-09-30"),
        ("paid it in the year to March 2025.", "in the year to March 2025", "2024-04-01", "2025-03-31"),
        ("grew in the six months ended 31 March 2025.",
         "in the six months ended 31 March 2025", "2024-10-01", "2025-03-31"),
        ("will pay in the fiscal year ending September 30, 2026.",
         "in the fiscal year ending September 30, 2026", "2025-10-01", "2026-09-30"),
        ("paid it in the first five months of 2025.",
         "in the first five months of 2025", "2025-01-01", "2025-05-31"),
        ("will act within 90 days of the entry into force.", "within 90 days", None, None),
        ("will act within 90 days of this declaration.", "within 90 days", "2025-06-12", "2025-09-10"),
        ("will act not later than 18 months from the adoption of this Communiqué.",
         "not later than 18 months", "2025-06-12", "2026-12-12"),
        ("will act no later than 90 days after the entry into force.", "no later than 90 days", None, None),
        ("will act no later than two years from now.", "no later than two years", "2025-06-12", "2027-06-12"),
        ("will open 20 schools over three years (2026-2028).",
         "over three years (2026-2028)", "2026-01-01", "2028-12-31"),
        ("opened 20 schools in a three-year period (2020-22).",
         "three-year period (2020-22)", "2020-01-01", "2022-12-31"),
        ("will fund it for the period 2025/26 to 2027/28.", "2025/26 to 2027/28", "2025-01-01", "2028-12-31"),
        ("will fund it, implemented by a council, from 2025 through 2027.",
         "from 2025 through 2027", "2025-01-01", "2027-12-31"),
        ("will act within a year.", "within a year", "2025-06-12", "2026-06-12"),
        ("will build it by year-end.", "by year-end", None, "2025-12-31"),
        ("will build it by June next year.", "by June next year", None, "2026-06-30"),
        ("has paid so far this year.", "so far this year", "2025-01-01", "2025-06-12"),
        ("will double it between now and 2030.", "between now and 2030", "2025-06-12", "2030-12-31"),
        ("will start in H1 2026.", "in H1 2026", "2026-01-01", "2026-06-30"),
        ("will meet in the second half of May 2026.",
         "in the second half of May 2026", "2026-05-16", "2026-05-31"),
        ("will build one; tenders were issued in August.", "in August", "2024-08-01", "2024-08-31"),
        ("trains a group that finishes in November.", "in November", "2025-11-01", "2025-11-30"),
        ("will pay for five years.", "for five years", None, None),
        ("will pay over the next three financial years.",
         "over the next three financial years", "2025-06-12", "2028-06-12"),
        ("will pay NOK 9 million over a period of 18 months.",
         "over a period of 18 months", "2025-06-12", "2026-12-12"),
        ("will bear the costs for its first two years.", "for its first two years", None, None),
        ("gives a visa that lasts for 5 years.", "for 5 years", None, None),
    ],
)  # fmt: skip
def test_a_time(text: str, words: str, begins: str | None, ends: str | None) -> None:
    ((found, first, last, _),) = times(f"Norway {text}", DATE)
    assert (found, first, last) == (words, begins, ends)


@pytest.mark.parametrize(
    ("text", "begins", "ends"),
    [
        ("trained 40 nurses in the first quarter of 2025, against 12 a year earlier.",
         "2024-01-01", "2024-03-31"),
        ("trained 40 nurses in May 2025, up from 12 two months earlier.", "2025-03-01", "2025-03-31"),
        ("trained 40 nurses in 2024, compared with 12 five years earlier.", "2019-01-01", "2019-12-31"),
        ("trained 40 nurses on 28 February 2025 and 12 a month earlier.", "2025-01-31", "2025-01-31"),
    ],
)  # fmt: skip
def test_a_time_before_another(text: str, begins: str, ends: str) -> None:
    *_, (_, first, last, role) = times(f"Norway {text}", DATE)
    assert (first, last, role) == (begins, ends, "baseline period")


def test_a_time_before_none_is_open() -> None:
    ((_, first, last, _),) = times("Norway trained 40 nurses in 2024. It had 12 a year earlier.", DATE)[1:]
    assert (first, last) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Norway trained nurses a year earlier than planned.",
        "Norway will help people over 60 years old.",
        "Norway will help people over 60 years of age.",
        "Norway has a three-year plan.",
        "Norway will act in stages of two years.",
        "Norway has waited for several years.",
    ],
)
def test_a_length_that_is_no_time(text: str) -> None:
    assert times(text, DATE) == []


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("The Department of State will pay in FY2026.", "2025-10-01"),
        ("We will pay in FY2026. The Department of State helps Peru and Canada.", "2025-10-01"),
        ("Mines in Peru are closed. The Department of State will pay in FY2026.", "2025-10-01"),
        ("Canada will pay in FY2026 with the Department of State.", "2026-04-01"),
    ],
)
def test_whose_fiscal_year_it_is(text: str, begins: str) -> None:
    ((_, first, _, _),) = times(text, DATE)
    assert first == begins
