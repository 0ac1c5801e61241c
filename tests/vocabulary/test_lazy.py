"""Expressions that are compiled when first tried find what they would at once, and are compiled once."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from pledgebook.vocabulary.lazy import compile_all, lazily

SHAPES = [(r"(?P<word>\w+) of", re.NOFLAG), ("the (sum|total)", re.IGNORECASE), ("(?!)", re.NOFLAG)]
TEXT = "The sum of all, the Total of some"


@pytest.mark.parametrize(("pattern", "flags"), SHAPES)
def test_it_finds_what_the_expression_finds(pattern: str, flags: re.RegexFlag) -> None:
    plain = re.compile(pattern, flags)
    assert lazily(pattern, flags).pattern == pattern
    for name in ("match", "search", "fullmatch"):
        for start, end in pairwise(range(0, len(TEXT), 4)):
            found, expected = (
                getattr(each, name)(TEXT, start, end) for each in (lazily(pattern, flags), plain)
            )
            assert (found and found.span()) == (expected and expected.span())
    own = lazily(pattern, flags)
    assert [each.groupdict() for each in own.finditer(TEXT)] == [
        each.groupdict() for each in plain.finditer(TEXT)
    ]
    assert own.findall(TEXT) == plain.findall(TEXT)
    assert own.split(TEXT) == plain.split(TEXT)
    assert own.sub("-", TEXT) == plain.sub("-", TEXT)
    assert own.subn("-", TEXT) == plain.subn("-", TEXT)


def test_it_is_compiled_when_first_tried_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    compile_now = re.compile

    def counting(pattern: str, flags: int) -> re.Pattern[str]:
        compiled.append(pattern)
        return compile_now(pattern, flags)

    monkeypatch.setattr(re, "compile", counting)
    waiting = lazily("a+")
    assert waiting.pattern == "a+"
    assert compiled == []
    assert waiting.match("aab")
    assert waiting.search("baa")
    assert waiting.match("b") is None
    assert compiled == ["a+"]


def test_all_that_wait_are_compiled_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    tried, waiting = lazily("b+"), lazily("c+")
    assert tried.match("b")
    compile_all()
    monkeypatch.delattr(re, "compile")
    assert tried.search("cb")
    assert waiting.match("cb")


def test_what_another_thread_compiles_while_it_is_asked_for_is_found() -> None:
    waiting = lazily("d+")
    ask = type(waiting).__getattr__  # type: ignore[attr-defined]
    compile_all()  # as the other thread does, once this one has found no method there
    assert ask(waiting, "match")("d")


def test_what_is_no_expression_fails_where_it_is_tried_and_each_time() -> None:
    wrong = lazily("(")
    for _ in range(2):
        with pytest.raises(re.error, match="missing"):
            wrong.match("(")
    with pytest.raises(AttributeError):
        _ = lazily("a").no_method  # type: ignore[attr-defined]
