"""A time is what the document says and what that means in days."""

from __future__ import annotations

import datetime as dt

from pledgebook.model import Origin, Selector, Span, Time


def test_its_text_is_the_quote_of_its_selector() -> None:
    time = Time(
        Span(0, 7), Selector(2, 9, "by 2028"), None, dt.date(2028, 12, 31), "deadline", Origin("test")
    )
    assert time.text == "by 2028"
