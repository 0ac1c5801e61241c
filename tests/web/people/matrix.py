"""Every principal at every route: what the routes are, and what somebody gets there."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any

from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from pledgebook.web.people.rights import State
from pledgebook.web.people.things import state_of
from pledgebook.web.registry.models import Commitment, Document, DraftDocument, Finding, Programme

TABLE = Path(__file__).parent / "routes.csv"
METHODS = ("GET", "POST")
OWN, OTHER = "ECU", "COL"  # the party that the focal point speaks for, and one that it does not
WHO = ("nobody", "account", "one_factor", "focal", "assessor", "editor", "administrator")
STATES: tuple[State, ...] = (
    "draft",
    "hidden",
    "published",
)  # what is "private" is a party's own: see ``OF_A_PARTY``
OF_A_PARTY = ("report", "report-draft", "report-evidence", "report-confirm", "assessment-answer")
LED = {  # where somebody is led who has to sign in, to set up a second factor, or to show one again
    "sign-in": ("/sign-in/?next=", "/admin/login/"),
    "set-up": ("/second-factor/?next=",),
    "again": ("/sign-in/again/", "/second-factor/again/", "/second-factor/passkeys/again/"),
}
SHOWN = ("api-v1:openapi-json", "api-v1:openapi-view", "api-v1:api-root")
FORCED = (Commitment, Document, DraftDocument, Finding, Programme)


@dataclass(frozen=True, slots=True)
class Route:
    """A route: its name, or its pattern where it has none, and how its address is made."""

    name: str
    pattern: str
    parameters: tuple[str, ...]


@dataclass(frozen=True, order=True, slots=True)
class Case:
    """A route asked with a method, about a thing of one's own party or another's, in a state."""

    route: str
    method: str
    whose: str = "-"
    state: str = "-"


def routes() -> list[Route]:
    """All of them, read from the URL configuration."""
    return sorted(set(_routes(get_resolver().url_patterns, "", ())), key=lambda route: route.name)


def pages() -> list[Route]:
    """Those that a session counts for: all but the operations of the interface for programs.

    What each key gets from these stands in ``tests/web/api/operations.csv``.
    """
    return [route for route in routes() if not route.name.startswith("api-v1:") or route.name in SHOWN]


def cases(route: Route) -> Iterator[Case]:
    """What is asked of a route: as many cases as there are things that it can be about."""
    for method in METHODS:
        if route.name.startswith(("commitment-", "programme-")) or route.name in {"commitment", "programme"}:
            yield from (
                Case(route.name, method, whose, state) for whose in ("own", "other") for state in STATES
            )
        elif "sha256" in route.parameters:
            yield from (Case(route.name, method, "-", state) for state in STATES)
        elif route.name in OF_A_PARTY:
            yield from (Case(route.name, method, whose) for whose in ("own", "other"))
        elif "evidence" in route.parameters:
            yield from (
                Case(route.name, method, whose, state)
                for whose in ("own", "other")
                for state in ("draft", "published")
            )
        elif "contest" in route.parameters:
            yield from (Case(route.name, method, "-", state) for state in ("hidden", "published"))
        elif "upload" in route.parameters:
            yield from (Case(route.name, method, "-", state) for state in ("draft", "published"))
        else:
            yield Case(route.name, method)


def expected() -> dict[Case, dict[str, str]]:
    """The table: of each case what every principal gets."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    found = {Case(*(row[name] for name in ("route", "method", "whose", "state"))): row for row in rows}
    assert len(found) == len(rows), "a case stands in the table twice"
    return {case: {who: row[who] for who in WHO} for case, row in found.items()}


@contextmanager
def standing(state: str) -> Iterator[None]:
    """As if all there is were in this state."""
    kept = {noun: state_of.dispatch(noun) for noun in FORCED}
    if state in STATES:
        for noun in FORCED:
            state_of.register(noun, lambda _row: state)
    try:
        yield
    finally:
        for noun, known in kept.items():
            state_of.register(noun, known)


def got(client: Client, method: str, address: str) -> str:
    """What the client gets, in a word; nothing stays of what it did.

    ``yes`` where the view itself answered, whatever it said of the empty form; a word of ``LED`` where it is led to do
    that first; else the number.
    """
    cookies = client.cookies.output(header="")
    with transaction.atomic():
        answer = client.generic(method, address, content_type="application/x-www-form-urlencoded")
        transaction.set_rollback(True)
    client.cookies = SimpleCookie(cookies)
    to = answer.headers.get("Location", "")
    for word, places in LED.items():
        if to.startswith(places) or (to == "/second-factor/" and word == "set-up"):
            return word
    if answer.status_code in {403, 404, 405}:
        return str(answer.status_code)
    assert answer.status_code < 500, (method, address, answer.status_code)
    return "yes"


def address(route: Route, samples: Mapping[str, object]) -> str:
    """The address of a route with the samples of its parameters."""
    path = route.pattern
    for name in route.parameters:
        sample = samples.get(f"{route.name} {name}", samples.get(name))
        assert sample is not None, (
            f"no sample of {name} for {route.name}: add one to the samples of test_matrix.py"
        )
        path = path.replace(f"<{name}>", str(sample))
    return f"/{path}"


def _routes(patterns: Any, before: str, spaces: tuple[str, ...]) -> Iterator[Route]:
    for each in patterns:
        written = before + _plain(each)
        if isinstance(each, URLResolver):
            inner = (*spaces, each.namespace) if each.namespace else spaces
            yield from _routes(each.url_patterns, written, inner)
        elif isinstance(each, URLPattern):
            parameters = tuple(each.pattern.regex.groupindex) + tuple(
                part.partition(">")[0] for part in before.split("<")[1:]
            )
            name = ":".join((*spaces, each.name)) if each.name else f"/{written}"
            yield Route(name, written, tuple(dict.fromkeys(parameters)))


def _plain(each: Any) -> str:
    """The pattern with its parameters as ``<name>``, without their types."""
    written = str(each.pattern)
    written = re.sub(r"\(\?P<(\w+)>[^)]*\)", r"<\1>", written)  # as a regular expression
    return re.sub(r"<\w+:(\w+)>", r"<\1>", written).strip("^$").replace("\\Z", "")
