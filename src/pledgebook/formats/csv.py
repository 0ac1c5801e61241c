"""The commitments as CSV (RFC 4180), a row a commitment: for spreadsheets.

Several values in one cell are separated by a semicolon. A figure stands as written, with its bounds and role; a
time with its dates. A cell that a spreadsheet would run as a formula begins with an apostrophe instead.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from typing import Any

from pledgebook.formats.bounds import dates, values
from pledgebook.formats.layout import PLAIN, Layout
from pledgebook.model import Commitment, Figure, Reading, Time

COLUMNS = (
    "document",
    "number",
    "start",
    "end",
    "parties",
    "declared",
    "pillar",
    "stance",
    "kind",
    "title",
    "quote",
    "figures",
    "times",
    "partners",
    "places",
    "beneficiaries",
    "programmes",
)
WITHIN = re.compile(r"[;\t\r\n](?=\"?[=+@＝＋－＠-])")
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write(readings: Iterable[Reading], layout: Layout = PLAIN) -> Iterator[str]:  # noqa: ARG001 - rows are rows
    """A header and the rows of all readings, numbered from 1 in each document."""
    writer: Any = csv.writer(Line())
    yield writer.writerow(COLUMNS)
    for reading in readings:
        for number, commitment in enumerate(reading.commitments, 1):
            yield writer.writerow(map(inert, _cells(reading.document.source, number, commitment)))


class Line:
    """Hands each row back as text: ``csv.writer`` returns what its file's ``write`` returns."""

    def write(self, row: str) -> str:
        """The row as it came."""
        return row


def _cells(source: str, number: int, commitment: Commitment) -> Iterator[object]:
    known = {
        "document": source,
        "number": number,
        "start": commitment.selector.start,
        "end": commitment.selector.end,
        "quote": commitment.selector.quote,
        "figures": map(_figure, commitment.figures),
        "times": map(_time, commitment.times),
    }
    return (known[name] if name in known else getattr(commitment, name) for name in COLUMNS)


def inert(value: object) -> str:
    """The text of a cell, which no spreadsheet takes for a formula.

    Nor where it takes a semicolon, as it does in half the world, a tab or a line end within the text for the end of a
    cell.

    >>> inert("=1+1"), inert("a;=1+1"), inert("a; 5")
    ("'=1+1", "a;'=1+1", 'a; 5')
    """
    if value is None:
        return ""
    text = str(value) if isinstance(value, (str, int)) else "; ".join(map(str, value))  # type: ignore[call-overload]
    text = WITHIN.sub(r"\g<0>'", text)
    return "'" + text if text.startswith(FORMULA) else text


def _figure(figure: Figure) -> str:
    parts = (f"{values(figure.low, figure.high)} {figure.unit}".strip(), figure.role)
    return f"{figure.text} [{', '.join(part for part in parts if part)}]"


def _time(time: Time) -> str:
    parts = (dates(time.begins, time.ends), time.role)
    return f"{time.text} [{', '.join(part for part in parts if part)}]"
