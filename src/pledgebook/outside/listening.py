"""Sockets that listen for browsers."""

from __future__ import annotations

import errno
import socket

from pledgebook.messages import _
from pledgebook.model import Refusal

_WITHOUT = {errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT}  # a machine that has only one of IPv4 and IPv6


def listen(host: str, port: int) -> list[socket.socket]:
    """Sockets on every address of the host, all on one port; port 0 takes a free one.

    Raises ``Refusal`` where nothing can listen there, first of all because another program does.
    """
    opened: list[socket.socket] = []
    place = f"{host}:{port}"
    try:
        for family, address in _addresses(host, port):
            try:
                opened.append(socket.create_server((address, port), family=family))
            except OSError as error:
                if error.errno not in _WITHOUT:
                    raise
            else:
                port = port or opened[0].getsockname()[1]
    except OSError as error:
        for each in opened:
            each.close()
        raise Refusal(place, _reason(error)) from error
    if not opened:
        raise Refusal(place, _("no address of this machine"))
    return opened


def _addresses(host: str, port: int) -> list[tuple[int, str]]:
    found = socket.getaddrinfo(host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    return list(
        dict.fromkeys((family, str(address[0])) for family, _kind, _protocol, _name, address in found)
    )


def _reason(error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return _("in use by another program; --port names another one")
    if error.errno == errno.EACCES:
        return _("this port may not be used; --port names another one")
    return (error.strerror or str(error)).lower()
