"""The number that a line or a paragraph is set with where no mark makes it an item of a list: "2.6 South Sudan"."""

from __future__ import annotations

import re

from pledgebook.model import Span

_NUMBER = re.compile(r"(?:\(?\d{1,3}(?:\.\d{1,3}){0,3}(?!\d)[.)]{0,2}\s+)?(?=[^\W\d_])")


def behind_number(text: str, at: Span) -> Span:
    """The words behind the number that a stretch begins with, or all of it."""
    number = _NUMBER.match(text, at.start, at.end)
    return Span(number.end(), at.end) if number else at
