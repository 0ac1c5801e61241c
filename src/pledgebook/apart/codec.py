"""Nouns as JSON that can be read back, exactly; for a pipe, not for people or other programs (``formats.json``).

A noun is the list of its fields in their order. What comes back is built from the declared types of the nouns and
from nothing else: whatever does not fit them is ``Malformed``. Types that the nouns do not use are not known here.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cache
from math import isfinite
from typing import Any, Literal, NoReturn, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
Turn = Callable[[Any], Any]

LARGEST = 2**53
_DECIMAL = re.compile(r"-?\d+(?:\.\d+)?(?:E[+-]?\d{1,7})?", re.ASCII)
_FRACTION = re.compile(r"(-?[0-9a-f]+)/([0-9a-f]+)", re.ASCII)


class Malformed(Exception):  # noqa: N818 - an answer
    """What was sent is no such noun."""


def dumps(noun: object) -> bytes:
    """The noun as JSON."""
    return json.dumps(_turned(noun), ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def _turned(noun: object) -> Any:
    kind: Any = type(noun)
    return _encoder(kind)(noun)


def loads(kind: type[T], sent: bytes) -> T:
    """The noun of that kind that was sent. Raises ``Malformed`` for anything else."""
    declared: Any = kind
    try:
        noun: T = _decoder(declared)(json.loads(sent.decode("utf-8"), parse_constant=_no))
    except (ValueError, RecursionError, OverflowError) as error:
        raise Malformed(str(error)) from error
    return noun


@cache
def _fields(kind: Any) -> tuple[tuple[str, Any], ...]:
    """The names and declared types of a noun."""
    hints = get_type_hints(kind)
    return tuple((each.name, hints[each.name]) for each in fields(kind))


def _is_noun(hint: Any) -> bool:
    return is_dataclass(hint)


def _inner(hint: Any) -> tuple[Any, tuple[Any, ...]]:
    origin = get_origin(hint)
    return (Union if origin is types.UnionType else origin), get_args(hint)


# ----------------------------------------------------------------------------------------------------------- there


@cache
def _encoder(hint: Any) -> Turn:
    origin, inner = _inner(hint)
    if origin is Union:
        known = _encoder(_other_than_none(inner))
        return lambda value: None if value is None else known(value)
    if origin is tuple:
        return _encoded_all(_encoder(inner[0]))
    if _is_mapping(origin):
        known = _encoder(inner[1])
        return lambda value: {name: known(each) for name, each in value.items()}
    if _is_noun(hint):
        turns = [(name, _encoder(declared)) for name, declared in _fields(hint)]
        return lambda value: [turn(getattr(value, name)) for name, turn in turns]
    return _WRITTEN.get(hint, _as_it_is)


def _encoded_all(turn: Turn) -> Turn:
    return list if turn is _as_it_is else lambda values: [turn(value) for value in values]


def _as_it_is(value: Any) -> Any:
    return value


_WRITTEN: dict[Any, Turn] = {
    Decimal: str,
    Fraction: lambda value: f"{value.numerator:x}/{value.denominator:x}",  # no limit of digits, and linear
    dt.date: dt.date.isoformat,
}

# ------------------------------------------------------------------------------------------------------------ back


@cache
def _decoder(hint: Any) -> Turn:
    origin, inner = _inner(hint)
    if origin is Union:
        known = _decoder(_other_than_none(inner))
        return lambda sent: None if sent is None else known(sent)
    if origin is Literal:
        return lambda sent: sent if isinstance(sent, str) and sent in inner else _no(sent)
    if origin is tuple:
        known = _decoder(inner[0])
        return lambda sent: tuple([known(each) for each in _typed(list, sent)])
    if _is_mapping(origin):
        known = _decoder(inner[1])
        return lambda sent: {_text(name): known(each) for name, each in _typed(dict, sent).items()}
    return _READ.get(hint) or _built(hint)


def _built(kind: Any) -> Turn:
    """A dataclass, or a named tuple."""
    declared = [hint for _, hint in _fields(kind)] if _is_noun(kind) else list(get_type_hints(kind).values())
    turns = [_decoder(hint) for hint in declared]

    def build(sent: Any) -> Any:
        return kind(*[turn(each) for turn, each in zip(turns, _typed(list, sent), strict=True)])

    return build


def _typed(kind: type[T], sent: object) -> T:
    return sent if type(sent) is kind else _no(sent)


def _text(sent: object) -> str:
    text = _typed(str, sent)
    if not text.isascii():
        text.encode("utf-8")  # half of a surrogate pair is no character
    return text


def _whole(sent: object) -> int:
    number = _typed(int, sent)
    return number if -LARGEST < number < LARGEST else _no(sent)


def _number(sent: object) -> float:
    number = float(sent) if type(sent) is int else _typed(float, sent)
    return number if isfinite(number) else _no(sent)


def _decimal(sent: object) -> Decimal:
    text = _typed(str, sent)
    return Decimal(text) if _DECIMAL.fullmatch(text) else _no(sent)


def _fraction(sent: object) -> Fraction:
    found = _FRACTION.fullmatch(_typed(str, sent))
    if found is None or not (under := int(found[2], 16)):
        _no(sent)
    return Fraction(int(found[1], 16), under)


def _no(sent: object) -> NoReturn:
    raise ValueError(f"not expected: {sent!r:.80}")


def _other_than_none(inner: tuple[Any, ...]) -> Any:
    (known,) = (each for each in inner if each is not type(None))
    return known


def _is_mapping(origin: Any) -> bool:
    """By the origin of a hint; not all are classes."""
    return isinstance(origin, type) and issubclass(origin, Mapping)


_READ: dict[Any, Turn] = {
    str: _text,
    int: _whole,
    float: _number,
    bool: lambda sent: _typed(bool, sent),
    Decimal: _decimal,
    Fraction: _fraction,
    dt.date: lambda sent: dt.date.fromisoformat(_typed(str, sent)),
}
