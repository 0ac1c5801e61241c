"""What a server answers, taken within limits: of bytes as they come, and of bytes as they unfold."""

from __future__ import annotations

import http.client
import socket
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from pledgebook import __version__
from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.outside.fetching.connecting import TimedSocket
from pledgebook.outside.fetching.target import Target

PIECE = 65_536
LEADING = {301, 302, 303, 307, 308}
# No cookie, no name, no referrer. Compressed as this program can unfold it.
ASKED = {
    "User-Agent": f"pledgebook/{__version__}",
    "Accept": "text/html, text/plain, text/markdown, application/pdf, */*;q=0.5",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}
_ZLIB = {"gzip": 31, "x-gzip": 31, "deflate": 15}  # the window bits that tell zlib the form


@dataclass(frozen=True, slots=True)
class Answer:
    """Either where it leads (``location``), or the bytes with the type that the server says they have."""

    location: str | None
    content: bytes = b""
    type: str = ""


def ask(to: Target, connected: TimedSocket, most: int) -> Answer:
    """Ask for the target over a connection. Raises ``Refusal`` for what is no document of at most so many bytes."""
    connection = http.client.HTTPConnection(to.host, to.port)
    connection.sock = cast("socket.socket", connected)  # as much of one as is asked for
    try:
        connection.request("GET", to.path, headers=ASKED)
        response = connection.getresponse()
        if response.status in LEADING and response.headers.get("Location"):
            return Answer(response.headers["Location"])
        if response.status != 200:
            raise Refusal(to.address, _("the server answers {status}").format(status=response.status))
        return Answer(None, _content(to, response, most), response.headers.get("Content-Type", ""))
    except (http.client.HTTPException, ValueError, zlib.error, EOFError) as error:
        raise Refusal(to.address, _("the server's answer cannot be understood")) from error
    finally:
        connected.shut()


def _content(to: Target, response: http.client.HTTPResponse, most: int) -> bytes:
    if response.length is not None and response.length > most:
        raise _too_large(to, most)
    kept = bytearray()
    for piece in _unfolded(to, _pieces(to, response, most), response):
        kept += piece
        if len(kept) > most:
            raise _too_large(to, most)
    if response.length:
        raise Refusal(to.address, _("the server's answer was cut off"))
    return bytes(kept)


def _pieces(to: Target, response: http.client.HTTPResponse, most: int) -> Iterator[bytes]:
    """As they come; also those may not be more."""
    taken = 0
    while piece := response.read1(PIECE) if response.chunked else response.read(PIECE):
        taken += len(piece)
        if taken > most:
            raise _too_large(to, most)
        yield piece


def _unfolded(to: Target, pieces: Iterator[bytes], response: http.client.HTTPResponse) -> Iterator[bytes]:
    """Uncompressed, never much at a time."""
    encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
    if encoding == "identity":
        yield from pieces
        return
    if encoding not in _ZLIB:
        raise Refusal(
            to.address, _("compressed in a way that is not read: {name}").format(name=encoding[:40])
        )
    unfolding = zlib.decompressobj(_ZLIB[encoding])
    for piece in pieces:
        left = piece
        while left and not unfolding.eof:
            yield unfolding.decompress(left, PIECE * 16)
            left = unfolding.unconsumed_tail
    if not unfolding.eof:
        raise Refusal(to.address, _("the server's answer was cut off"))


def _too_large(to: Target, most: int) -> Refusal:
    return Refusal(to.address, _("larger than {size} MB").format(size=most // 1_000_000))
