"""Small files of formats that are no text, made of what a test says."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from typing import NamedTuple

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = (
    f'xmlns="{W}" xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)


class Square(NamedTuple):
    """A small square: where it begins, from the lower left corner, and how wide and high it is."""

    x: float
    y: float
    size: float
    high: float | None = None


class Words(NamedTuple):
    """A stretch of text on a page: where it begins, from the lower left corner, and how it is set."""

    x: float
    y: float
    text: str
    size: float = 11
    font: str = "F1"  # F2 is bold, F3 a font of signs
    matrix: str = "1 0 0 1"  # how the letters are turned and stretched


SIGNS = "<< /Type /Font /Subtype /TrueType /BaseFont /Wingdings-Regular /Encoding /WinAnsiEncoding >>"


def column(
    x: float, lines: Sequence[str], top: float = 700, step: float = 13, **how: float | str
) -> list[Words]:
    """Lines below each other."""
    return [Words(x, top - index * step, line, **how) for index, line in enumerate(lines)]  # type: ignore[arg-type]


def pdf(*pages: Sequence[Words | Square], root: str = "", page: str = "", trailer: str = "") -> bytes:
    """A PDF of A4 pages; ``root``, ``page`` and ``trailer`` are more entries of those dictionaries."""
    kids = " ".join(f"{5 + 2 * index} 0 R" for index in range(len(pages)))
    bodies = [
        f"<< /Type /Catalog /Pages 2 0 R {root} >>".encode(),
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    ]
    for index, words in enumerate(pages):
        bodies.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {6 + 2 * index} 0 R {page} "
            f"/Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 {SIGNS} >> >> >>".encode()
        )
        stream = zlib.compress(b"\n".join(_drawn(each) for each in words))
        bodies.append(b"<< /Length %d /Filter /FlateDecode >> stream\n%s\nendstream" % (len(stream), stream))
    return objects(bodies, trailer)


def objects(bodies: Sequence[bytes], trailer: str = "") -> bytes:
    """A PDF of numbered objects, the first of them the root."""
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = f"<< /Size {len(bodies) + 1} /Root 1 0 R {trailer} >>".encode()
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n%s\nstartxref\n%d\n%%%%EOF\n" % (
        len(bodies) + 1,
        table,
        end,
        len(out),
    )


def _drawn(words: Words | Square) -> bytes:
    if isinstance(words, Square):
        return b"%g %g %g %g re f" % (words.x, words.y, words.size, words.high or words.size)
    text = words.text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    font, matrix = words.font.encode(), words.matrix.encode()
    return b"BT /%s %g Tf %s %g %g Tm (%s) Tj ET" % (font, words.size, matrix, words.x, words.y, text)


def docx(body: str, **parts: str) -> bytes:
    """A Word document with ``body`` inside its body; ``styles`` and ``numbering`` are the insides of those parts."""
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
    }
    for name, inside in parts.items():
        files[f"word/{name}.xml"] = f"<w:{name} {NAMESPACES}>{inside}</w:{name}>"
    return archive(
        {name: f'<?xml version="1.0" encoding="UTF-8"?>{text}'.encode() for name, text in files.items()}
    )


def archive(files: Mapping[str, bytes]) -> bytes:
    """A ZIP archive."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def p(words: str, properties: str = "") -> str:
    """A paragraph of one run."""
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'
