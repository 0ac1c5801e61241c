"""What was told of security in a test."""

from __future__ import annotations

import json
from typing import Any

import pytest


def told(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    """The lines of standard error since the last time; each is an event."""
    return [json.loads(line) for line in capsys.readouterr().err.splitlines()]


def short(capsys: pytest.CaptureFixture[str], *names: str) -> list[tuple[Any, ...]]:
    """Of each what it is, and these of its words."""
    return [tuple(each.get(name) for name in ("event", *names)) for each in told(capsys)]
