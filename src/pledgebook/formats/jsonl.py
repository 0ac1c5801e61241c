"""The readings as JSON Lines: the object of ``json``, a line a document. For many documents, and to be added to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pledgebook.formats import json
from pledgebook.formats.layout import PLAIN, Layout
from pledgebook.model import Reading


def write(readings: Iterable[Reading], layout: Layout = PLAIN) -> Iterator[str]:
    """A line for each reading, whatever ``layout.many`` says."""
    for reading in readings:
        yield json.line(reading, layout)
        yield "\n"
