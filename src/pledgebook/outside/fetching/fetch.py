"""From an address to the bytes of a document."""

from __future__ import annotations

import hashlib
import ssl
from dataclasses import dataclass

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.outside.fetching.answer import Answer, ask
from pledgebook.outside.fetching.connecting import Deadline, Ways, connect
from pledgebook.outside.fetching.target import PORT, Target, redirected, target

MOST = 25_000_000
SECONDS = 30.0
REDIRECTS = 5


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is fetched: bytes, seconds for everything together, redirects; and which ports are asked."""

    most: int = MOST
    seconds: float = SECONDS
    redirects: int = REDIRECTS
    ports: frozenset[int] = frozenset({PORT})


@dataclass(frozen=True, slots=True)
class Fetched:
    """A document as it came: what was ``asked`` for, the ``address`` that gave it, its bytes and their hash.

    ``type`` is what the server says it is.
    """

    asked: str
    address: str
    content: bytes
    sha256: str
    type: str


def fetch(address: str, limits: Limits = Limits(), ways: Ways = Ways()) -> Fetched:  # noqa: B008 - they do not change
    """Fetch the document at an address of the web, and follow where it leads.

    Straight to the host: no proxy, no cookie, no name is used. Raises ``Refusal`` with the reason in one line.
    """
    deadline = Deadline.within(limits.seconds)
    to = target(address, limits.ports)
    for _number in range(limits.redirects + 1):
        answer = _asked(to, limits, ways, deadline)
        if answer.location is None:
            sha256 = hashlib.sha256(answer.content).hexdigest()
            return Fetched(address, to.address, answer.content, sha256, answer.type)
        to = redirected(answer.location, to, limits.ports)
    raise Refusal(address, _("more than {count} redirects").format(count=limits.redirects))


def _asked(to: Target, limits: Limits, ways: Ways, deadline: Deadline) -> Answer:
    try:
        return ask(to, connect(to, ways, deadline), limits.most)
    except TimeoutError as error:
        said = _("took longer than {seconds:.0f} seconds").format(seconds=limits.seconds)
        raise Refusal(to.address, said) from error
    except (ssl.SSLError, OSError) as error:
        raise Refusal(to.address, _("the connection broke off")) from error
