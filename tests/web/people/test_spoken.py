"""Every page, whoever opens it and whatever it refuses, says nothing in English to a reader of another language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from django.db import transaction
from django.test import Client

from pledgebook import messages
from pledgebook.web.registry.models import Document
from tests.web.acting import FOLDER
from tests.web.people.cases import about
from tests.web.people.matrix import Case, address, cases, pages

LANGUAGE = "es"
WHO = ("nobody", "account", "one_factor", "focal", "assessor", "editor", "administrator")
READ_OUT = ("alt", "aria-label", "placeholder", "title", "data-failed")
VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "path", "rect", "circle", "line", "use"})
# What a document, a person or a process said stands in one of these; it stays as it was said.
QUOTING = frozenset({"bdi", "blockquote", "cite", "code", "pre", "q", "samp", "script", "style", "textarea"})
ENGLISH = re.compile(
    r"\b(the|of|and|is|are|was|your?|this|that|with|for|not|must|please|enter|has|been)\b", re.IGNORECASE
)


class Said(HTMLParser):
    """What a page says by itself: its text and what is read out, without what it quotes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._open: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        quoting = tag in QUOTING or given.get("dir") == "auto" or given.get("lang", LANGUAGE) != LANGUAGE
        if not self._quoted() and not quoting:
            self.found += [str(given[name]) for name in READ_OUT if given.get(name)]
        if tag not in VOID:
            self._open.append((tag, quoting))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if data.strip() and not self._quoted():
            self.found.append(" ".join(data.split()))

    def _quoted(self) -> bool:
        return any(quoting for _tag, quoting in self._open)


def said(page: str) -> list[str]:
    reader = Said()
    reader.feed(page)
    reader.close()
    return reader.found


@cache
def untranslated() -> frozenset[str]:
    """The English messages that are otherwise in the language."""
    folder = Path(messages.__file__).with_name("locale")
    with (folder / "pledgebook.pot").open("rb") as file:
        english = {form for each in read_po(file) if each.id for form in forms(each.id)}
    with messages.speaking(LANGUAGE):
        same = {each for each in english if messages._(each) == each}
    with (folder / LANGUAGE / "LC_MESSAGES" / "pledgebook.po").open("rb") as file:
        spoken = {form for each in read_po(file) if each.id for form in forms(each.string or "")}
    known = same & spoken
    return frozenset(" ".join(each.split()) for each in english - known)


def forms(of: str | tuple[str, ...] | list[str]) -> tuple[str, ...]:
    return (of,) if isinstance(of, str) else tuple(of)


def english(texts: list[str], quoted: frozenset[str] = frozenset()) -> Iterator[str]:
    """Those of the texts that are English, but for words that are ``quoted`` three in a row."""
    for text in texts:
        if text in untranslated() or len(ENGLISH.findall(without(text, quoted))) > 1:
            yield text


def without(text: str, quoted: frozenset[str]) -> str:
    """The text without what is quoted in it."""
    words = text.split()
    held = {
        place
        for n in range(len(words))
        if threes(" ".join(words[n : n + 3])) & quoted
        for place in (n, n + 1, n + 2)
    }
    return " ".join(word for n, word in enumerate(words) if n not in held)


def threes(text: str) -> frozenset[str]:
    """The words of a text, each three that follow one another."""
    words = re.findall(r"\w+", text.casefold())
    return frozenset(" ".join(words[n : n + 3]) for n in range(len(words) - 2))


def shown(client: Client, method: str, where: str) -> list[str]:
    """What the client reads there."""
    kept = client.cookies.output(header="")
    with transaction.atomic():
        answer = client.generic(
            method,
            where,
            content_type="application/x-www-form-urlencoded",
            headers={"accept-language": LANGUAGE},
        )
        transaction.set_rollback(True)
    client.cookies.load(kept.replace("\r\n", ";"))
    if "html" not in answer.headers.get("Content-Type", "") or answer.streaming:
        return []
    return said(answer.content.decode())


def asked() -> list[Case]:
    """Every route once with each method, but Django's own administration."""
    found: dict[tuple[str, str], Case] = {}
    for route in pages():
        if not route.name.startswith(("admin:", "/admin", "api-v1")):
            for case in cases(route):
                found[case.route, case.method] = case
    return list(found.values())


def test_no_page_says_anything_in_english(
    clients: dict[str, Client], samples: Mapping[str, object], document: Document
) -> None:
    left: dict[str, str] = {}
    facts = " ".join(path.read_text(encoding="utf-8") for path in FOLDER.iterdir() if path.is_file())
    claims = " ".join(document.findings.values_list("claim", flat=True))
    quoted = threes(f"{document.text} {facts} {claims}")
    routes = {route.name: route for route in pages()}
    for case in asked():
        where = address(routes[case.route], about(case, samples, document))
        for who in WHO if case.method == "GET" else ("focal", "editor"):
            for text in english(shown(clients[who], case.method, where), quoted):
                left.setdefault(text, f"{case.method} {where} ({who})")
    assert left == {}, "\n".join(f"{where}: {text}" for text, where in left.items())


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ("<p>Sign in</p>", ["Sign in"]),
        ("<p>Entrar</p>", []),
        ("<p>Total</p>", []),
        ("<input placeholder='Sign in'>", ["Sign in"]),
        ("<p>This is one of the words</p>", ["This is one of the words"]),
        ("<p><bdi>This is one of the words</bdi></p><p lang='en'>Sign in</p>", []),
    ],
)
def test_what_is_left_in_english_is_found(page: str, found: list[str]) -> None:
    assert list(english(said(page))) == found
