"""The description is complete, and its page loads nothing from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest
from django.test import Client
from pydantic import BaseModel

from pledgebook.web.api import schemas
from pledgebook.web.api.interface import interface
from pledgebook.web.pages.environment import asset

WHOLE = interface().get_openapi_schema(path_prefix="/api/v1/")


def operations() -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in WHOLE["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation


def test_everything_that_is_sent_or_answered_is_described() -> None:
    lacking = [
        f"{name}.{field}"
        for name, schema in WHOLE["components"]["schemas"].items()
        for field, told in schema.get("properties", {}).items()
        if not told.get("description")
    ]
    assert lacking == []
    assert [
        name for name, schema in WHOLE["components"]["schemas"].items() if not schema.get("description")
    ] == []


def test_no_two_nouns_have_one_name() -> None:
    """The description would tell of one of them where the other is meant."""
    found: dict[str, set[str]] = {}
    for module in (*iter_modules(schemas.__path__),):
        for name, each in vars(import_module(f"{schemas.__name__}.{module.name}")).items():
            if isinstance(each, type) and issubclass(each, BaseModel) and each.__name__ == name:
                found.setdefault(name, set()).add(each.__module__)
    own = {
        name: places for name, places in found.items() if any(p.startswith(schemas.__name__) for p in places)
    }
    assert {name: places for name, places in own.items() if len(places) > 1} == {}
    assert len(own) > 50


def test_every_operation_is_described_with_its_parameters_and_problems() -> None:
    names = [operation["operationId"] for _path, _method, operation in operations()]
    assert len(names) == len(set(names)) > 35
    for path, method, operation in operations():
        assert operation["summary"], path
        assert operation["description"], path
        assert all(parameter.get("description") for parameter in operation["parameters"]), path
        wanted = {"401", "404", "422", "429", "500"} | ({"403", "409"} if method != "get" else set())
        assert wanted <= set(operation["responses"]), path
        assert ("security" in operation) == (method != "get" or operation["tags"] == ["With a key"]), path


def test_it_is_described_once_for_each_root() -> None:
    made = interface()
    first = made.get_openapi_schema(path_prefix="/api/v1/")
    assert made.get_openapi_schema(path_prefix="/api/v1/") is first
    assert made.get_openapi_schema() is first
    elsewhere = made.get_openapi_schema(path_prefix="/book/api/v1/")
    assert "/book/api/v1/history" in elsewhere["paths"]
    assert "/api/v1/history" in first["paths"]


def test_no_field_asks_for_a_person() -> None:
    """Aggregates only: what is sent is of measures and documents."""
    sent = ("NewObservation", "Correction", "Filing", "Merge", "NewDismissal", "Confirmation", "NewAddress")
    fields = {field for name in sent for field in WHOLE["components"]["schemas"][name]["properties"]}
    assert not {field for field in fields if re.search("person|birth|passport|email|phone", field)}


@pytest.mark.django_db
def test_the_page_has_no_script_or_style_of_its_own_and_none_from_elsewhere(client: Client) -> None:
    answer = client.get("/api/v1/docs")
    text = answer.content.decode()
    assert answer.status_code == 200
    policy = answer["Content-Security-Policy"]
    assert "script-src 'self'" in policy
    assert "style-src 'self'" in policy
    assert "img-src 'self' data:" in policy
    assert re.findall(r"<script(?![^>]*\bsrc=)[^>]*>", text) == [
        '<script type="application/json" id="swagger-settings">'
    ]
    assert not re.search(r"<style|\son\w+=|\sstyle=|https?://(?!www\.w3\.org)", text)
    assert asset("ninja/swagger-ui-bundle.js") in text.replace("&amp;", "&")
    assert "api/v1/openapi.json" in text


@pytest.mark.django_db
def test_the_description_is_served(client: Client) -> None:
    answer = client.get("/api/v1/openapi.json")
    assert answer.status_code == 200
    assert answer.json()["info"] == WHOLE["info"]
