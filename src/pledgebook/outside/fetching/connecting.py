"""A connection to a machine that was looked at before, and whose certificate is that of the host."""

from __future__ import annotations

import io
import socket
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.outside.fetching.addresses import is_public
from pledgebook.outside.fetching.target import Target

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer as Buffer

Resolve = Callable[[str, int], Sequence[str]]
MOST_MACHINES = 4  # of one host that are tried


@dataclass(frozen=True, slots=True)
class Deadline:
    """An instant after which nothing is waited for any more."""

    at: float

    @classmethod
    def within(cls, seconds: float) -> Deadline:
        """So many seconds from now."""
        return cls(time.monotonic() + seconds)

    def left(self) -> float:
        """The seconds until then. Raises ``TimeoutError`` when there are none."""
        left = self.at - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


@dataclass(frozen=True, slots=True)
class Ways:
    """How machines are found and believed; tests put their own in."""

    public: Callable[[str], bool] = is_public
    resolve: Resolve | None = None
    context: ssl.SSLContext | None = None


def connect(to: Target, ways: Ways, deadline: Deadline) -> TimedSocket:
    """A connection to one of the host's public machines: the very address that was looked at is connected to.

    Raises ``Refusal`` where the host has no public machine, or none that answers with its certificate.
    """
    found = _resolved(to, ways.resolve or resolve, deadline)
    public = [address for address in found if ways.public(address)]
    if not public:
        raise Refusal(to.address, _("the host is not at a public address"))
    error: OSError | None = None
    for address in public[:MOST_MACHINES]:
        try:
            return _secured(to, address, ways, deadline)
        except TimeoutError:
            deadline.left()
        except ssl.SSLError as failed:
            raise Refusal(
                to.address, _("no secure connection: {reason}").format(reason=_why(failed))
            ) from failed
        except OSError as failed:
            error = failed
    raise Refusal(to.address, _("the host does not answer")) from error


def resolve(host: str, port: int) -> list[str]:
    """The addresses of a host, as the system finds them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for _family, _type, _protocol, _name, address in found))


def _resolved(to: Target, resolve: Resolve, deadline: Deadline) -> Sequence[str]:
    """In a thread: the system's search takes as long as it pleases, and cannot be called off."""
    found: list[Sequence[str]] = []

    def look() -> None:
        try:
            found.append(resolve(to.host, to.port))
        except (OSError, UnicodeError):
            found.append(())

    looking = threading.Thread(target=look, daemon=True)
    looking.start()
    looking.join(deadline.left())
    deadline.left()
    if not found or not found[0]:
        raise Refusal(to.address, _("no such host"))
    return found[0]


def _secured(to: Target, address: str, ways: Ways, deadline: Deadline) -> TimedSocket:
    plain = socket.create_connection((address, to.port), deadline.left())
    try:
        if not ways.public(plain.getpeername()[0]):
            raise Refusal(to.address, _("the host is not at a public address"))
        plain.settimeout(deadline.left())
        context = ways.context or ssl.create_default_context()
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        secured = context.wrap_socket(plain, server_hostname=to.host.rstrip("."), suppress_ragged_eofs=False)
    except BaseException:
        plain.close()
        raise
    return TimedSocket(secured, deadline)


def _why(error: ssl.SSLError) -> str:
    """What is wrong with a certificate, or the name that the library has for it."""
    said = getattr(error, "verify_message", "") or error.reason or str(error)
    return str(said).replace("_", " ").lower().rstrip(".")


class TimedSocket:
    """As much of a socket as ``http.client`` asks for; each time it waits, it waits until the deadline at most."""

    def __init__(self, wrapped: socket.socket, deadline: Deadline) -> None:
        self._wrapped, self._deadline = wrapped, deadline

    def sendall(self, data: bytes) -> None:
        """Send it all."""
        self._wrapped.settimeout(self._deadline.left())
        self._wrapped.sendall(data)

    def makefile(self, mode: str) -> io.BufferedReader:  # noqa: ARG002 - it is always read
        """What comes, as a file."""
        return io.BufferedReader(_Incoming(self._wrapped, self._deadline))

    def close(self) -> None:
        """Nothing yet: ``http.client`` is done with it while the answer is still read from its file."""

    def shut(self) -> None:
        """Close it."""
        self._wrapped.close()


class _Incoming(io.RawIOBase):
    def __init__(self, wrapped: socket.socket, deadline: Deadline) -> None:
        self._wrapped, self._deadline = wrapped, deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer) -> int:
        self._wrapped.settimeout(self._deadline.left())
        return self._wrapped.recv_into(buffer)
