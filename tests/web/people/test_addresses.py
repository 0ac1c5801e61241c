"""Where a request comes from, and what nobody can make believe."""

from __future__ import annotations

import pytest

from pledgebook.web.people.addresses import among, client, networks

TRUSTED = networks(["10.0.0.0/8", "::1", "2001:db8::/32"])


@pytest.mark.parametrize(
    ("peer", "forwarded", "expected"),
    [
        ("192.0.2.7", "", "192.0.2.7"),
        ("192.0.2.7", "198.51.100.9", "192.0.2.7"),
        ("10.0.0.1", "192.0.2.7", "192.0.2.7"),
        ("10.0.0.1", "198.51.100.9, 192.0.2.7", "192.0.2.7"),
        ("10.0.0.1", "198.51.100.9,192.0.2.7 , 10.0.0.2", "192.0.2.7"),
        ("10.0.0.1", "10.0.0.3, 10.0.0.2", "10.0.0.3"),
        ("10.0.0.1", "", "10.0.0.1"),
        ("10.0.0.1", "192.0.2.7, nonsense", "10.0.0.1"),
        ("10.0.0.1", "192.0.2.7, ", "10.0.0.1"),
        ("::1", "2001:db8::5, 2001:db9::1", "2001:db9::1"),
        ("::ffff:10.0.0.1", "192.0.2.7", "192.0.2.7"),
        ("", "192.0.2.7", ""),
    ],
)
def test_the_first_from_the_end_that_is_no_proxy(peer: str, forwarded: str, expected: str) -> None:
    assert client(peer, forwarded, TRUSTED) == expected


def test_without_a_trusted_proxy_nothing_is_believed() -> None:
    assert client("10.0.0.1", "192.0.2.7", ()) == "10.0.0.1"
    assert not among("10.0.0.1", ())


@pytest.mark.parametrize("written", ["proxy.example.org", "10.0.0.1/8", "10.0.0.0/33", ""])
def test_what_is_no_network_is_named(written: str) -> None:
    with pytest.raises(ValueError, match=f"'{written}'|{written} has host bits"):
        networks([written])
