"""Fetching from a server on this machine, which the tests count as public."""

from __future__ import annotations

import gzip
import hashlib
import socket
import ssl
import time
import zlib
from collections.abc import Iterator

import pytest

from pledgebook.model import Refusal
from pledgebook.outside.fetching.addresses import is_public
from pledgebook.outside.fetching.connecting import Ways
from pledgebook.outside.fetching.fetch import Fetched, fetch
from tests.outside.fetching.serving import HOST, Server, leading, ok, serving

TEXT = b"Peru will train 300 teachers by 2026."


@pytest.fixture(scope="module")
def one() -> Iterator[Server]:
    with serving() as started:
        yield started


@pytest.fixture
def server(one: Server) -> Server:
    """With nothing on it yet."""
    for each in (one.replies, one.asked, one.heads):
        each.clear()
    return one


def fetched(server: Server, path: str = "/", **limits: float) -> Fetched:
    return fetch(server.address(path), server.limits(**limits), server.ways())


def refused(server: Server, path: str = "/", **limits: float) -> str:
    with pytest.raises(Refusal) as refusal:
        fetched(server, path, **limits)
    assert "\n" not in refusal.value.reason
    return refusal.value.reason


def test_the_bytes_their_hash_and_the_address_that_gave_them(server: Server) -> None:
    server.replies["/a?b"] = ok(TEXT)
    address = server.address("/a?b")
    assert fetched(server, "/a?b") == Fetched(
        address, address, TEXT, hashlib.sha256(TEXT).hexdigest(), "text/plain"
    )


def test_nothing_is_told_about_whoever_asks(server: Server) -> None:
    server.replies["/"] = ok(TEXT, "Set-Cookie: a=b")
    server.replies["/b"] = leading("/")
    fetched(server, "/b")
    for head in server.heads:
        names = {line.partition(":")[0].lower() for line in head.splitlines()[1:] if line}
        assert names == {"host", "user-agent", "accept", "accept-encoding", "connection"}


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed_and_the_last_address_kept(server: Server, status: int) -> None:
    server.replies["/old"] = leading("new?x=1", status)
    server.replies["/new?x=1"] = ok(TEXT)
    found = fetched(server, "/old")
    assert (found.asked, found.address) == (server.address("/old"), server.address("/new?x=1"))


def test_five_redirects_are_followed_and_six_are_not(server: Server) -> None:
    for n in range(6):
        server.replies[f"/{n}"] = leading(f"/{n + 1}")
    server.replies["/6"] = ok(TEXT)
    assert fetched(server, "/1").content == TEXT
    assert refused(server, "/0") == "more than 5 redirects"
    server.replies["/0"] = leading("/0")
    assert refused(server, "/0") == "more than 5 redirects"


@pytest.mark.parametrize(
    ("to", "reason"),
    [
        ("http://documents.example/", "only https"),
        ("file:///etc/passwd", "only https"),
        ("https://user@documents.example/", "name or password"),
        ("https://documents.example:22/", "port 22"),
        ("https://documents.example/\\x", "no web address"),
    ],
)
def test_a_redirect_to_what_is_not_fetched_is_refused(server: Server, to: str, reason: str) -> None:
    server.replies["/"] = leading(to)
    assert reason in refused(server)


def test_a_redirect_to_a_machine_that_is_not_public_is_refused(server: Server) -> None:
    """The host of the redirect leads to this machine too; only the first one counts as public here."""
    server.replies["/"] = leading(server.address("/secret", "inside.example"))
    server.replies["/secret"] = ok(b"secret")
    context = server.ways().context
    places = {HOST: ["127.0.0.1"], "inside.example": ["10.0.0.1", "::ffff:127.0.0.1", "169.254.169.254"]}
    ways = Ways(lambda address: address == "127.0.0.1", lambda host, _port: places[host], context)
    with pytest.raises(Refusal, match="not at a public address"):
        fetch(server.address("/"), server.limits(), ways)
    assert server.asked == ["/"]


def test_no_connection_is_made_to_a_machine_that_is_not_public(server: Server) -> None:
    with pytest.raises(Refusal, match="not at a public address"):
        fetch(server.address("/"), server.limits(), server.ways(is_public))
    assert server.asked == []


