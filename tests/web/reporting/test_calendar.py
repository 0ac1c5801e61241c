"""Days as an iCalendar."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from pledgebook.web.reporting.calendar import Event, calendar, folded

AT = dt.datetime(2022, 10, 7, 9, 30, tzinfo=dt.UTC)


def test_an_event() -> None:
    made = calendar(
        "Book", [Event("LAD-R1", dt.date(2023, 12, 31), "Due; soon, yes", "https://example.org/r", AT)]
    )
    assert made.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    for line in ("DTSTART;VALUE=DATE:20231231", "DTEND;VALUE=DATE:20240101", "SUMMARY:Due\\; soon\\, yes",
                 "UID:LAD-R1@pledgebook", "DTSTAMP:20221007T093000Z"):  # fmt: skip
        assert f"\r\n{line}\r\n" in made
    assert made.endswith("END:VEVENT\r\nEND:VCALENDAR\r\n")


@given(st.text())
def test_no_title_makes_a_line_too_long_or_a_line_of_its_own(title: str) -> None:
    made = calendar(title, [Event("A", dt.date(2023, 1, 1), title, "https://example.org", AT)])
    lines = made.encode().split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert [line for line in lines if line.startswith(b"BEGIN:")] == [b"BEGIN:VCALENDAR", b"BEGIN:VEVENT"]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_unfolded_it_is_the_line(line: str) -> None:
    first, *rest = folded(line)
    assert first + "".join(piece.removeprefix(" ") for piece in rest) == line
