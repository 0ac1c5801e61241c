"""From which address a request comes, where proxies stand before the server."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

Network = IPv4Network | IPv6Network
SHARED = 64  # bits of an IPv6 address that one customer has for itself: the rest is theirs to change


def networks(written: Iterable[str]) -> tuple[Network, ...]:
    """The networks, or single addresses, that are trusted. Raises ``ValueError`` for what is neither, by name."""
    return tuple(ip_network(each) for each in written)


def client(peer: str, forwarded: str, trusted: Sequence[Network]) -> str:
    """The address that asked: ``peer``, or what a trusted ``peer`` says of whom it speaks for (X-Forwarded-For).

    Each proxy writes at the end whom it heard; whoever asks can put anything before that. So the list is read from its
    end, and the first address that is no trusted proxy counts.

    >>> client("10.0.0.1", "198.51.100.9, 192.0.2.7", networks(["10.0.0.0/8"]))
    '192.0.2.7'
    >>> client("192.0.2.7", "198.51.100.9", networks(["10.0.0.0/8"]))
    '192.0.2.7'
    """
    found = peer
    said = [each.strip() for each in forwarded.split(",")]
    while said and said[-1] and among(found, trusted):
        if not _parsed(said[-1]):
            break
        found = said.pop()
    return found


def among(address: str, trusted: Sequence[Network]) -> bool:
    """It is one of the trusted."""
    parsed = _parsed(address)
    return parsed is not None and any(parsed in network for network in trusted)


def origin(address: str) -> str:
    """What stands for whoever has the address: of an IPv6 one the part that is not theirs to change.

    >>> origin("2001:db8:1:2:3:4:5:6"), origin("192.0.2.7"), origin("")
    ('2001:db8:1:2::', '192.0.2.7', '')
    """
    parsed = _parsed(address)
    if isinstance(parsed, IPv6Address):
        return str(IPv6Network((parsed, SHARED), strict=False).network_address)
    return str(parsed or "")


def _parsed(address: str) -> object:
    """The address; one of IPv4 in the clothes of IPv6 is the former."""
    try:
        found = ip_address(address.strip("[]"))
    except ValueError:
        return None
    return (found.ipv4_mapped or found) if isinstance(found, IPv6Address) else found
