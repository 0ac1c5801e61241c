"""Which addresses of machines are public: reached by everybody in the same way."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Network, ip_address

# By the registries of special-purpose addresses (IANA). The list is our own, because what ``ipaddress`` calls global
# changed between the releases of Python that we run on.
SPECIAL_4 = tuple(
    IPv4Network(block)
    for block in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
    )
)  # fmt: skip
# Of IPv6, what is given out to networks, without protocols, examples, and the ways to write an IPv4 address as one
# (6to4, Teredo), which would be a way around the list above. Mapped and translated ones lie outside of the block.
GLOBAL_6 = IPv6Network("2000::/3")
SPECIAL_6 = tuple(
    IPv6Network(block)
    for block in ("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20")
)


def is_public(address: str) -> bool:
    """Whether the address, as a socket names it, is of a public machine. What is no address at all is not.

    >>> is_public("8.8.8.8"), is_public("127.0.0.1"), is_public("::ffff:8.8.8.8")
    (True, False, False)
    """
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, IPv4Address):
        return parsed.is_global and not any(parsed in block for block in SPECIAL_4)
    named_here = parsed.scope_id is not None
    return (
        parsed.is_global and parsed in GLOBAL_6 and not named_here and not any(parsed in b for b in SPECIAL_6)
    )
