"""Bytes to text: UTF-8, or UTF-16 by its byte order mark. Whatever else is refused, with the place."""

from __future__ import annotations

import codecs

from pledgebook.model import Refusal

# The largest document that is read, in bytes.
LARGEST = 50_000_000

# How files that are no text begin, and what to say of them.
_SIGNATURES = (
    (b"%PDF-", "PDF is not read yet"),
    (b"PK\x03\x04", "ZIP archives, such as DOCX, XLSX and ODT, are not read yet"),
    (b"PK\x05\x06", "ZIP archives, such as DOCX, XLSX and ODT, are not read yet"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office documents, such as DOC and XLS, are not read"),
    (b"{\\rtf", "RTF is not read"),
    (b"\x89PNG\r\n", "a PNG image, not a text"),
    (b"\xff\xd8\xff", "a JPEG image, not a text"),
    (b"GIF8", "a GIF image, not a text"),
    (b"II*\x00", "a TIFF image, not a text"),
    (b"MM\x00*", "a TIFF image, not a text"),
    (b"\x1f\x8b", "a gzip archive, not a text"),
    (b"BZh", "a bzip2 archive, not a text"),
    (b"\xfd7zXZ\x00", "an xz archive, not a text"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive, not a text"),
    (b"\x7fELF", "a program, not a text"),
    (b"SQLite format 3\x00", "an SQLite database, not a text"),
)
_UTF_32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)


def decode(data: bytes, source: str) -> str:
    """The text of a document, without byte order mark, line endings as stored.

    Raises ``Refusal`` for what is empty, blank, over ``LARGEST``, in another encoding or no text at all.
    """
    if len(data) > LARGEST:
        raise Refusal(source, f"over {LARGEST // 1_000_000} MB ({len(data) / 1_000_000:.1f} MB)")
    for signature, reason in _SIGNATURES:
        if data.startswith(signature):
            raise Refusal(source, reason)
    if data.startswith(_UTF_32):
        raise Refusal(source, "UTF-32 is not read; save it as UTF-8")
    mark, encoding, name = next((row for row in _MARKS if data.startswith(row[0])), (b"", "utf-8", "UTF-8"))
    text = _decode(data, len(mark), encoding, name, source)
    return accept(text, source)


def accept(text: str, source: str) -> str:
    """``text`` without byte order mark. Raises ``Refusal`` for what is blank or holds a NUL character."""
    text = text.removeprefix("\ufeff")
    if "\0" in text:
        at = text.index("\0")
        raise Refusal(source, f"binary, not a text: NUL at character {at} (line {_line(text, at)})")
    if not text or text.isspace():
        raise Refusal(source, "blank" if text else "empty")
    return text


def _decode(data: bytes, start: int, encoding: str, name: str, source: str) -> str:
    try:
        return str(memoryview(data)[start:], encoding) if start else data.decode(encoding)
    except UnicodeDecodeError as error:
        at = start + error.start
        line = _line(data[start:at].decode(encoding, "replace"), None)
        kind = "binary, not a text" if b"\0" in data[:1024] and encoding == "utf-8" else f"not {name}"
        raise Refusal(source, f"{kind} at byte {at} (line {line})") from None


def _line(text: str, end: int | None) -> int:
    return text.count("\n", 0, end) + 1
