"""The document's own date: said beside it, in its opening, or left open with a reason."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.mentions.found import dated

OCTOBER_6 = "On October 6, foreign ministers met in Lima, Peru.\n\n"


@pytest.mark.parametrize(
    ("text", "name", "date"),
    [
        ("On October 6, 2022, ministers met in Lima.", "text", dt.date(2022, 10, 6)),
        ("Lima, 6 October 2022\n\nMinisters met.", "text", dt.date(2022, 10, 6)),
        ("2022-10-06\n\nMinisters met.", "text", dt.date(2022, 10, 6)),
        (OCTOBER_6 + "Chile has made arrests since April 2022. It will resume work beginning in early 2023.", "text",
         dt.date(2022, 10, 6)),
        (OCTOBER_6 + "Chile will act.", "lima-2022.txt", dt.date(2022, 10, 6)),
        ("Ministers met and talked.", "2022-10-06-lima.txt", dt.date(2022, 10, 6)),
    ],
)  # fmt: skip
def test_the_opening_or_the_name_of_the_file_dates_it(text: str, name: str, date: dt.date) -> None:
    found = dated(text, name)
    assert found.date == date
    assert found.origin is not None
    assert found.reason == ""


def test_what_the_document_says_of_itself_comes_first() -> None:
    text = "---\ndate: 2023-06-10\n---\n\nOn October 6, 2022, ministers met in Lima.\n"
    found = dated(text, "2021-01-01.md", "markdown")
    assert found.date == dt.date(2023, 6, 10)


def test_metadata_that_is_no_date_is_passed_over() -> None:
    text = "---\ndate: soon\n---\n\nOn October 6, 2022, ministers met in Lima.\n"
    assert dated(text, "text", "markdown").date == dt.date(2022, 10, 6)


@pytest.mark.parametrize(
    "text",
    [
        "Ministers met and talked.",
        OCTOBER_6 + "Chile will train judges.",
        "Chile will train judges by 2028, and has trained 300 since 2018.",
    ],
)
def test_without_a_day_it_stays_open_and_says_why(text: str) -> None:
    found = dated(text)
    assert found.date is None
    assert found.origin is None
    assert found.reason
