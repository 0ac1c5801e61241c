"""What is done in the child with a PDF that is kept: what its pages show stays, and nothing of who made it, and when.

Its pages are taken into a new file, with what was noted on them as a part of the picture; properties, scripts, attached
files and forms stay behind. What says more about a page or a picture stands in objects of its own: the pages are taken
over once more after nothing leads there any longer. The same PDF gives the same bytes.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from contextlib import closing

import pypdfium2
import pypdfium2.raw as pdfium

from pledgebook.reading.pdf_file import MOST_CHARACTERS, MOST_PAGES

JOB = "pledgebook.apart.pdf_without:job"

OPENS = len(b"stream\r\n")
SCAN, FILL = 0xDA, 0xFF
DEEPEST = 4  # forms within forms in which a picture is looked for
ABOUT = frozenset(
    (*range(0xE1, 0xEE), 0xEF, 0xFE)
)  # what programs write into a JPEG, but for how colours are meant
STREAM = re.compile(rb"stream\r\n.*?\r\nendstream\r\nendobj", re.DOTALL)
LEADS = re.compile(rb"/(?:Metadata|PieceInfo|StructParents?|AF|Thumb|AA)\s*(?P<to>\d+ \d+ R)")
DATED = re.compile(rb"/(?P<name>LastModified|CreationDate|ModDate)\s*\((?P<day>[^()\\]*)\)")
INSIDE = re.compile(rb"/PieceInfo\s*<<")
IDENTITY = re.compile(rb"/ID\s*\[\s*<([0-9A-Fa-f]*)>\s*<([0-9A-Fa-f]*)>\s*\]")
ENDS = re.compile(rb"<<|>>|\((?:[^()\\]|\\.)*\)", re.DOTALL)


def warm() -> None:
    """The engine is loaded, and asks no clock."""
    pdfium.FPDF_SetSandBoxPolicy(pdfium.FPDF_POLICY_MACHINETIME_ACCESS, 0)


def job(given: bytes) -> bytes:
    """A line of JSON (how long the text is, how many pages have none; or that it is broken), the text, the PDF."""
    warm()
    try:
        with closing(pypdfium2.PdfDocument(given)) as document:
            if len(document) > MOST_PAGES:
                return _line(broken=True)
            text, silent = _text(document)
        kept = _taken(_undated(_taken(given, flat=True)))
    except pypdfium2.PdfiumError:
        return _line(broken=True)
    kept = _pictures(IDENTITY.sub(_nobody, kept))
    said = text.encode("utf-8", "replace")
    return _line(text=len(said), silent=silent) + said + kept


def _line(**told: object) -> bytes:
    return json.dumps(told).encode() + b"\n"


def _text(document: pypdfium2.PdfDocument) -> tuple[str, int]:
    """The words of all pages, and how many pages show something that is no words."""
    found: list[str] = []
    silent = length = 0
    for index in range(len(document)):
        page = document[index]
        words = page.get_textpage().get_text_bounded()
        shows = bool(pdfium.FPDFPage_CountObjects(page.raw))
        silent += shows and (not words.strip() or _has_a_picture(page))
        length += len(words)
        if length > MOST_CHARACTERS:
            return "\n".join(found), silent + len(document) - index
        found.append(words)
    return "\n".join(found), silent


def _has_a_picture(page: pypdfium2.PdfPage) -> bool:
    """Words may stand in it, which nobody reads here."""
    return any(True for _each in page.get_objects([pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=DEEPEST))


def _taken(content: bytes, *, flat: bool = False) -> bytes:
    """The pages in a new file."""
    with closing(pypdfium2.PdfDocument(content)) as document, closing(pypdfium2.PdfDocument.new()) as made:
        for index in range(len(document)) if flat else ():
            page = document[index]
            pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_NORMALDISPLAY)
            page.close()
        made.import_pages(document)
        saved = io.BytesIO()
        made.save(saved)
        return saved.getvalue()


def _undated(content: bytes) -> bytes:
    """The same bytes, as many, with nothing that leads to what is not shown, and without days; streams as they are."""
    at, parts = 0, []
    for stream in STREAM.finditer(content):
        parts += [_unled(content[at : stream.start()]), stream[0]]
        at = stream.end()
    return b"".join([*parts, _unled(content[at:])])


def _unled(part: bytes) -> bytes:
    part = LEADS.sub(lambda met: met[0].replace(met["to"], b"null".ljust(len(met["to"]))), part)
    part = DATED.sub(lambda met: met[0].replace(met["day"], b" " * len(met["day"])), part)
    for start, end in reversed(list(_insides(part))):
        part = part[:start] + b" " * (end - start) + part[end:]
    return part


def _insides(part: bytes) -> Iterator[tuple[int, int]]:
    """What stands within each dictionary that programs keep for themselves."""
    for met in INSIDE.finditer(part):
        depth = 1
        for mark in ENDS.finditer(part, met.end()):
            depth += {b"<<": 1, b">>": -1}.get(mark[0], 0)
            if not depth:
                yield met.end(), mark.start()
                break


def _nobody(met: re.Match[bytes]) -> bytes:
    return re.sub(rb"[0-9A-Fa-f](?=[0-9A-Fa-f]*>)", b"0", met[0])


def _pictures(content: bytes) -> bytes:
    """Each photograph without what a camera wrote, in as many bytes."""
    return STREAM.sub(lambda met: met[0][:OPENS] + _blanked(met[0][OPENS:]), content)


def _blanked(picture: bytes) -> bytes:
    """A JPEG with zeros for all that is no part of the picture; anything else as it is."""
    found, at = bytearray(picture), 2
    while picture[:2] == b"\xff\xd8" and picture[at : at + 1] == b"\xff" and at + 4 < len(picture):
        if picture[at + 1] == FILL:
            at += 1
            continue
        marker, end = picture[at + 1], at + 2 + int.from_bytes(picture[at + 2 : at + 4], "big")
        if marker == SCAN or end > len(picture):
            break
        if marker in ABOUT:
            found[at + 4 : end] = bytes(end - at - 4)
        at = end
    return bytes(found)