def test_the_machine_that_answers_is_looked_at_and_not_only_the_name(server: Server) -> None:
    """A name that leads elsewhere at the second look (DNS rebinding): there is no second look."""
    looked: list[str] = []

    def resolve(host: str, port: int) -> list[str]:  # noqa: ARG001
        looked.append(host)
        return ["127.0.0.1"]

    server.replies["/"] = ok(TEXT)
    seen: list[str] = []

    def public(address: str) -> bool:
        seen.append(address)
        return len(seen) == 1

    with pytest.raises(Refusal, match="not at a public address"):
        fetch(server.address("/"), server.limits(), Ways(public, resolve, server.ways().context))
    assert (looked, seen) == ([HOST], ["127.0.0.1", "127.0.0.1"])
    assert server.asked == []


def test_a_machine_that_does_not_answer_is_left_for_the_next(server: Server) -> None:
    server.replies["/"] = ok(TEXT)
    ways = Ways(lambda _: True, lambda *_: ["::1", "127.0.0.1"], server.ways().context)
    assert fetch(server.address("/"), server.limits(), ways).content == TEXT


def test_a_host_that_is_not_there_or_does_not_listen(server: Server) -> None:
    def nowhere(host: str, port: int) -> list[str]:  # noqa: ARG001
        raise socket.gaierror

    with pytest.raises(Refusal, match="no such host"):
        fetch(server.address("/"), server.limits(), Ways(resolve=nowhere))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    limits = type(server.limits())(ports=frozenset({port}))
    with pytest.raises(Refusal, match="does not answer"):
        fetch(f"https://{HOST}:{port}/", limits, server.ways())


def test_a_certificate_of_another_host_or_of_nobody_known_is_refused(server: Server) -> None:
    with pytest.raises(Refusal, match="no secure connection: hostname mismatch"):
        fetch(server.address("/", "other.example"), server.limits(), server.ways())
    unknown = Ways(server.ways().public, server.ways().resolve)
    with pytest.raises(Refusal, match=r"no secure connection: .*certificate"):
        fetch(server.address("/"), server.limits(), unknown)
    assert server.asked == []


def test_an_answer_that_is_none(server: Server) -> None:
    assert refused(server, "/none") == "the server answers 404"
    server.replies["/"] = b"SSH-2.0-OpenSSH_9.6\r\n\r\n"
    assert refused(server) == "the server's answer cannot be understood"
    server.replies["/"] = b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 200 + b"\r\n"
    assert refused(server) == "the server's answer cannot be understood"
    server.replies["/"] = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nxx"
    assert refused(server) == "the server's answer cannot be understood"
    server.replies["/"] = b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n"
    assert refused(server) == "the server answers 302"
    server.replies["/"] = b"HTTP/1.1 206 Partial\r\nContent-Length: 1\r\n\r\nx"
    assert refused(server) == "the server answers 206"
    server.replies["/"] = b""
    assert refused(server) in {"the server's answer cannot be understood", "the connection broke off"}


def test_an_answer_that_is_too_large_is_not_taken(server: Server) -> None:
    server.replies["/"] = ok(b"x" * 1000)
    assert len(fetched(server, most=1000).content) == 1000
    server.replies["/"] = ok(b"x" * 2_000_001)
    assert refused(server, most=2_000_000) == "larger than 2 MB"
    assert server.replies.pop("/")

    def without_end(secured: ssl.SSLSocket) -> None:
        secured.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            secured.sendall(b"x" * 65536)

    server.replies["/"] = without_end
    assert refused(server, most=3_000_000) == "larger than 3 MB"


def chunked(content: bytes) -> bytes:
    pieces = [content[at : at + 1000] for at in range(0, len(content), 1000)]
    body = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
    return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body


def test_an_answer_in_chunks(server: Server) -> None:
    server.replies["/"] = chunked(TEXT * 500)
    assert fetched(server).content == TEXT * 500
    assert refused(server, most=1_000) == "larger than 0 MB"


