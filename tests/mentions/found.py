"""What is recognised in a text of a test's own, in forms that are easy to compare."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from pledgebook.mentions import find
from pledgebook.mentions.document_date import Dated
from pledgebook.model import Mentions
from pledgebook.reading import read_text
from pledgebook.vocabulary import load

LIMA = dt.date(2022, 10, 6)
Figure = tuple[str, str, Decimal | None, Decimal | None, str]
Time = tuple[str, str | None, str | None, str]


def mentions(text: str, date: dt.date | None = LIMA) -> Mentions:
    return find(read_text(text, format="text"), load("en"), date)[0]


def figures(text: str) -> list[Figure]:
    """Each figure's words, kind, bounds and unit."""
    return [
        (figure.text, figure.kind, figure.low, figure.high, figure.unit) for figure in mentions(text).figures
    ]


def times(text: str, date: dt.date | None = LIMA) -> list[Time]:
    """Each time's words, its first and last day and its role."""
    return [(time.text, _iso(time.begins), _iso(time.ends), time.role) for time in mentions(text, date).times]


def _iso(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()


def names(text: str) -> list[tuple[str, str]]:
    """Each name's id and form."""
    return [(name.id, name.form) for name in mentions(text).names]


def dated(text: str, name: str = "text", format: str = "text") -> Dated:
    """The date that a document gives itself."""
    return find(read_text(text, name, format), load("en"))[1]
