"""A PDF as a file: opens it, reads the lines of every page, and says what could not be read."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.reading.characters import seen
from pledgebook.reading.pdf_line import Line
from pledgebook.reading.pdf_page import PageReader
from pledgebook.reading.source import File

# So many pages and characters are read at most: the rest of a larger document is named as unread.
MOST_PAGES, MOST_CHARACTERS = 3_000, 10_000_000

# The engine must not be entered twice at the same time.
_ONE_AT_A_TIME = threading.Lock()
_LONGEST_TITLE = 4_096  # bytes
_TAIL = 2_048  # bytes in which the mark of the end stands


@dataclass(slots=True)
class Pages:
    """The lines of each page that has any, its width and height, and what the file says of itself.

    ``silent`` are the numbers of pages that show something but have no text, ``broken`` those of pages that cannot be
    opened, ``unread`` how many pages were left out because the document is too long. ``marks`` are the marks of
    notes in the text. ``cut`` says that the end of the
    file is missing.
    """

    lines: list[list[Line]] = field(default_factory=list)
    sizes: list[tuple[float, float]] = field(default_factory=list)
    silent: list[int] = field(default_factory=list)
    broken: list[int] = field(default_factory=list)
    count: int = 0
    unread: int = 0
    cut: bool = False
    title: str = ""
    marks: frozenset[str] = frozenset()


def pages(file: File) -> Pages:
    """What stands on the pages. Raises ``Refusal`` for a file that is encrypted or no PDF that can be opened."""
    with _ONE_AT_A_TIME, _opened(file) as document:
        found = Pages(
            count=max(0, pdfium.FPDF_GetPageCount(document)), cut=b"%%EOF" not in file.data[-_TAIL:]
        )
        found.title = _title(document)
        reader, characters = PageReader(), 0
        for index in range(found.count):
            if index >= MOST_PAGES or characters > MOST_CHARACTERS:
                found.unread = found.count - index
                break
            characters += _page(document, index, reader, found)
        found.marks = frozenset(reader.marks)
        return found


@contextmanager
def _opened(file: File) -> Iterator[Any]:
    document = pdfium.FPDF_LoadMemDocument64(file.data, len(file.data), None)
    if not document:
        raise Refusal(file.name, _locked(pdfium.FPDF_GetLastError()))
    try:
        yield document
    finally:
        pdfium.FPDF_CloseDocument(document)


def _locked(error: int) -> str:
    reasons = {
        pdfium.FPDF_ERR_PASSWORD: _("an encrypted PDF, which needs a password"),
        pdfium.FPDF_ERR_SECURITY: _("an encrypted PDF, which needs more than a password"),
    }
    return reasons.get(error, _("a PDF that cannot be opened: it is broken or cut off"))


def _page(document: Any, index: int, reader: PageReader, found: Pages) -> int:
    """Read one page; how many characters it has."""
    page = pdfium.FPDF_LoadPage(document, index)
    if not page:
        found.broken.append(index + 1)
        return 0
    try:
        text = pdfium.FPDFText_LoadPage(page)
        if not text:
            found.broken.append(index + 1)
            return 0
        try:
            lines = reader.lines(page, text, index + 1)
        finally:
            pdfium.FPDFText_ClosePage(text)
        if lines:
            found.lines.append(lines)
            found.sizes.append((pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)))
        elif pdfium.FPDFPage_CountObjects(page) > 0:
            found.silent.append(index + 1)
        return sum(len(line.text) for line in lines)
    finally:
        pdfium.FPDF_ClosePage(page)


def _title(document: Any) -> str:
    """The title that the file states of itself, often that of another document or of a program."""
    buffer = bytearray(_LONGEST_TITLE)
    place = ctypes.byref(ctypes.c_char.from_buffer(buffer))
    size = pdfium.FPDF_GetMetaText(document, b"Title", place, _LONGEST_TITLE)
    if not 2 < size < _LONGEST_TITLE:
        return ""
    return seen(buffer[: size - 2].decode("utf-16-le", "replace").replace("\0", ""))
