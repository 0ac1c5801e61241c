"""Everything that a reader sees without a key is in the interface: page by page, what it shows and how it is filtered.

Which operations answer for which page stands in ``counterparts.csv``; what pages there are, in the table of routes.
"""

from __future__ import annotations

import csv
import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.apps import apps
from django.db import models
from django.test import Client

from pledgebook.web.registry.models import Document
from tests.web.api.walking import OPERATIONS, everything, texts
from tests.web.people.matrix import Case, Route, address, expected, pages

TABLE = Path(__file__).parent / "counterparts.csv"
# Parameters of pages that say how much of it is shown, in which language, or where to look.
OF_THE_VIEW = {"page", "part", "at", "before", "language"}
TELLING = 8  # letters from which a text of the tables is told from others
# What is of no reader: names that are concealed, words that are data of the pages themselves.
LEFT_OUT = re.compile(r"_by$|^(type|rule|entry|hedge|action|state|key|cue|path|format|package_rule)$")


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A page with the operations that tell the same, or why there is none."""

    route: str
    operations: tuple[str, ...]
    why_not: str


def counterparts() -> dict[str, Counterpart]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = [Counterpart(row["route"], tuple(row["operations"].split()), row["why not"])
                for row in csv.DictReader(file)]  # fmt: skip
    return {row.route: row for row in rows}


def open_to_all(table: Mapping[Case, Mapping[str, str]]) -> set[str]:
    """The pages that somebody without an account gets."""
    return {
        case.route
        for case, who in table.items()
        if case.method == "GET" and case.state in {"-", "published"} and who["nobody"] == "yes"
    }


@pytest.fixture
def samples(document: Document) -> dict[str, object]:
    """Everything was said once; what stands for each parameter."""
    return everything(document)


def test_every_page_that_is_open_to_all_has_a_counterpart() -> None:
    table = counterparts()
    assert set(table) == open_to_all(expected()), "a new page: say in counterparts.csv what tells the same"
    for row in table.values():
        assert bool(row.operations) != bool(row.why_not), row
        for name in row.operations:
            assert "security" not in OPERATIONS[name][1], f"{name} asks for a key"


def test_a_new_page_is_missed() -> None:
    new = Case("a-new-page", "GET")
    table = {**expected(), new: {"nobody": "yes"}}
    assert open_to_all(table) - set(counterparts()) == {"a-new-page"}
    assert "a-new-page" not in open_to_all({new: {"nobody": "sign-in"}})


def test_what_each_page_shows_is_told(client: Client, samples: dict[str, object]) -> None:
    """Whatever text of the tables a page shows, its counterparts tell; and by what it is narrowed, they are."""
    known, wrong = table_texts(), {}
    for route, row in counterparts().items():
        if row.why_not:
            continue
        shown = shown_on(client, route, samples)
        told = " ".join(
            _words(text) for name in ("get_process", *row.operations) for text in texts(client, name, samples)
        )
        taken = {
            each["name"] for name in row.operations for each in OPERATIONS[name][1].get("parameters", ())
        }
        missing = {text for text in known if text in shown and text not in told}
        missing |= narrowed_by(client, route, samples) - OF_THE_VIEW - taken
        if missing:
            wrong[route] = missing
    assert wrong == {}


def test_what_is_not_told_is_found(client: Client, samples: dict[str, object]) -> None:
    """The test above can fail: the list of rounds does not tell what a contest says."""
    shown = shown_on(client, "contests", samples)
    told = " ".join(texts(client, "list_rounds", samples))
    missing = {text for text in table_texts() if text in shown and text not in told}
    assert {"The register says so.", "The bulletin"} <= missing
    assert "party" in narrowed_by(client, "findings", samples)


def page_of(client: Client, route: str, samples: Mapping[str, object]) -> str:
    """What somebody without an account gets there."""
    (found,) = (each for each in pages() if each.name == route)
    where = address(found, about(route, samples))
    answer = client.get(where, follow=True)
    assert answer.status_code == 200, where
    content = b"".join(answer) if answer.streaming else answer.content
    return str(content.decode("utf-8", "replace"))


def about(route: str, samples: Mapping[str, object]) -> dict[str, object]:
    return {**samples, "public_id": samples["programme"]} if route.startswith("programme") else dict(samples)


def shown_on(client: Client, route: str, samples: Mapping[str, object]) -> str:
    """The words of a page, without its frame."""
    text = page_of(client, route, samples)
    body = text.partition("<main")[2].partition("</main>")[0] or text
    return _words(html.unescape(re.sub(r"<(script|style|svg).*?</\1>|<[^>]*>", " ", body, flags=re.DOTALL)))


def narrowed_by(client: Client, route: str, samples: Mapping[str, object]) -> set[str]:
    """The parameters of the links of a page to itself, and of its forms that ask."""
    (found,) = (each for each in pages() if each.name == route)
    where = re.escape(address(Route(found.name, found.pattern, found.parameters), about(route, samples)))
    text = html.unescape(page_of(client, route, samples))
    names: set[str] = set()
    for query in re.findall(rf'(?:href|hx-get)="(?:{where})?\?([^"#]*)', text):
        names |= {part.partition("=")[0] for part in query.split("&") if part}
    for form in re.findall(r'<form[^>]*method="get".*?</form>', text, flags=re.DOTALL):
        names |= set(re.findall(r'<(?:input|select)[^>]* name="([^"]+)"', form))
    return names


def table_texts() -> set[str]:
    """The texts in the tables of the registry and of reporting."""
    found: set[str] = set()
    for model in (
        *apps.get_app_config("registry").get_models(),
        *apps.get_app_config("reporting").get_models(),
    ):
        names = [
            each.name
            for each in model._meta.concrete_fields
            if isinstance(each, models.TextField | models.CharField) and not LEFT_OUT.search(each.name)
        ]
        for row in model._default_manager.values_list(*names) if names else ():
            found |= {_words(text) for text in row if isinstance(text, str)}
    return {text for text in found if len(text) >= TELLING and " " in text}


def _words(text: str) -> str:
    return " ".join(text.split())
