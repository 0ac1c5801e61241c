"""Times as the guidelines of the marked documents want them, resolved against the document's date."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.pipeline import read
from tests.mentions.found import LIMA, times

JUNE = dt.date(2022, 6, 10)
WINTER = dt.date(2023, 1, 10)
ADVENT = dt.date(2022, 12, 20)


def check(
    text: str, date: dt.date | None, words: str, begins: str | None, ends: str | None, role: str
) -> None:
    """One time that holds ``words``; ``role`` may name several where the guidelines leave the choice."""
    (found,) = times(text, date)
    assert words in found[0]
    assert found[1:3] == (begins, ends)
    assert found[3] in role.split("|")


@pytest.mark.parametrize(
    ("text", "words", "begins", "ends", "role"),
    [
        ("The United States issued 9 visas in FY2022.", "FY2022", "2021-10-01", "2022-09-30", "period"),
        ("The United States issued 9 visas in FY 2022.", "FY 2022", "2021-10-01", "2022-09-30", "period"),
        ("The United States issued 9 visas in FY22.", "FY22", "2021-10-01", "2022-09-30", "period"),
        ("USAID issued 9 grants in fiscal year 2022.",
         "fiscal year 2022", "2021-10-01", "2022-09-30", "period"),
        ("USAID issued 9 grants in the 2022 fiscal year.",
         "2022 fiscal year", "2021-10-01", "2022-09-30", "period"),
        ("The United States will interview 9 people in the first quarter of FY2023.",
         "first quarter of FY2023",
         "2022-10-01", "2022-12-31", "deadline"),
        ("The United States will interview 9 people in Q1 FY2023.",
         "Q1 FY2023", "2022-10-01", "2022-12-31", "deadline"),
        ("The United States issued 9 visas in the fourth quarter of FY2022.", "fourth quarter of FY2022",
         "2022-07-01", "2022-09-30", "period"),
        ("The United States will resettle 9 refugees during Fiscal Years 2023 to 2024.",
         "Fiscal Years 2023 to 2024",
         "2022-10-01", "2024-09-30", "deadline"),
        ("The United States issued 9 visas this fiscal year.",
         "this fiscal year", "2022-10-01", "2023-09-30", "period"),
        ("The United States issued 9 visas last fiscal year.",
         "last fiscal year", "2021-10-01", "2022-09-30", "period"),
        ("The United States will issue 9 visas next fiscal year.",
         "next fiscal year", "2023-10-01", "2024-09-30", "deadline"),
        ("Canada spent C$9 in fiscal year 2022-23.",
         "fiscal year 2022-23", "2022-04-01", "2023-03-31", "period"),
        ("Canada will spend C$9 million in FY2023-24.", "FY2023-24", "2023-04-01", "2024-03-31", "deadline"),
        ("Canada will spend C$9 million this fiscal year.",
         "this fiscal year", "2022-04-01", "2023-03-31", "deadline"),
        ("The United States will admit 9 people by the end of FY2023.",
         "by the end of FY2023", None, "2023-09-30", "deadline"),
        ("The United States will admit 9 people by the end of the fiscal year.",
         "fiscal year", None, "2023-09-30", "deadline"),
        ("The budget for FY2023 was set.", "FY2023", None, None, "period"),
    ],
)  # fmt: skip
def test_a_fiscal_year_is_that_of_the_party(
    text: str, words: str, begins: str | None, ends: str | None, role: str
) -> None:
    check(text, LIMA, words, begins, ends, role)


def test_a_fiscal_year_that_is_running_is_that_of_the_documents_date() -> None:
    check(
        "The United States issued 9 visas this fiscal year.",
        JUNE,
        "fiscal",
        "2021-10-01",
        "2022-09-30",
        "period",
    )


@pytest.mark.parametrize(
    ("when", "begins", "ends"),
    [
        ("in early 2023", "2023-01-01", "2023-04-30"),
        ("in mid-2023", "2023-05-01", "2023-08-31"),
        ("in late 2023", "2023-09-01", "2023-12-31"),
        ("at the end of 2023", "2023-12-31", "2023-12-31"),
        ("in the first half of 2023", "2023-01-01", "2023-06-30"),
        ("in the second half of 2023", "2023-07-01", "2023-12-31"),
        ("in the first quarter of 2023", "2023-01-01", "2023-03-31"),
        ("in Q3 2023", "2023-07-01", "2023-09-30"),
        ("in the last quarter of 2023", "2023-10-01", "2023-12-31"),
        ("in early May 2023", "2023-05-01", "2023-05-10"),
        ("in mid-May 2023", "2023-05-11", "2023-05-20"),
        ("in late May 2023", "2023-05-21", "2023-05-31"),
        ("in late February 2024", "2024-02-21", "2024-02-29"),
        ("in the spring of 2023", "2023-03-01", "2023-05-31"),
        ("in summer 2023", "2023-06-01", "2023-08-31"),
        ("in fall 2023", "2023-09-01", "2023-11-30"),
        ("in early fall 2023", "2023-09-01", "2023-09-30"),
        ("in late summer 2023", "2023-08-01", "2023-08-31"),
        ("in April 2023", "2023-04-01", "2023-04-30"),
        ("on April 20, 2023", "2023-04-20", "2023-04-20"),
        ("on April 20", "2023-04-20", "2023-04-20"),
        ("on 20 April 2023", "2023-04-20", "2023-04-20"),
        ("on the 20th of April, 2023", "2023-04-20", "2023-04-20"),
        ("on April 20th", "2023-04-20", "2023-04-20"),
        ("on 2023-04-20", "2023-04-20", "2023-04-20"),
        ("in 2023-2025", "2023-01-01", "2025-12-31"),
        ("in 2023–25", "2023-01-01", "2025-12-31"),
        ("during 2023 and 2024", "2023-01-01", "2024-12-31"),
        ("next year", "2023-01-01", "2023-12-31"),
        ("this year", "2022-01-01", "2022-12-31"),
        ("next month", "2022-11-01", "2022-11-30"),
        ("this month", "2022-10-01", "2022-10-31"),
        ("over the next three years", "2022-10-06", "2025-10-06"),
        ("in the next 18 months", "2022-10-06", "2024-04-06"),
        ("within the next ten years", "2022-10-06", "2032-10-06"),
        ("over the next 90 days", "2022-10-06", "2023-01-04"),
        ("within five years", "2022-10-06", "2027-10-06"),
        ("early next year", "2023-01-01", "2023-04-30"),
        ("for the period 2023-2027", "2023-01-01", "2027-12-31"),
        ("over the coming year", "2022-10-06", "2023-10-06"),
        ("in the medium term", None, None),
        ("in the medium-term", None, None),
        ("in the long term", None, None),
    ],
)  # fmt: skip
def test_a_span_in_which_a_target_is_to_be_met_is_a_deadline_with_both_ends(
    when: str, begins: str | None, ends: str | None
) -> None:
    check(f"Chile will admit 5,000 workers {when}.", LIMA, when.rpartition(" ")[2], begins, ends, "deadline")


@pytest.mark.parametrize(
    ("when", "ends"),
    [
        ("by 2028", "2028-12-31"),
        ("by the end of 2023", "2023-12-31"),
        ("by the end of August 2023", "2023-08-31"),
        ("before the end of 2022", "2022-12-31"),
        ("by the end of the year", "2022-12-31"),
        ("by December 31, 2023", "2023-12-31"),
        ("by 31 December", "2022-12-31"),
        ("by mid-2023", "2023-08-31"),
        ("by March 2023", "2023-03-31"),
        ("by March", "2023-03-31"),
        ("by early fall 2023", "2023-09-30"),
        ("no later than 1 July 2024", "2024-07-01"),
        ("not later than 2024", "2024-12-31"),
        ("by next year", "2023-12-31"),
        ("by the third quarter of 2023", "2023-09-30"),
        ("by the end of this month", "2022-10-31"),
        ("until the end of next year", "2023-12-31"),
        ("through September 30, 2023", "2023-09-30"),
        ("until March 2023", "2023-03-31"),
        ("by the year 2030", "2030-12-31"),
        ("by end-2023", "2023-12-31"),
        ("no later than the end of 2023", "2023-12-31"),
        ("through 2025", "2025-12-31"),
    ],
)
def test_by_and_until_leave_the_beginning_open(when: str, ends: str) -> None:
    check(f"Chile will admit 5,000 workers {when}.", LIMA, when, None, ends, "deadline")


@pytest.mark.parametrize(
    ("text", "date", "words", "begins", "ends", "role"),
    [
        ("Since September Chile has helped.", LIMA, "Since September", "2022-09-01", "2022-10-06", "period"),
        ("Chile helped since September 21.",
         LIMA, "since September 21", "2022-09-21", "2022-10-06", "period"),
        ("Chile has made arrests since April 2022.",
         LIMA, "since April 2022", "2022-04-01", "2022-10-06", "period"),
        ("Chile has helped since 2018.", LIMA, "since 2018", "2018-01-01", "2022-10-06", "period"),
        ("Chile has helped since last year.", LIMA, "since last year", "2021-01-01", "2022-10-06", "period"),
        ("Chile will resume work for the first time since 2017.", LIMA, "2017", "2017-01-01", "2017-12-31",
         "baseline period"),
        ("By October 1 more than 5,000 people had registered.",
         LIMA, "By October 1", "2022-10-01", "2022-10-01", "as of"),
        ("Through the end of May, Chile arrested nobody.",
         JUNE, "Through the end of May", "2022-05-31", "2022-05-31", "as of"),
        ("As of June 10, Chile has registered all.",
         JUNE, "As of June 10", "2022-06-10", "2022-06-10", "as of"),
        ("Chile will admit people who entered prior to March 2020.",
         JUNE, "prior to March 2020", None, "2020-02-29", "window"),
        ("Chile admitted people who entered before 2019.", LIMA, "before 2019", None, "2018-12-31", "window"),
        ("Chile admitted people who entered before June 1, 2022.",
         LIMA, "before June 1, 2022", None, "2022-05-31", "window"),
        ("Chile will admit people after January 15, 2023.",
         LIMA, "after January 15, 2023", "2023-01-16", None, "start"),
        ("Chile will start the phase in early 2023.",
         LIMA, "early 2023", "2023-01-01", "2023-04-30", "start"),
        ("Beginning in early 2023, Chile will resume it.",
         LIMA, "early 2023", "2023-01-01", "2023-04-30", "start"),
        ("Chile will launch the programme in August 2022.",
         JUNE, "August 2022", "2022-08-01", "2022-08-31", "start"),
        ("Chile will launch it this summer.", JUNE, "this summer", "2022-06-01", "2022-08-31", "start"),
        ("Chile will open it by early fall.", JUNE, "by early fall", None, "2022-09-30", "deadline"),
        ("Chile registered 9 people from August 2 through November 30.",
         LIMA, "from August 2 through November 30",
         "2022-08-02", "2022-11-30", "window"),
        ("Chile registers them from 2023 to 2025.",
         LIMA, "from 2023 to 2025", "2023-01-01", "2025-12-31", "window|period"),
        ("Chile registers them between January and March 2023.", LIMA, "between January and March 2023",
         "2023-01-01", "2023-03-31", "window"),
        ("Chile registers them from November to January 2023.", LIMA, "from November to January 2023",
         "2022-11-01", "2023-01-31", "window"),
        ("Chile registers them from March 1 to March 15, 2023.", LIMA, "from March 1 to March 15, 2023",
         "2023-03-01", "2023-03-15", "window"),
        ("Chile registered them from 2019 until 2021.",
         LIMA, "from 2019 until 2021", "2019-01-01", "2021-12-31", "window|period"),
        ("Chile hosted a conference September 22-23.",
         LIMA, "September 22-23", "2022-09-22", "2022-09-23", "event"),
        ("Chile hosted it on September 22–23, 2022.",
         LIMA, "September 22–23, 2022", "2022-09-22", "2022-09-23", "event"),
        ("Chile hosted it on 22 and 23 September.",
         LIMA, "22 and 23 September", "2022-09-22", "2022-09-23", "event"),
        ("Chile published August 17 guidelines.", LIMA, "August 17", "2022-08-17", "2022-08-17", "event"),
        ("On August 16, Chile announced it.", LIMA, "August 16", "2022-08-16", "2022-08-16", "event"),
        ("In September, Chile began it.", LIMA, "September", "2022-09-01", "2022-09-30", "event"),
        ("Chile enacted the rule in May to help.", LIMA, "May", "2022-05-01", "2022-05-31", "event"),
        ("In late May, Chile enacted it.", JUNE, "late May", "2022-05-21", "2022-05-31", "event"),
        ("Last month, Chile enacted it.", JUNE, "Last month", "2022-05-01", "2022-05-31", "event"),
        ("Last year Chile enacted it.", LIMA, "Last year", "2021-01-01", "2021-12-31", "period|event"),
        ("In the last two months Chile arrested nobody.",
         JUNE, "last two months", "2022-04-10", "2022-06-10", "period"),
        ("Over the past decade Chile helped.", LIMA, "past decade", "2012-10-06", "2022-10-06", "period"),
        ("Chile spent it in 2022-2023.", JUNE, "2022-2023", "2022-01-01", "2023-12-31", "period"),
        ("Chile admitted 9 people in 2021.", LIMA, "2021", "2021-01-01", "2021-12-31", "period"),
        ("Chile admitted 9 people compared to 4 in 2020.",
         LIMA, "2020", "2020-01-01", "2020-12-31", "baseline period"),
        ("Chile helped since the beginning of 2022.", LIMA, "since", "2022-01-01", "2022-10-06", "period"),
        ("Chile helped since mid-2021.", LIMA, "since mid-2021", "2021-05-01", "2022-10-06", "period"),
        ("Chile helped since January 1.", LIMA, "since January 1", "2022-01-01", "2022-10-06", "period"),
        ("The United States helped since FY2021.",
         LIMA, "since FY2021", "2020-10-01", "2022-10-06", "period"),
        ("Chile helped from October 2021 to September 2022.",
         LIMA, "from October 2021 to September 2022", "2021-10-01", "2022-09-30", "window|period"),
        ("Chile helped between 2019 and 2021.",
         LIMA, "between 2019 and 2021", "2019-01-01", "2021-12-31", "window|period"),
        ("Chile helped in 2020 and 2021.", LIMA, "2020 and 2021", "2020-01-01", "2021-12-31", "period"),
        ("Chile helped in the past three years.",
         LIMA, "past three years", "2019-10-06", "2022-10-06", "period"),
        ("Chile met on Sept. 30, 2022, in Lima.",
         LIMA, "Sept. 30, 2022", "2022-09-30", "2022-09-30", "event"),
        ("Chile met on Thursday, September 29, in Lima.",
         LIMA, "September 29", "2022-09-29", "2022-09-29", "event"),
        ("Chile will begin it as early as 2023.", LIMA, "2023", "2023-01-01", "2023-12-31", "start|deadline"),
        ("Chile opened it last fall.", LIMA, "last fall", "2021-09-01", "2021-11-30", "period|event"),
        ("Chile opened it last summer.", LIMA, "last summer", "2022-06-01", "2022-08-31", "period|event"),
        ("The United States helped in FY2021-FY2022.", LIMA, "FY2021-FY2022", "2020-10-01", "2022-09-30", "period"),
        ("Chile met on 2022/09/30 in Lima.", LIMA, "2022/09/30", "2022-09-30", "2022-09-30", "event"),
        ("Starting January 1, 2023, Chile will help.",
         LIMA, "January 1, 2023", "2023-01-01", "2023-01-01", "start"),
        ("Chile will resume it effective July 1, 2023.",
         LIMA, "July 1, 2023", "2023-07-01", "2023-07-01", "start"),
        ("Chile plans to welcome 9 people in 2022.", JUNE, "2022", "2022-01-01", "2022-12-31", "deadline"),
    ],
)  # fmt: skip
def test_roles(text: str, date: dt.date, words: str, begins: str | None, ends: str | None, role: str) -> None:
    check(text, date, words, begins, ends, role)


@pytest.mark.parametrize(
    ("text", "date", "begins", "ends"),
    [
        ("On December 15, Chile opened it.", WINTER, "2022-12-15", "2022-12-15"),
        ("On January 5, Chile opened it.", WINTER, "2023-01-05", "2023-01-05"),
        ("Chile will open it on February 3.", WINTER, "2023-02-03", "2023-02-03"),
        ("Since October, Chile has opened it.", WINTER, "2022-10-01", "2023-01-10"),
        ("Chile opened it in December.", WINTER, "2022-12-01", "2022-12-31"),
        ("Chile will open it on January 15.", ADVENT, "2023-01-15", "2023-01-15"),
        ("Chile will open it in February.", ADVENT, "2023-02-01", "2023-02-28"),
        ("On November 30, Chile opened it.", ADVENT, "2022-11-30", "2022-11-30"),
        ("Chile opened it in January.", ADVENT, "2022-01-01", "2022-01-31"),
        ("Chile will open it by March.", ADVENT, None, "2023-03-31"),
        ("Chile opened it on December 30 - January 2.", WINTER, "2022-12-30", "2023-01-02"),
        ("Chile registered them from November 20 to January 5.", WINTER, "2022-11-20", "2023-01-05"),
    ],
)
def test_a_date_without_a_year_is_the_one_that_the_sentence_speaks_of(
    text: str, date: dt.date, begins: str | None, ends: str | None
) -> None:
    (found,) = times(text, date)
    assert found[1:3] == (begins, ends)


@pytest.mark.parametrize(
    ("text", "begins", "ends"),
    [
        ("Chile will open it by 2028.", None, "2028-12-31"),
        ("Chile opened it on May 3, 2021.", "2021-05-03", "2021-05-03"),
        ("Chile has helped since April 2021.", "2021-04-01", None),
        ("Chile will open it next year.", None, None),
        ("On May 3, Chile opened it.", None, None),
        ("Chile will admit 9 people over the next three years.", None, None),
    ],
)
def test_without_a_date_of_the_document_what_hangs_on_it_stays_open(
    text: str, begins: str | None, ends: str | None
) -> None:
    (found,) = times(f"Chile and Peru met to talk of many things. {text}", None)
    assert found[1:3] == (begins, ends)


@pytest.mark.parametrize(
    "text",
    [
        "Countries may join, and members may leave.",
        "May all parties join!",
        "The march ended, and the fall in numbers went on.",
        "Rivers spring up in the hills.",
        "Chile admits 20,000 workers per year, annually.",
        "Chile has worked on it for several years.",
        "Chile has a multi-year strategy.",
        "Chile has a three-year plan.",
        "Chile moved 2,022 migrants and 2,023 families.",
        "Chile applies the 1951 Convention.",
        "Chile supports the 2030 Agenda.",
        "The office is at 2020 Main Street.",
        "Chile spent $2022 on it.",
        "The meeting begins at 10:30 a.m. sharp.",
        "Chile answers calls 24/7.",
        "Chile will augment its staff.",
        "Phone +56 2021 2022 for help.",
    ],
)
def test_what_is_no_time(text: str) -> None:
    assert times(text) == []


@pytest.mark.parametrize(
    "years", ["2020, 2021 and 2022", "2020, 2021, and 2022", "2020 and 2021 and in 2022"]
)
def test_of_several_years_none_is_lost(years: str) -> None:
    found = times(f"Chile helped in {years}.")
    assert {found[0][1], found[-1][2]} == {"2020-01-01", "2022-12-31"}


@pytest.mark.parametrize("length", ["the next 999 decades", "the last 999 decades", "the next 999 years"])
def test_beyond_the_calendar_it_stays_open(length: str) -> None:
    for found in times(f"Chile will help over {length}.", dt.date(9500, 1, 1)):
        assert None in found[1:3]


def test_a_month_and_its_year_are_never_the_day_of_that_month() -> None:
    check("Chile made arrests in April 2022.", LIMA, "April 2022", "2022-04-01", "2022-04-30", "event")


days = st.dates(dt.date(1990, 1, 1), dt.date(2060, 12, 31))
MONTHS = [dt.date(2000, month, 1).strftime("%B") for month in range(1, 13)]
WRITTEN = [
    "{month} {day}, {year}",
    "{month} {day} {year}",
    "{day} {month} {year}",
    "{iso}",
    "{day} {month}, {year}",
]


@given(days, st.sampled_from(WRITTEN), days)
def test_any_day_is_read_back_whatever_the_documents_date(day: dt.date, written: str, date: dt.date) -> None:
    words = written.format(month=MONTHS[day.month - 1], day=day.day, year=day.year, iso=day.isoformat())
    (found,) = times(f"Chile and Peru met on {words} in the capital.", date)
    assert found[1:3] == (day.isoformat(), day.isoformat())
    assert words in found[0]


@given(st.integers(1, 12), st.integers(1990, 2060), days)
def test_any_month_is_read_back_whole(month: int, year: int, date: dt.date) -> None:
    (found,) = times(f"Chile and Peru met in {MONTHS[month - 1]} {year} in the capital.", date)
    first = dt.date(year, month, 1)
    last = dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)
    assert found[1:3] == (first.isoformat(), last.isoformat())


@given(days, st.integers(0, 180))
def test_a_day_without_a_year_is_within_half_a_year_of_a_document_that_looks_back(
    date: dt.date, ago: int
) -> None:
    day = date - dt.timedelta(days=ago)
    (found,) = times(f"Chile and Peru met on {day.day} {MONTHS[day.month - 1]} in the capital.", date)
    assert found[1] == day.isoformat()


@given(days, st.integers(1, 180))
def test_a_day_without_a_year_is_ahead_of_a_document_that_looks_ahead(date: dt.date, days_ahead: int) -> None:
    day = date + dt.timedelta(days=days_ahead)
    (found,) = times(f"Chile and Peru will meet on {day.day} {MONTHS[day.month - 1]} in the capital.", date)
    assert found[1] == day.isoformat()


@pytest.mark.parametrize(
    ("text", "words", "begins", "ends", "role"),
    [
        ("Kenya will issue 40 permits from January 2023.", "from January 2023", "2023-01-01", "2023-01-31", "start"),
        ("Kenya will issue 40 permits from April 2022.", "from April 2022", "2022-04-01", "2022-04-30", "start"),
        ("Kenya issued 40 permits from May to June 2021.", "May to June 2021", "2021-05-01", "2021-06-30", "window"),
        ("Kenya will open a port as of 1 July 2023.", "as of 1 July 2023", "2023-07-01", "2023-07-01", "start"),
        ("Kenya had 40 ports as of 1 May 2022.", "as of 1 May 2022", "2022-05-01", "2022-05-01", "as of"),
        ("Kenya will launch a fund within 18 months.", "within 18 months", "2022-06-10", "2023-12-10", "deadline"),
        ("Kenya will launch a fund in July 2023.", "in July 2023", "2023-07-01", "2023-07-31", "start"),
        ("Kenya will train 40 nurses by next June.", "by next June", None, "2023-06-30", "deadline"),
        ("Kenya trained 40 nurses last March.", "last March", "2022-03-01", "2022-03-31", "event"),
        ("Kenya will open a port in the third quarter.", "third quarter", "2022-07-01", "2022-09-30", "deadline|start"),
        ("Kenya will train 40 nurses by the end of the third quarter.", "the third quarter", None, "2022-09-30",
         "deadline"),
        ("Kenya will train 40 nurses over the next two to three years.", "over the next two to three years",
         "2022-06-10", "2025-06-10", "deadline|period"),
        ("Kenya will train 40 nurses in the 2025/26 financial year.", "in the 2025/26 financial year",
         "2025-07-01", "2026-06-30", "deadline|period"),
        ("Kenya will train 40 nurses in the 2025-26 school year.", "in the 2025-26 school year",
         "2025-09-01", "2026-08-31", "deadline|period"),
        ("Kenya will train 40 nurses in the second half of the decade.", "the second half of the decade",
         "2025-01-01", "2029-12-31", "deadline|period"),
        ("Kenya will train 40 nurses from now until 2030.", "from now until 2030",
         "2022-06-10", "2030-12-31", "deadline"),
    ],
)  # fmt: skip
def test_when_things_to_come_begin_and_are_done(
    text: str, words: str, begins: str | None, ends: str | None, role: str
) -> None:
    check(text, JUNE, words, begins, ends, role)


@pytest.mark.parametrize(
    "text", ["Kenya will serve a third quarter of the town.", "He ran the last quarter-mile."]
)
def test_a_quarter_of_something_is_no_time(text: str) -> None:
    assert times(text, JUNE) == []


def test_the_months_that_are_over_are_no_deadline() -> None:
    text = "# Hoja de Honduras\n\nHonduras suprimirá la multa, que en los últimos 12 meses afectó a 480 migrantes."
    (commitment,) = read(text, date=dt.date(2024, 5, 7), language="es", audit=False).commitments
    assert [time.role for time in commitment.times] == ["period"]
