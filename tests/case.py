"""A case for the reader: a text and what is to be read from it, as the page of review exports a correction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pledgebook import pipeline
from pledgebook.model import Commitment


def misread(case: Mapping[str, Any]) -> list[str]:
    """What the reader makes of the text otherwise than it should, a line each; nothing where it passes."""
    found = pipeline.read(case["text"], name="case.md", language=case["language"]).commitments
    expected = case["expected"]
    if len(found) != len(expected):
        quotes = [value.selector.quote for value in found]
        return [f"{len(found)} commitments and not {len(expected)}: {quotes}"]
    return [line for value, fields in zip(found, expected, strict=True) for line in _otherwise(value, fields)]


def _otherwise(value: Commitment, fields: Mapping[str, Any]) -> Iterator[str]:
    for name, wanted in fields.items():
        read = value.selector.quote if name == "quote" else getattr(value, name)
        read = list(read) if isinstance(read, tuple) else read
        if read != wanted:
            yield f"{name}: {read!r} and not {wanted!r}"
