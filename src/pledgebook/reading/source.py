"""A document before it is read."""

from __future__ import annotations

from typing import NamedTuple

from pledgebook.model import Encoding


class Source(NamedTuple):
    """The decoded text, the name of the file or its address, and the SHA-256 of the bytes.

    ``encoding`` is that of the bytes, None for text that was at hand; ``partial`` says why the bytes end too early.
    """

    text: str
    name: str
    sha256: str
    encoding: Encoding | None = None
    partial: str = ""


class File(NamedTuple):
    """The bytes of a document that is no text, with its name or address and their SHA-256."""

    data: bytes
    name: str
    sha256: str
    encoding: None = None
    partial: str = ""
