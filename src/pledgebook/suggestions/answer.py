"""What a language model answers, taken apart: whatever is not of the form that was asked for is nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

LONGEST = 4_000  # characters of a passage
MOST = 500  # suggestions in one answer
MOST_DIGITS = 40
MOST_NAMED = 50  # parties or figures of one


class Unusable(Exception):  # noqa: N818 - an answer
    """The answer is not of the form that was asked for."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure as the model reads it: its words and its value."""

    quote: str
    value: Decimal | None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A passage that is said to be a commitment, of whom, with which figures."""

    quote: str
    parties: tuple[str, ...]
    figures: tuple[Claim, ...]


def suggestions(answer: str) -> list[Suggestion]:
    """What is suggested. Raises ``Unusable`` where the answer as a whole cannot be understood."""
    begin, end = answer.find("{"), answer.rfind("}")  # some put words or a fence around it
    try:
        found = json.loads(answer[begin : end + 1], parse_float=Decimal, parse_int=_whole)
    except (ValueError, RecursionError) as error:
        raise Unusable from error
    rows = found.get("commitments") if isinstance(found, dict) else None
    if not isinstance(rows, list):
        raise Unusable
    return list(_suggested(rows[:MOST]))


def _suggested(rows: list[Any]) -> Iterator[Suggestion]:
    for row in rows:
        quote = row.get("quote") if isinstance(row, dict) else None
        if isinstance(quote, str) and 0 < len(quote) <= LONGEST:
            yield Suggestion(quote, tuple(_texts(row.get("parties"))), tuple(_claims(row.get("figures"))))


def _texts(value: object) -> Iterator[str]:
    for each in value[:MOST_NAMED] if isinstance(value, list) else ():
        if isinstance(each, str):
            yield each


def _claims(value: object) -> Iterator[Claim]:
    """Also one that is no claim at all: it is not borne out then, and what it belongs to neither."""
    for each in value[:MOST_NAMED] if isinstance(value, list) else ():
        row = each if isinstance(each, dict) else {}
        yield Claim(str(row.get("quote", "")), _number(row.get("value")))


def _number(value: object) -> Decimal | None:
    if isinstance(value, Decimal):
        return value if value.is_finite() and len(value.as_tuple().digits) <= MOST_DIGITS else None
    if isinstance(value, str) and len(value) <= 2 * MOST_DIGITS:
        try:
            return _number(Decimal(value.replace(",", "")))
        except InvalidOperation:
            return None
    return None


def _whole(written: str) -> Decimal:
    return Decimal(written)
