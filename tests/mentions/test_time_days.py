"""Days in digits, by a name or counted, and the terms, years and months that stand beside them."""

from __future__ import annotations

import datetime as dt

import pytest

from pledgebook.mentions import find
from pledgebook.mentions.day_counts import feast_day, working_days
from pledgebook.reading import read_text
from pledgebook.vocabulary import load

JUNE = dt.date(2026, 6, 12)


def shown(text: str) -> list[str]:
    times = find(read_text(text, format="text"), load("en"), JUNE)[0].times
    return [f"{time.text}={time.begins or ''}..{time.ends or ''}" for time in times]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Kenya will lodge it by 28/11/2026.", ["by 28/11/2026=..2026-11-28"]),
        ("Kenya will lodge it by 11/28/2026.", ["by 11/28/2026=..2026-11-28"]),
        (
            "Kenya opened it on 03/04/2025 and will close it by 22/09/2026.",
            ["on 03/04/2025=2025-04-03..2025-04-03", "by 22/09/2026=..2026-09-22"],
        ),
        (
            "Kenya opened it on 03/04/2025, and on September 22, 2025 a second one.",
            ["on 03/04/2025=2025-03-04..2025-03-04", "on September 22, 2025=2025-09-22..2025-09-22"],
        ),
        ("Kenya opened it on 03/04/2025.", []),  # nothing tells the order
        ("Kenya will pay 03/14/15 of it.", []),
        ("Kenya will write to it by Friday 17 October.", ["by Friday 17 October=..2026-10-17"]),
        ("Kenya will meet on Tuesday, 14 July 2026.", ["on Tuesday, 14 July 2026=2026-07-14..2026-07-14"]),
        ("Kenya will report within 72 hours of detection.", ["within 72 hours=.."]),
        ("Kenya will give 72 hours of training.", []),
        ("Kenya will open it by Easter.", ["by Easter=..2027-03-28"]),
        ("Kenya will open it before Christmas 2027.", ["before Christmas 2027=..2027-12-24"]),
        ("Kenya will pay a Christmas bonus on Easter Island.", []),
        ("Kenya will test it over the next year.", ["over the next year=2026-06-12..2027-06-12"]),
        ("Kenya will test it next year.", ["next year=2027-01-01..2027-12-31"]),
        ("Kenya will test it over the last year of the plan.", ["over the last year=2025-01-01..2025-12-31"]),
        ("Kenya will open it not before 2028.", ["not before 2028=2028-01-01.."]),
        ("Kenya will publish it by 31 January each year.", ["by 31 January=.."]),
        ("Kenya will meet every year, starting in August.", ["starting in August=2026-08-01..2026-08-31"]),
        ("Kenya will cut it by 40 percent (baseline 1990).", ["1990=1990-01-01..1990-12-31"]),
        ("Kenya will answer within ten working days.", ["within ten working days=2026-06-12..2026-06-26"]),
        ("Kenya will vote on it in its May sitting.", ["in its May=2027-05-01..2027-05-31"]),
        ("Kenya will hold it in May and June.", ["in May and June=2027-05-01..2027-06-30"]),
        ("Kenya will hold it in the 2027 budget year.", ["in the 2027 budget year=2026-07-01..2027-06-30"]),
    ],
)
def test_the_days_of_a_sentence(text: str, times: list[str]) -> None:
    assert shown(text) == times


@pytest.mark.parametrize(
    ("year", "day"), [(1961, "1961-04-02"), (2024, "2024-03-31"), (2025, "2025-04-20"), (2038, "2038-04-25")]
)
def test_easter_is_where_the_moon_puts_it(year: int, day: str) -> None:
    assert feast_day(0, year).isoformat() == day
    assert feast_day(1225, year) == dt.date(year, 12, 25)


@pytest.mark.parametrize(
    ("start", "count", "day"),
    [
        ("2026-08-06", 5, "2026-08-13"),
        ("2026-08-07", 1, "2026-08-10"),
        ("2026-08-08", 1, "2026-08-10"),
        ("2026-08-10", -1, "2026-08-07"),
    ],
)
def test_working_days_leave_weekends_out(start: str, count: int, day: str) -> None:
    assert working_days(dt.date.fromisoformat(start), count).isoformat() == day
