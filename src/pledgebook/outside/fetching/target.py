"""What may be asked for: an address of the web that names a host, and nothing else that could steer a request."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

from pledgebook.messages import _
from pledgebook.model import Refusal

PORT = 443
LONGEST = 2000
_MEANT = re.compile(r"[a-z][a-z0-9+.-]+://", re.ASCII | re.IGNORECASE)  # what begins like this is no file
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?", re.ASCII)
_KEPT = "%/?:@!$&'()*+,;=~-._[]"  # characters of a path and a query that stay as they are


def is_address(source: str) -> bool:
    """Whether a person means an address, be it of a kind that is not fetched, and no file."""
    return _MEANT.match(source) is not None


@dataclass(frozen=True, slots=True)
class Target:
    """A host and port to connect to, and what to ask for there."""

    host: str
    port: int
    path: str

    @property
    def address(self) -> str:
        """As it is written."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"https://{host}{'' if self.port == PORT else f':{self.port}'}{self.path}"


def target(address: str, ports: frozenset[int] = frozenset({PORT})) -> Target:
    """The target of an address. Raises ``Refusal`` for one that is not of the kind that is fetched."""
    if len(address) > LONGEST or not address.isprintable() or any(c.isspace() or c == "\\" for c in address):
        raise Refusal(address[:LONGEST], _("no web address"))
    try:
        parts = urlsplit(address)
        host, port = (parts.hostname or "").lower(), parts.port or PORT
        host = host if ":" in host else host.encode("idna").decode("ascii")
    except ValueError as error:
        raise Refusal(address, _("no web address")) from error
    if parts.scheme != "https":
        raise Refusal(address, _("only https addresses are fetched"))
    if parts.username is not None or parts.password is not None:
        raise Refusal(address, _("an address with a name or password in it is not fetched"))
    if port not in ports:
        raise Refusal(address, _("port {port} is not asked").format(port=port))
    if not (":" in host or all(map(_LABEL.fullmatch, host.removesuffix(".").split(".")))):
        raise Refusal(address, _("no host in this address"))
    path = quote(parts.path or "/", safe=_KEPT) + (
        f"?{quote(parts.query, safe=_KEPT)}" if parts.query else ""
    )
    return Target(host, port, path)


def redirected(to: str, source: Target, ports: frozenset[int]) -> Target:
    """Where an answer leads, by what its header says. Raises ``Refusal`` as ``target`` does."""
    # A header is bytes in the encoding that http.client gives them; most write UTF-8 where they should not.
    written = to.encode("latin-1", "replace").decode("utf-8", "replace")
    return target(urljoin(source.address, written.strip()), ports)