def test_an_answer_that_ends_with_the_connection(server: Server) -> None:
    server.replies["/"] = b"HTTP/1.1 200 OK\r\n\r\n" + TEXT
    assert fetched(server).content == TEXT


@pytest.mark.parametrize(
    "reply",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + TEXT,
        chunked(TEXT * 500)[:3000],
        ok(gzip.compress(TEXT)[:-9], "Content-Encoding: gzip"),
        ok(b"", "Content-Encoding: gzip"),
    ],
)
def test_an_answer_that_is_cut_off_is_not_taken_for_whole(server: Server, reply: bytes) -> None:
    server.replies["/"] = reply
    assert refused(server) in {"the server's answer was cut off", "the server's answer cannot be understood"}


def test_a_connection_that_is_cut_by_somebody_else_is_seen(server: Server) -> None:
    """Without the farewell of TLS, an answer without a length may have been cut off by whoever is between."""

    def cut(secured: ssl.SSLSocket) -> None:
        secured.sendall(b"HTTP/1.1 200 OK\r\n\r\n" + TEXT)
        secured.shutdown(socket.SHUT_RDWR)

    server.replies["/"] = cut
    assert refused(server) == "the connection broke off"


@pytest.mark.parametrize(
    ("name", "turn"), [("gzip", gzip.compress), ("x-gzip", gzip.compress), ("deflate", zlib.compress)]
)
def test_a_compressed_answer_is_unfolded(server: Server, name: str, turn: object) -> None:
    assert callable(turn)
    server.replies["/"] = ok(turn(TEXT), f"Content-Encoding: {name}")
    found = fetched(server)
    assert (found.content, found.sha256) == (TEXT, hashlib.sha256(TEXT).hexdigest())


def test_a_bomb_is_not_unfolded(server: Server) -> None:
    """Two hundred megabytes in two hundred kilobytes."""
    server.replies["/"] = ok(gzip.compress(bytes(200_000_000), 9), "Content-Encoding: gzip")
    start = time.monotonic()
    assert refused(server) == "larger than 25 MB"
    assert time.monotonic() - start < 10


@pytest.mark.parametrize("name", ["br", "zstd", "gzip, gzip", "compress"])
def test_another_compression_is_refused(server: Server, name: str) -> None:
    server.replies["/"] = ok(gzip.compress(gzip.compress(TEXT)), f"Content-Encoding: {name}")
    assert refused(server) == f"compressed in a way that is not read: {name}"


def test_everything_together_has_one_deadline(server: Server) -> None:
    """A head, a body and a row of redirects, each of which comes in drops."""

    def drops(content: bytes) -> object:
        def reply(secured: ssl.SSLSocket) -> None:
            for at in range(len(content)):
                secured.sendall(content[at : at + 1])
                time.sleep(0.02)

        return reply

    def later(secured: ssl.SSLSocket) -> None:
        time.sleep(0.2)
        secured.sendall(leading("/later"))
        secured.unwrap()

    slow: dict[str, object] = {
        "/head": drops(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 1000),
        "/body": drops(ok(b"x" * 1000)),
        "/chunks": drops(chunked(b"x" * 1000)),
        "/continue": drops(b"HTTP/1.1 100 Continue\r\n\r\n" * 100),
        "/later": later,
    }
    server.replies.update(slow)  # type: ignore[arg-type]
    for path in slow:
        start = time.monotonic()
        assert refused(server, path, seconds=0.5) == "took longer than 0 seconds"
        assert time.monotonic() - start < 2


def test_a_name_that_is_looked_up_for_ever_and_a_greeting_that_never_comes(server: Server) -> None:
    def slowly(host: str, port: int) -> list[str]:  # noqa: ARG001
        time.sleep(2)
        return ["127.0.0.1"]

    start = time.monotonic()
    with pytest.raises(Refusal, match="took longer"):
        fetch(server.address("/"), server.limits(seconds=0.3), Ways(resolve=slowly))
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        limits = type(server.limits())(seconds=0.3, ports=frozenset({port}))
        with pytest.raises(Refusal, match="took longer"):
            fetch(f"https://{HOST}:{port}/", limits, server.ways())
    assert time.monotonic() - start < 2
