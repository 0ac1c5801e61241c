"""A language model behind an address that speaks as OpenAI's does, which the operator named.

Not for addresses of strangers: any machine and port is asked, this one too. Without encryption a key is only sent to
this machine.
"""

from __future__ import annotations

import http.client
import json
import socket
import ssl
from dataclasses import dataclass
from ipaddress import ip_address
from typing import cast
from urllib.parse import SplitResult, urlsplit

from pledgebook import __version__
from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.outside.fetching.connecting import Deadline, TimedSocket

SECONDS = 120.0
MOST = 5_000_000
PIECE = 65_536


@dataclass(frozen=True, slots=True)
class Asking:
    """Where the model is and what it is called there; ``key`` is shown to nobody but that address."""

    address: str
    name: str
    key: str = ""
    seconds: float = SECONDS
    context: ssl.SSLContext | None = None

    def __repr__(self) -> str:
        return f"Asking({self.address!r}, {self.name!r})"

    def checked(self) -> Asking:
        """The same. Raises ``Refusal`` for an address that cannot be asked."""
        _where(self.address, keyed=bool(self.key))
        return self

    def ask(self, instructions: str, text: str) -> str:
        """The answer to a text. Raises ``Refusal`` where there is none, with the reason in one line."""
        try:
            answer = json.loads(self._posted(instructions, text))
            said = answer["choices"][0]["message"]["content"]
        except TimeoutError as error:
            reason = _("took longer than {seconds:.0f} seconds").format(seconds=self.seconds)
            raise Refusal(self.address, reason) from error
        except OSError as error:
            reason = _("cannot be reached: {reason}").format(reason=(error.strerror or str(error)).lower())
            raise Refusal(self.address, reason) from error
        except (
            http.client.HTTPException,
            ValueError,
            KeyError,
            IndexError,
            TypeError,
            RecursionError,
        ) as error:
            raise Refusal(self.address, _("its answer cannot be understood")) from error
        if not isinstance(said, str):
            raise Refusal(self.address, _("its answer cannot be understood"))
        return said

    def _posted(self, instructions: str, text: str) -> bytes:
        where, deadline = _where(self.address, keyed=bool(self.key)), Deadline.within(self.seconds)
        connected = self._connected(where, deadline)
        connection = http.client.HTTPConnection(where.hostname or "", where.port)
        connection.sock = cast("socket.socket", connected)  # as much of one as is asked for
        try:
            connection.request("POST", where.path.rstrip("/") + "/chat/completions", self._body(instructions, text),
                               self._headers())  # fmt: skip
            response = connection.getresponse()
            if response.status != 200:
                raise Refusal(self.address, _("it answers {status}").format(status=response.status))
            return _bounded(response, self.address)
        finally:
            connected.shut()

    def _connected(self, where: SplitResult, deadline: Deadline) -> TimedSocket:
        secure = where.scheme == "https"
        port = where.port or (443 if secure else 80)
        plain = socket.create_connection((where.hostname or "", port), deadline.left())
        if not secure:
            return TimedSocket(plain, deadline)
        try:
            context = self.context or ssl.create_default_context()
            return TimedSocket(context.wrap_socket(plain, server_hostname=where.hostname), deadline)
        except BaseException:
            plain.close()
            raise

    def _headers(self) -> dict[str, str]:
        known = {
            "Content-Type": "application/json",
            "User-Agent": f"pledgebook/{__version__}",
            "Connection": "close",
        }
        return known | ({"Authorization": f"Bearer {self.key}"} if self.key else {})

    def _body(self, instructions: str, text: str) -> bytes:
        said = [{"role": "system", "content": instructions}, {"role": "user", "content": text}]
        return json.dumps({"model": self.name, "messages": said, "temperature": 0, "stream": False}).encode()


def _where(address: str, *, keyed: bool) -> SplitResult:
    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018 - raises where it is none
    except ValueError as error:
        raise Refusal(address, _("no web address")) from error
    if parts.scheme not in {"http", "https"} or not parts.hostname or not address.isprintable():
        raise Refusal(address, _("no web address"))
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise Refusal(parts.hostname, _("the address of a model is a host and a path; the key is a setting"))
    if keyed and parts.scheme == "http" and not _is_here(parts.hostname):
        raise Refusal(address, _("a key is sent over https or to this machine only"))
    return parts


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _bounded(response: http.client.HTTPResponse, address: str) -> bytes:
    kept = bytearray()
    while piece := response.read(PIECE):
        kept += piece
        if len(kept) > MOST:
            raise Refusal(address, _("its answer is larger than {size} MB").format(size=MOST // 1_000_000))
    return bytes(kept)
