"""Finds numbers of passports and of cases, and names with dates of birth. It says which kind and where, never what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from pledgebook.vocabulary.personal import Personal, load_personal

Kind = Literal["passport", "case", "birth"]
MOST = 20  # traces of a text: enough to say that it is held
BELOW = 100  # lines under the head of a column
# Between a cue and its number: a word for number, a mark, or both.
NUMBER = (
    r"(?:\s?(?:numbers?|number|n[úu]mero|num[ée]ro|n[uú]m\b\.?|nos?\b\.?|nr\b\.?|n\.?\s?[º°o]\.?|#|id\b))"
)
JOINED = rf"(?:{NUMBER}(?:\s(?:is|was|es|era|est|é)\b)?\s?[:#=|,;\t-]?\s?|\s?[:#=]\s?)"
DATED = r"(?:\s?[:=|,;\t]?\s?)"
# A name: words with capitals, small words between them, right before the word of birth.
WORD = r"[A-ZÀ-Ý][\w’'-]{1,30}"
NAME = re.compile(
    rf"{WORD}(?:,? (?:(?:de|del|la|los|da|dos|du|van|von) ){{0,2}}{WORD}){{1,4}}[\s,;(|–-]{{0,4}}"
    r"(?:(?:was|is|who was|fue|es|est|foi|é|dob|date|fecha)[ ,:]{1,2})?$"
)
ROW_NAME = re.compile(rf"{WORD}[ ,;|\t]{{1,3}}(?:(?:de|del|la|los|da|dos) ){{0,2}}{WORD}")
ASIDE = 90  # characters before a word of birth in which its name stands


@dataclass(frozen=True, slots=True)
class Trace:
    """Something of a kind in a line of the text, counted from 1."""

    kind: Kind
    line: int


def traces(text: str) -> list[Trace]:
    """The first of them, in the order of their lines; a line tells of each kind once."""
    found: set[Trace] = set()
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        found.update(Trace(kind, number) for kind in _in_line(line))
    for kind, row in _below(lines):
        found.add(Trace(kind, row))
    return sorted(found, key=lambda trace: (trace.line, trace.kind))[:MOST]


@dataclass(frozen=True, slots=True)
class _Search:
    """The expressions of a kind."""

    kind: Kind
    cue: re.Pattern[str]
    alone: re.Pattern[str] | None
    behind: re.Pattern[str]
    below: re.Pattern[str] | None


@cache
def _searches() -> tuple[_Search, ...]:
    return tuple(_search(each) for each in load_personal())


def _search(personal: Personal) -> _Search:
    cue = rf"(?<!\w)(?:{'|'.join(map(re.escape, personal.cues))})(?!\w)"
    joined = DATED if personal.kind == "birth" else JOINED
    behind = _any(personal.shapes["behind"])
    kind: Kind = personal.kind  # type: ignore[assignment]
    return _Search(
        kind,
        re.compile(cue, re.IGNORECASE),
        _bounded(personal.shapes.get("alone", ())),
        re.compile(rf"(?i:{joined}){behind}(?![\w/]|[.,-]\d)"),
        _bounded(personal.shapes.get("below", personal.shapes["behind"])),
    )


def _any(shapes: Sequence[str]) -> str:
    return f"(?:{'|'.join(shapes)})"


def _bounded(shapes: Sequence[str]) -> re.Pattern[str] | None:
    return re.compile(rf"(?<![\w/.-]){_any(shapes)}(?![\w/]|[.,-]\d)") if shapes else None


def _in_line(line: str) -> Iterator[Kind]:
    for search in _searches():
        if search.alone and search.alone.search(line):
            yield search.kind
            continue
        for cue in search.cue.finditer(line):
            behind = search.behind.match(line, cue.end())
            if behind and (search.kind != "birth" or _named(line, cue.start(), behind.end())):
                yield search.kind
                break


def _named(line: str, start: int, end: int) -> bool:
    """A name stands right before the word of birth; or the line is a record that has one."""
    if NAME.search(line[max(0, start - ASIDE) : start].rstrip(" ,:;(|") + " "):
        return True
    record = line[start:end].count(":") + line.count("|") + line.count(";") + line.count("\t") > 0
    rest = line[max(0, start - ASIDE) : start] + " . " + line[end : end + ASIDE]
    return record and ROW_NAME.search(rest) is not None


def _below(lines: Sequence[str]) -> Iterator[tuple[Kind, int]]:
    """Rows of a table whose head has a cue: a number of that shape, or a name and a date."""
    for search in _searches():
        if search.below is None:
            continue
        for at, head in enumerate(lines):
            if not (_separated(head) and search.cue.search(head)):
                continue
            for number, row in enumerate(lines[at + 1 : at + 1 + BELOW], at + 2):
                if not row.strip():
                    break
                if search.below.search(row) and (search.kind != "birth" or ROW_NAME.search(row)):
                    yield search.kind, number
                    break


def _separated(line: str) -> bool:
    """It has columns."""
    return any(line.count(mark) >= 1 for mark in "|\t;") or line.count(",") >= 2
