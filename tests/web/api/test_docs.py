"""The calls of ``docs/api.md``, run in their order, answer what stands there."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from tests.web.api.asking import key_of

PAGE = Path(__file__).resolve().parents[3] / "docs" / "api.md"
CALL = re.compile(r"```sh\n(curl .*?)```\n\n```http\n(.*?)```", re.DOTALL)
HOST = "http://localhost:8000"


def shows(told: object, shown: object) -> bool:
    """What is shown is part of what is told: of an object some members, of a list all items."""
    if isinstance(shown, dict) and isinstance(told, dict):
        return all(name in told and shows(told[name], value) for name, value in shown.items())
    if isinstance(shown, list) and isinstance(told, list):
        return len(told) == len(shown) and all(map(shows, told, shown))
    return told == shown


def asked(client: Client, command: str) -> Any:
    """The answer to a command for curl, of which we know what the page uses."""
    words = shlex.split(command.replace("\\\n", " "))[1:]
    method, headers, body, address = "GET", {}, "", ""
    while words:
        word = words.pop(0)
        if word == "-X":
            method = words.pop(0)
        elif word == "-H":
            name, _colon, value = words.pop(0).partition(": ")
            headers[name] = value
        elif word == "-d":
            body = words.pop(0)
        elif word != "-i":
            address = word
    assert address.startswith(HOST), command
    kind = headers.pop("Content-Type", "")
    return client.generic(method, address.removeprefix(HOST), body, content_type=kind, headers=headers)


@pytest.mark.usefixtures("document")
def test_every_call_answers_what_the_page_shows(client: Client) -> None:
    calls = CALL.findall(PAGE.read_text("utf-8"))
    assert len(calls) == 10
    secret, tag = key_of("editor"), ""
    for number, (command, shown) in enumerate(calls, 1):
        if number < 10:  # that call has the tag of the one before it
            tag = client.get("/api/v1/commitments/LAD-1")["ETag"]
        answer = asked(client, command.replace("$KEY", secret).replace("$ETAG", tag.replace('"', r"\"")))
        head, _empty, content = shown.partition("\n\n")
        status, *headers = head.strip().splitlines()
        assert status.split(" ", 2)[1:] == [str(answer.status_code), answer.reason_phrase], answer.content
        for line in headers:
            name, _colon, value = line.partition(": ")
            assert answer[name] == value
        if content.strip():
            assert shows(json.loads(answer.content), json.loads(content)), answer.content.decode()
        else:
            assert answer.content == b""


@pytest.mark.parametrize(
    ("told", "shown", "part"),
    [
        ({"a": 1, "b": 2}, {"a": 1}, True),
        ({"a": 1}, {"a": 2}, False),
        ({"a": 1}, {"b": 1}, False),
        ([{"a": 1, "b": 2}], [{"a": 1}], True),
        ([1, 2], [1], False),
        ("x", "x", True),
    ],
)
def test_what_is_part_of_what(told: object, shown: object, part: bool) -> None:
    assert shows(told, shown) == part
