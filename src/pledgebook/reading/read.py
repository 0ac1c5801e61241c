"""The way in: bytes or text to a document."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import PurePath

from pledgebook.model import Document, Refusal
from pledgebook.reading import markdown, text
from pledgebook.reading.decoding import accept, decode, refuse_large
from pledgebook.reading.signatures import by_signature
from pledgebook.reading.sniffing import by_content, by_name
from pledgebook.reading.source import File, Source


def _html(source: Source) -> Document:
    from pledgebook.reading import html  # loads the parser, which other formats do without

    return html.read(source)


FORMATS: dict[str, Callable[[Source], Document]] = {
    "text": text.read,
    "markdown": markdown.read,
    "html": _html,
}


def read_document(data: bytes, name: str, format: str | None = None, encoding: str | None = None) -> Document:
    """The document in the bytes of a file or page called ``name``.

    ``format`` is one of ``FORMATS`` or ``FILES``; without it the first bytes decide, then the suffix of the name, then
    the look of the text. ``encoding`` is that of a text, where it is known. Raises
    ``Refusal`` for what is too large, blank, in no known format or in an encoding that cannot be told.
    """
    refuse_large(data, name)
    chosen = format if format in FILES or encoding else by_signature(data, name)
    if chosen in FILES and format in {None, chosen}:
        return FILES[chosen](File(data, _source(name), hashlib.sha256(data).hexdigest()))
    decoded = decode(data, name, encoding)
    source = Source(
        decoded.text, _source(name), hashlib.sha256(data).hexdigest(), decoded.encoding, decoded.partial
    )
    return _read(source, format or by_name(name))


def read_text(content: str, name: str = "text", format: str | None = None) -> Document:
    """As ``read_document``, of a text that is at hand; without ``format`` its look decides."""
    sha256 = hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()
    return _read(Source(accept(content, name), _source(name), sha256), format)


def _read(source: Source, format: str | None) -> Document:
    chosen = format or by_content(source.text)
    if chosen not in FORMATS:
        raise Refusal(source.name, f"no format {chosen!r}: there are {', '.join((*FORMATS, *FILES))}")
    return FORMATS[chosen](source)


def _source(name: str) -> str:
    """The name without the folders it stands in; an address as it is."""
    return name if "://" in name else PurePath(name.replace("\\", "/")).name or name


def _pdf(file: File) -> Document:
    from pledgebook.reading import pdf  # loads the engine, which other formats do without

    return pdf.read(file)


def _docx(file: File) -> Document:
    from pledgebook.reading import docx

    return docx.read(file)


FILES: dict[str, Callable[[File], Document]] = {"pdf": _pdf, "docx": _docx}
