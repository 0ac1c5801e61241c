"""A child is forked from a process that has nothing left to get ready."""

from __future__ import annotations

import re

import pytest

from pledgebook.apart import child
from pledgebook.vocabulary.lazy import lazily


def test_no_expression_is_left_to_each_child(monkeypatch: pytest.MonkeyPatch) -> None:
    waiting = lazily("a+")
    child.warm()
    monkeypatch.delattr(re, "compile")
    assert waiting.match("aa")
