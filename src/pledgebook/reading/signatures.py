"""Files that are no text, by how they begin: those that are read, and what to say of those that are not."""

from __future__ import annotations

from functools import cache

from pledgebook.messages import _
from pledgebook.model import Refusal

# Where a PDF may begin: some servers put lines before it.
_PDF_WITHIN = 1_024

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIPS = (b"PK\x03\x04", b"PK\x05\x06")


def by_signature(data: bytes, source: str) -> str | None:
    """The format of a file that begins as a PDF or an archive; None for a text. Raises ``Refusal`` for others."""
    if data.startswith(b"%PDF-") or (b"%PDF-" in data[:_PDF_WITHIN] and b"\0" in data):
        return "pdf"
    if data.startswith(_ZIPS):
        return "docx"
    if data.startswith(_OLE):
        raise Refusal(source, _old(data))
    for signature, reason in _refused():
        if data.startswith(signature):
            raise Refusal(source, reason)
    return None


@cache
def _refused() -> tuple[tuple[bytes, str], ...]:
    return (
        (b"{\\rtf", _("RTF is not read; save it as DOCX")),
        (b"\x89PNG\r\n", _("a PNG image, not a text")),
        (b"\xff\xd8\xff", _("a JPEG image, not a text")),
        (b"GIF8", _("a GIF image, not a text")),
        (b"II*\x00", _("a TIFF image, not a text")),
        (b"MM\x00*", _("a TIFF image, not a text")),
        (b"\x1f\x8b", _("a gzip archive, not a text")),
        (b"BZh", _("a bzip2 archive, not a text")),
        (b"\xfd7zXZ\x00", _("an xz archive, not a text")),
        (b"7z\xbc\xaf\x27\x1c", _("a 7z archive, not a text")),
        (b"\x7fELF", _("a program, not a text")),
        (b"SQLite format 3\x00", _("an SQLite database, not a text")),
    )


def _old(data: bytes) -> str:
    """What an old container holds, by the names of its first streams."""
    streams = (
        ("EncryptedPackage", _("an encrypted Office document, which needs a password")),
        ("WordDocument", _("an old Word document (DOC); save it as DOCX")),
        ("Workbook", _("an old Excel workbook (XLS), not a document")),
        ("PowerPoint Document", _("an old PowerPoint presentation (PPT), not a document")),
    )
    unknown = _("an old Office document, such as DOC or XLS; save it as DOCX")
    return next((reason for name, reason in streams if name.encode("utf-16-le") in data), unknown)
