"""Small documents, one a format: a process that has read them has imported and loaded what reading takes."""

from __future__ import annotations

import io
from collections.abc import Iterator
from zipfile import ZipFile

WORDS = "Peru will train 300 teachers by May 2026, of which 100 in Lima, for $3 million and not $2 million."

_PDF = f"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 900 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length {len(WORDS) + 34}>>stream
BT /F1 12 Tf 50 700 Td ({WORDS}) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
"""
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DOCX = f"""<w:document xmlns:w="{_WORD}"><w:body><w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p></w:body></w:document>"""


def samples() -> Iterator[tuple[str, bytes]]:
    """Each with a name that tells its format."""
    yield "a.md", f"---\ntitle: A\n---\n# A\n\n- **Peru**: {WORDS}\n- {WORDS}\n".encode()
    yield "a.html", f"<html><body><main><h1>A</h1><p>{WORDS}</p></main></body></html>".encode()
    yield "a.txt", WORDS.encode()
    yield "a.pdf", _PDF.encode()
    yield "a.docx", _docx()


def _docx() -> bytes:
    made = io.BytesIO()
    with ZipFile(made, "w") as archive:
        archive.writestr("word/document.xml", _DOCX)
    return made.getvalue()
