"""What reading a PDF costs, over the bare text that the engine gives of it."""

from __future__ import annotations

from collections.abc import Callable

import pypdfium2

import pledgebook
from benchmarks.documents import ROOT
from benchmarks.measure import Ratio, interleaved
from benchmarks.table import Part, Row
from pledgebook.reading import read_document

FILES = ROOT / "tests" / "reading" / "files"
ROUNDS = 25


def measure() -> Part:
    """A text of two pages in one and in two columns: the stage that reads it, and all stages without the audit."""
    rows: list[Row] = []
    for name, title in (("communique.pdf", "one column"), ("columns.pdf", "two columns, a table")):
        seconds = _timed((FILES / name).read_bytes())
        rows += (
            Row(f"{title}: reading", Ratio.of(seconds["read"], seconds["bare"]), "at most 2"),
            Row(f"{title}: read()", Ratio.of(seconds["all"], seconds["bare"])),
        )
    return Part("PDF: time to read it, over the bare text of pypdfium2", tuple(rows))


def _timed(data: bytes) -> dict[str, list[float]]:
    ways: dict[str, Callable[[], object]] = {
        "bare": lambda: bare(data),
        "read": lambda: read_document(data, "a.pdf"),
        "all": lambda: pledgebook.read(data, name="a.pdf", audit=False),
    }
    interleaved(ways, 2)
    return interleaved(ways, ROUNDS)


def bare(data: bytes) -> list[str]:
    """The text of every page as the engine gives it: lines in the order in which they were drawn."""
    document, texts = pypdfium2.PdfDocument(data), []
    for page in document:
        text = page.get_textpage()
        texts.append(text.get_text_range())
        text.close()
        page.close()
    document.close()
    return texts
