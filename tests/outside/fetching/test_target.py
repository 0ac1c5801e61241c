from __future__ import annotations

import pytest

from pledgebook.model import Refusal
from pledgebook.outside.fetching.target import PORT, Target, is_address, redirected, target

PORTS = frozenset({PORT})


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("https://example.org", Target("example.org", 443, "/")),
        ("https://example.org:443/a/b?c=d&e", Target("example.org", 443, "/a/b?c=d&e")),
        ("HTTPS://EXAMPLE.org/A#part", Target("example.org", 443, "/A")),
        ("https://example.org?q", Target("example.org", 443, "/?q")),
        ("https://müller.example/ä?ö", Target("xn--mller-kva.example", 443, "/%C3%A4?%C3%B6")),
        ("https://example.org/a%20b", Target("example.org", 443, "/a%20b")),
        ("https://8.8.8.8/x", Target("8.8.8.8", 443, "/x")),
        ("https://[2606:4700::1111]/x", Target("2606:4700::1111", 443, "/x")),
        ("https://example.org./x", Target("example.org.", 443, "/x")),
        ("https://example.org//evil.example/x", Target("example.org", 443, "//evil.example/x")),
    ],
)
def test_what_is_asked_for(address: str, found: Target) -> None:
    assert target(address) == found
    assert target(found.address) == found


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("http://example.org/", "only https"),
        ("ftp://example.org/", "only https"),
        ("file:///etc/passwd", "only https"),
        ("gopher://example.org/", "only https"),
        ("//example.org/", "only https"),
        ("example.org", "only https"),
        ("javascript:alert(1)", "only https"),
        ("https:example.org", "no host"),
        ("https:///etc/passwd", "no host"),
        ("https://", "no host"),
        ("https://user@example.org/", "name or password"),
        ("https://user:secret@example.org/", "name or password"),
        ("https://:@example.org/", "name or password"),
        ("https://@example.org/", "name or password"),
        ("https://example.org@127.0.0.1/", "name or password"),
        ("https://example.org:80/", "port 80"),
        ("https://example.org:8443/", "port 8443"),
        ("https://example.org:22/", "port 22"),
        ("https://example.org:0x1bb/", "no web address"),
        ("https://example.org:99999/", "no web address"),
        ("https://example.org:443:443/", "no web address"),
        ("https://exa mple.org/", "no web address"),
        ("https://example.org/a b", "no web address"),
        ("https://example.org/\r\nX-Header: 1", "no web address"),
        ("https://example.org\\@127.0.0.1/", "no web address"),
        ("https://example.org\t.evil.example/", "no web address"),
        ("https://example.org/\u202eabc", "no web address"),
        ("https://[::1/", "no web address"),
        ("https://ex_ample.org/", "no host"),
        ("https://example..org/", "no web address"),
        ("https://.example.org/", "no web address"),
        ("https://-example.org/", "no host"),
        ("https://" + "a" * 64 + ".org/", "no web address"),
        ("https://example.org/" + "a" * 3000, "no web address"),
        ("https://%31%32%37.0.0.1/", "no host"),
    ],
)
def test_what_is_not(address: str, reason: str) -> None:
    with pytest.raises(Refusal) as refusal:
        target(address)
    assert reason in refusal.value.reason


def test_where_a_redirect_leads() -> None:
    source = Target("example.org", 443, "/a/b")
    assert redirected("c", source, PORTS) == Target("example.org", 443, "/a/c")
    assert redirected(" /c ", source, PORTS) == Target("example.org", 443, "/c")
    assert redirected("//other.example/c", source, PORTS) == Target("other.example", 443, "/c")
    assert redirected("ä".encode().decode("latin-1"), source, PORTS) == Target(
        "example.org", 443, "/a/%C3%A4"
    )
    for to in (
        "http://example.org/",
        "https://u@example.org/",
        "https://example.org:22/",
        "file:///etc/passwd",
    ):
        with pytest.raises(Refusal):
            redirected(to, source, PORTS)


def test_what_is_an_address() -> None:
    assert is_address("https://example.org/")
    assert is_address("HTTP://example.org")
    assert is_address("file:///etc/passwd")
    assert is_address("FTP://example.org/a.pdf")
    assert not is_address("https.md")
    assert not is_address("c://documents/x.md")
    assert not is_address("c:/documents/https/x.md")
