"""Somebody at the registry, over HTTP as a browser or a program has it."""

from __future__ import annotations

import http.client
import json
import time
import uuid
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

TOKEN = "crowd" * 6 + "ab"  # what forms are sent with, in a cookie and in themselves
FINE = frozenset({200, 201, 202, 302, 303})


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; its headers are named in small letters."""

    status: int
    headers: Mapping[str, str]
    text: str

    @property
    def data(self) -> Any:
        """Of an answer for a program."""
        return json.loads(self.text)


@dataclass(slots=True)
class Visitor:
    """One person with one connection. ``recorded`` counts, by action, the entries that there should be by now."""

    name: str
    port: int
    session: str
    key: str
    about: Mapping[str, Any]
    recorded: Counter[str] = field(default_factory=Counter)
    odd: list[str] = field(default_factory=list)
    asked: int = 0
    slowest: float = 0.0
    _line: http.client.HTTPConnection | None = None

    def warm_up(self) -> None:
        """Have the server load what it loads with the first page, which takes seconds."""
        self.look(f"/commitments/{self.about['reported']}/")
        self.fetch(f"/commitments/{self.about['reported']}")
        self.asked, self.slowest = 0, 0.0

    def look(self, path: str) -> str:
        """A page."""
        return self._ask("GET", path, None, self._cookies()).text

    def submit(self, path: str, **fields: str) -> str:
        """A form of a page; what came of it."""
        body = urlencode(fields | {"csrfmiddlewaretoken": TOKEN}).encode()
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self._ask("POST", path, body, self._cookies() | kind).text

    def fetch(self, path: str) -> Answer:
        """As a program."""
        return self._ask("GET", f"/api/v1{path}", None, self._bearer())

    def send(self, path: str, said: object, **headers: str) -> Answer:
        """As a program, under a key of its own."""
        told = {"Content-Type": "application/json", "Idempotency-Key": str(uuid.uuid4())}
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self._ask("POST", f"/api/v1{path}", json.dumps(said).encode(), self._bearer() | told | named)

    def hand_in(self, path: str, name: str, content: str) -> Answer:
        """A file, as a program."""
        head = f'Content-Disposition: form-data; name="file"; filename="{name}"\r\nContent-Type: text/plain\r\n\r\n'
        body = f"--{TOKEN}\r\n{head}{content}\r\n--{TOKEN}--\r\n".encode()
        kind = {"Content-Type": f"multipart/form-data; boundary={TOKEN}"}
        return self._ask("POST", f"/api/v1{path}", body, self._bearer() | kind)

    def leave(self) -> None:
        """Close the connection."""
        if self._line:
            self._line.close()

    def _cookies(self) -> dict[str, str]:
        return {"Cookie": f"sessionid={self.session}; csrftoken={TOKEN}"}

    def _bearer(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.key}"}

    def _ask(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> Answer:
        if self._line is None:
            self._line = http.client.HTTPConnection("localhost", self.port, timeout=120)
        begun = time.monotonic()
        self._line.request(method, path, body, headers)
        answer = self._line.getresponse()
        text = answer.read().decode()
        self.asked += 1
        self.slowest = max(self.slowest, time.monotonic() - begun)
        if answer.status not in FINE:
            self.odd.append(f"{self.name}: {method} {path}: {answer.status} {text[-300:]}")
        return Answer(answer.status, {name.lower(): value for name, value in answer.headers.items()}, text)
