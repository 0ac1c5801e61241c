"""Pictures without what a camera or a program wrote into them beside the picture: place, time, device, author."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from pledgebook.messages import _
from pledgebook.model import Refusal

PNG = b"\x89PNG\r\n\x1a\n"
# What a PNG needs to be shown as it was; all else that it may hold is text, times or a program's own.
SHOWN = frozenset(
    (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"pHYs")
)
START, END, SCAN, COMMENT = 0xD8, 0xD9, 0xDA, 0xFE
APPLICATION = range(0xE0, 0xF0)
KEPT = (0xE0, 0xEE)  # JFIF and Adobe's, which say how colours are meant


def png(content: bytes) -> bytes:
    """Raises ``Refusal`` for what is no PNG."""
    return PNG + b"".join(_chunks(content))


def _chunks(content: bytes) -> Iterator[bytes]:
    if not content.startswith(PNG):
        raise _none("PNG")
    at = len(PNG)
    while at + 12 <= len(content):
        (length,) = struct.unpack_from(">I", content, at)
        name, end = content[at + 4 : at + 8], at + 12 + length
        if end > len(content):
            break
        if name in SHOWN:
            yield content[at:end]
        if name == b"IEND":
            return
        at = end
    raise _none("PNG")


def jpeg(content: bytes) -> bytes:
    """Raises ``Refusal`` for what is no JPEG."""
    if content[:2] != b"\xff\xd8":
        raise _none("JPEG")
    return b"\xff\xd8" + b"".join(_segments(content)) + b"\xff\xd9"


def _segments(content: bytes) -> Iterator[bytes]:
    """All that belongs to the picture; a second picture behind its end, as some cameras add, does not."""
    at = 2
    while at + 2 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == END:
            return
        if marker == 0xFF:  # fill
            at += 1
            continue
        length = int.from_bytes(content[at + 2 : at + 4], "big")
        end = at + 2 + length
        if length < 2 or end > len(content):
            break
        if marker == SCAN:
            end = _scanned(content, end)
        if not (marker == COMMENT or (marker in APPLICATION and marker not in KEPT)):
            yield _jfif(content[at:end]) if marker == APPLICATION[0] else content[at:end]
        at = end
    raise _none("JPEG")


def _scanned(content: bytes, at: int) -> int:
    """Where the data of a scan end: at a marker that is none of a restart and no stuffed byte."""
    while (at := content.find(b"\xff", at)) >= 0 and at + 1 < len(content):
        if content[at + 1] != 0 and not 0xD0 <= content[at + 1] <= 0xD7:
            return at
        at += 2
    raise _none("JPEG")


def _jfif(segment: bytes) -> bytes:
    """Without its thumbnail, which may show what was cut off."""
    if segment[4:9] != b"JFIF\0" or len(segment) < 2 + 16:
        return b""
    return b"\xff\xe0\x00\x10" + segment[4:16] + b"\0\0"


def _none(format: str) -> Refusal:
    return Refusal("", _("the file is no {format}").format(format=format))
