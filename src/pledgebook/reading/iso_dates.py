"""Dates and instants that a document states about itself, in ISO 8601."""

from __future__ import annotations

import datetime as dt
import re

_DATED = re.compile(r"\d{4}-\d\d-\d\d(?:[Tt ].*)?")


def iso(value: str) -> str:
    """``value`` in ISO 8601 where it begins with a date in figures, else as it is."""
    if not _DATED.fullmatch(value):
        return value
    try:
        if len(value) == 10:
            return dt.date.fromisoformat(value).isoformat()
        return dt.datetime.fromisoformat(value).isoformat()
    except ValueError:
        return value
