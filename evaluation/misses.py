"""What a reading has wrong, with the words of the document that it is about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from evaluation.gold import Gold
from evaluation.scorer import Scorer

FIELDS = ("stance", "declared", "pillar", "kind")


def misses(gold: Gold, reading: dict[str, Any], scorer: Scorer) -> Iterator[str]:
    """One line each: what the scorer lists, then the fields of what was found that are not those of the marks."""
    for what, *rest in scorer.misses(gold.marks, reading):
        if isinstance(rest[0], int):
            yield f"{_place(gold, rest[0])}: {what}: {_said(rest[1:])}: {_words(gold, rest[0])}"
        else:
            yield f"{what}: {', '.join(map(str, rest))}"
    pairs = scorer.pairs(gold.marks["commitments"], reading["commitments"], 0.5)
    for index, other in sorted(pairs):
        mark, found = gold.marks["commitments"][index], reading["commitments"][other]
        for field in FIELDS:
            if field in mark and mark[field] != found.get(field):
                yield _differs(gold, mark, field, mark[field], found.get(field))
    yield from _figures(gold, reading, scorer)


def _figures(gold: Gold, reading: dict[str, Any], scorer: Scorer) -> Iterator[str]:
    marks = [figure for each in gold.marks["commitments"] for figure in each.get("figures", ())]
    found = [figure for each in reading["commitments"] for figure in each["figures"]]
    for index, other in sorted(scorer.pairs(marks, found, 0.3)):
        mark, read = marks[index], found[other]
        if mark["role"] != read["role"]:
            yield _differs(gold, mark, "role", mark["role"], read["role"])
        if mark["kind"] == read["kind"] == "count" and not scorer.same_measure(mark["unit"], read["unit"]):
            yield _differs(gold, mark, "measure", mark["unit"], read["unit"])


def _differs(gold: Gold, mark: dict[str, Any], what: str, wanted: object, got: object) -> str:
    return f"{_place(gold, mark['start'])}: {what}: {_said([wanted, got])}: {_words(gold, mark['start'])}"


def _said(values: list[Any]) -> str:
    """``the mark, not what was read``, where there are both."""
    return ", not ".join(repr(value) for value in values if not isinstance(value, int) or len(values) == 2)


def _place(gold: Gold, start: int) -> str:
    return f"{gold.document.name}:{gold.text.count(chr(10), 0, start) + 1}"


def _words(gold: Gold, start: int) -> str:
    return " ".join(gold.text[start : start + 80].split())
