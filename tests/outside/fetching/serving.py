"""A server on this machine that speaks TLS with a certificate of its own, and answers as a test tells it."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import trustme

from pledgebook.outside.fetching.connecting import Ways
from pledgebook.outside.fetching.fetch import Limits

HOST = "documents.example"
Reply = bytes | Callable[[ssl.SSLSocket], None]


@dataclass
class Server:
    """Where it listens, what it answers by path, and what it was asked."""

    port: int
    authority: trustme.CA
    replies: dict[str, Reply] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)

    def address(self, path: str, host: str = HOST) -> str:
        return f"https://{host}:{self.port}{path}"

    def limits(self, **limits: float) -> Limits:
        return Limits(ports=frozenset({self.port}), **limits)  # type: ignore[arg-type]

    def ways(self, public: Callable[[str], bool] = lambda address: address == "127.0.0.1") -> Ways:
        """Every host is this machine, which counts as public."""
        context = ssl.create_default_context()
        self.authority.configure_trust(context)
        return Ways(public, lambda host, port: ["127.0.0.1"], context)  # noqa: ARG005


def ok(content: bytes, *headers: str) -> bytes:
    lines = ["HTTP/1.1 200 OK", "Content-Type: text/plain", f"Content-Length: {len(content)}", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + content


def leading(to: str, status: int = 302) -> bytes:
    return f"HTTP/1.1 {status} Found\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n".encode()


@contextmanager
def serving(host: str = HOST) -> Iterator[Server]:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(host).configure_cert(context)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = Server(listening.getsockname()[1], authority)
        thread = threading.Thread(target=_accept, args=[listening, context, server])
        thread.start()
        yield server
        with suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join()


def _accept(listening: socket.socket, context: ssl.SSLContext, server: Server) -> None:
    while True:
        try:
            plain, _ = listening.accept()
        except OSError:
            return
        with suppress(OSError), plain:
            plain.settimeout(10)
            with context.wrap_socket(plain, server_side=True) as secured:
                _reply(secured, server)


def _reply(secured: ssl.SSLSocket, server: Server) -> None:
    head = b""
    while b"\r\n\r\n" not in head:
        piece = secured.recv(4096)
        if not piece:
            return
        head += piece
    path = head.split(b" ")[1].decode()
    server.asked.append(path)
    server.heads.append(head.decode())
    reply = server.replies.get(path, b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
    if isinstance(reply, bytes):
        secured.sendall(reply)
        secured.unwrap()
    else:
        reply(secured)
