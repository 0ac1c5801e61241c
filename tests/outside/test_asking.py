"""A language model is asked: played by a small server on this machine."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from pledgebook.model import Refusal
from pledgebook.outside.asking import Asking
from tests.outside.fetching.serving import HOST, ok, serving

Reply = Callable[[BaseHTTPRequestHandler], None]


def answering(content: object, status: int = 200) -> Reply:
    body = content if isinstance(content, bytes) else json.dumps(content).encode()

    def reply(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return reply


def said(content: object) -> dict[str, Any]:
    return {"choices": [{"message": {"role": "assistant", "content": content}}]}


@contextmanager
def stub(reply: Reply) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The address of a model that answers so, and what it is asked."""
    asked: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            content = self.rfile.read(int(self.headers["Content-Length"]))
            asked.append({"path": self.path, "key": self.headers.get("Authorization")} | json.loads(content))
            with suppress(OSError):
                reply(self)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=[0.01])
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/v1", asked
        server.shutdown()
        thread.join()


def refused(reply: Reply, seconds: float = 10) -> str:
    with stub(reply) as (address, _), pytest.raises(Refusal) as refusal:
        Asking(address, "m", "secret", seconds).ask("do", "text")
    assert "secret" not in str(refusal.value)
    assert "\n" not in refusal.value.reason
    return refusal.value.reason


def test_it_is_asked_as_openai_is() -> None:
    with stub(answering(said("yes"))) as (address, asked):
        assert Asking(address, "m", "secret").ask("do", "text") == "yes"
        assert Asking(f"{address}/", "m").ask("do", "text") == "yes"
    messages = [{"role": "system", "content": "do"}, {"role": "user", "content": "text"}]
    common = {
        "path": "/v1/chat/completions",
        "model": "m",
        "messages": messages,
        "temperature": 0,
        "stream": False,
    }
    assert asked == [common | {"key": "Bearer secret"}, common | {"key": None}]


@pytest.mark.parametrize(
    "content",
    [
        b"", b"no", b"{", b"[]", b"null", b"\xff", b"[" * 100_000, {}, {"choices": []}, {"choices": [{}]},
        {"choices": [{"message": {}}]}, {"choices": {"0": 1}}, said(None), said(["a"]), said({"a": 1}),
    ],
)  # fmt: skip
def test_an_answer_of_another_form_is_none(content: object) -> None:
    assert refused(answering(content)) == "its answer cannot be understood"


@pytest.mark.parametrize("status", [301, 400, 401, 404, 429, 500, 503])
def test_another_status_is_told(status: int) -> None:
    assert refused(answering(said("yes"), status)) == f"it answers {status}"


def test_an_answer_has_a_size() -> None:
    assert refused(answering(said("x" * 6_000_000))) == "its answer is larger than 5 MB"


def test_an_answer_has_a_time_in_all() -> None:
    def drops(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _ in range(100):
            handler.wfile.write(b" ")
            time.sleep(0.05)

    start = time.monotonic()
    assert refused(drops, 0.5) == "took longer than 0 seconds"
    assert refused(lambda _: time.sleep(1), 0.3) == "took longer than 0 seconds"
    assert time.monotonic() - start < 4


def test_one_that_does_not_listen_or_speaks_something_else() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(Refusal, match="cannot be reached: connection refused"):
        Asking(f"http://127.0.0.1:{port}", "m").ask("do", "text")

    def other(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"SSH-2.0\r\n\r\n")

    assert refused(other) == "its answer cannot be understood"


def test_over_https_the_certificate_counts() -> None:
    with serving("127.0.0.1") as server:
        server.replies["/v1/chat/completions"] = ok(json.dumps(said("yes")).encode())
        address = f"https://127.0.0.1:{server.port}/v1"
        assert Asking(address, "m", "secret", context=server.ways().context).ask("do", "text") == "yes"
        with pytest.raises(Refusal, match="cannot be reached"):
            Asking(address, "m").ask("do", "text")
    assert HOST not in address


@pytest.mark.parametrize(
    ("address", "key", "reason"),
    [
        ("http://127.0.0.1:8080/v1", "k", ""),
        ("http://[::1]:8080/v1", "k", ""),
        ("http://localhost/v1", "k", ""),
        ("https://models.example/v1", "k", ""),
        ("http://10.0.0.7:8080/v1", "", ""),
        ("http://10.0.0.7:8080/v1", "k", "a key is sent over https"),
        ("http://localhost.models.example/v1", "k", "a key is sent over https"),
        ("ftp://127.0.0.1/", "", "no web address"),
        ("127.0.0.1:8080", "", "no web address"),
        ("http://", "", "no web address"),
        ("http://127.0.0.1:x/", "", "no web address"),
        ("http://127.0.0.1/\n", "", "no web address"),
        ("https://u:p@models.example/v1", "", "the key is a setting"),
        ("https://models.example/v1?key=k", "", "the key is a setting"),
    ],
)
def test_which_addresses_may_be_asked(address: str, key: str, reason: str) -> None:
    asking = Asking(address, "m", key)
    if not reason:
        assert asking.checked() is asking
        return
    with pytest.raises(Refusal) as refusal:
        asking.checked()
    assert reason in refusal.value.reason
    assert "p@" not in str(refusal.value)


def test_the_key_is_not_shown() -> None:
    assert "secret" not in repr(Asking("http://127.0.0.1/v1", "m", "secret"))
