"""The way in: bytes or text to a document."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import PurePath

from pledgebook.model import Document, Refusal
from pledgebook.reading import html, markdown, text
from pledgebook.reading.decoding import accept, decode
from pledgebook.reading.sniffing import by_content, by_name
from pledgebook.reading.source import Source

FORMATS: dict[str, Callable[[Source], Document]] = {
    "text": text.read,
    "markdown": markdown.read,
    "html": html.read,
}


def read_document(data: bytes, name: str, format: str | None = None) -> Document:
    """The document in the bytes of a file or page called ``name``.

    ``format`` is one of ``FORMATS``; without it the suffix of the name decides, else the content. Raises
    ``Refusal`` for what is not a text, too large, in another encoding, blank or in no known format.
    """
    decoded = decode(data, name)
    return _read(Source(decoded, _source(name), hashlib.sha256(data).hexdigest()), format or by_name(name))


def read_text(content: str, name: str = "text", format: str | None = None) -> Document:
    """As ``read_document``, of a text that is at hand; without ``format`` its look decides."""
    sha256 = hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()
    return _read(Source(accept(content, name), _source(name), sha256), format)


def _read(source: Source, format: str | None) -> Document:
    chosen = format or by_content(source.text)
    if chosen not in FORMATS:
        raise Refusal(source.name, f"no format {chosen!r}: there are {', '.join(FORMATS)}")
    return FORMATS[chosen](source)


def _source(name: str) -> str:
    """The name without the folders it stands in; an address as it is."""
    return name if "://" in name else PurePath(name.replace("\\", "/")).name or name
