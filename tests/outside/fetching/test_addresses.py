from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.outside.fetching.addresses import SPECIAL_4, is_public

PUBLIC_ONES = """
8.8.8.8 1.1.1.1 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.1 169.253.255.255 169.255.0.1
172.15.255.255 172.32.0.0 192.0.1.0 192.0.3.1 192.167.255.255 192.169.0.1 198.17.255.255 198.20.0.1 198.51.99.1
203.0.112.1 203.0.114.1 223.255.255.255
2001:4860:4860::8888 2606:4700::1111 2001:200::1 2a00:1450:4001:800::1 2003:: 3ffe::1 2001:dc0::1
"""

OTHERS = """
0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.255 127.0.0.1 127.1.2.3 127.255.255.255 169.254.169.254
169.254.0.0 172.16.0.1 172.31.255.255 192.0.0.1 192.0.0.8 192.0.0.9 192.0.0.170 192.0.2.1 192.88.99.1 192.168.0.1
192.168.255.255 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255
192.31.196.1 192.52.193.1 192.175.48.1
:: ::1 ::2 ::7f00:1 ::127.0.0.1 ::8.8.8.8 ::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:8.8.8.8 ::ffff:0:8.8.8.8 ::FFFF:10.0.0.1
64:ff9b::7f00:1 64:ff9b::8.8.8.8 64:ff9b:1::1 64:ff9b:1:fffe::10.0.0.1 100::1 100:0:0:1::1 2001::1 2001:0:7f00:1::
2001:2::1 2001:10::1 2001:20::1 2001:30::1 2001:1::1 2001:1ff:ffff::1 2001:db8::1 2001:DB8::8.8.8.8
2002:7f00:1:: 2002:7f00:0001::1 2002:0808:0808::1 2002:a9fe:a9fe::1 2620:4f:8000::1
3fff::1 3fff:fff:ffff::1 4000::1 5f00::1 fc00::1 fd00::1 fd12:3456:789a::1 fe80::1 fe80::1%eth0 fe80::1%lo febf::1
fec0::1 feff::1 ff00::1 ff02::1 ff05::2 ff0e::1 2606:4700::1111%eth0 2606:4700::1111%1
"""

NO_ADDRESS = [
    "", " ", "localhost", "example.org", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1",
    "127.0.0.01", "08.8.8.8", "8.8.8.8 ", " 8.8.8.8", "8.8.8.8\n", "8.8.8.8:443", "[::1]", "8.8.8.8/32", "1.1.1",
    "256.1.1.1", "8.8.8.8.8", "::ffff:8.8.8", "2606:4700::1111%", "８.8.8.8", "①.1.1.1", "8。8。8。8", "g::1",
    "1::2::3",
]  # fmt: skip


@pytest.mark.parametrize("address", PUBLIC_ONES.split())
def test_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("address", [*OTHERS.split(), *NO_ADDRESS])
def test_not_public(address: str) -> None:
    assert not is_public(address)


@given(st.ip_addresses(v=4))
def test_however_an_ipv4_address_is_written_into_an_ipv6_one_it_is_no_way_around(
    address: ipaddress.IPv4Address,
) -> None:
    number = int(address)
    for written in (
        number,
        0xFFFF << 32 | number,
        0xFFFF << 48 | number,
        0x0064FF9B << 96 | number,
        0x2002 << 112 | number << 80 | 1,
        0x20010000 << 96 | 0xFFFFFFFF ^ number,
    ):
        assert not is_public(str(ipaddress.IPv6Address(written)))


@given(st.ip_addresses())
def test_what_is_public_is_global_and_nothing_special(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> None:
    if is_public(str(address)):
        assert address.is_global
        for special in (address.is_private, address.is_loopback, address.is_link_local, address.is_multicast):
            assert not special
        assert not any(address in block for block in SPECIAL_4)
