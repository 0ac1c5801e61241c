"""A document before it is read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """The decoded text, the name of the file or its address, and the SHA-256 of the bytes."""

    text: str
    name: str
    sha256: str
