"""The one way to write a value, so that its hash is the same everywhere. No Django here.

The canonical form follows RFC 8785: no white space, the names of members in the order of their UTF-16 code units,
UTF-8. Numbers are whole numbers that every JSON reader keeps exactly; an amount is written as a string.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator

LARGEST = 2**53 - 1  # the whole numbers that a double keeps


class NotCanonical(ValueError):  # noqa: N818 - what the value is, as the refusals of this project are named
    """A value that has no canonical form."""


def canonical(value: object) -> str:
    """The one way to write a value. Raises ``NotCanonical`` for what JSON cannot carry exactly."""
    return "".join(_written(value))


def _written(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        yield "{"
        for index, name in enumerate(sorted(value, key=_units)):
            yield ("," if index else "") + _string(name) + ":"
            yield from _written(value[name])
        yield "}"
    elif isinstance(value, list | tuple):
        yield "["
        for index, each in enumerate(value):
            yield "," if index else ""
            yield from _written(each)
        yield "]"
    else:
        yield _scalar(value)


def _units(name: object) -> bytes:
    if not isinstance(name, str):
        raise NotCanonical(f"the name of a member is {name!r}, not a string")
    return name.encode("utf-16-be", "surrogatepass")


def _scalar(value: object) -> str:
    if isinstance(value, str):
        return _string(value)
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, int):
        if abs(value) > LARGEST:
            raise NotCanonical(f"{value} is larger than JSON readers keep; write it as a string")
        return str(value)
    raise NotCanonical(f"{value!r} has no canonical form; write it as a string")


def _string(value: str) -> str:
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise NotCanonical(f"{value!r} is no text: half of a surrogate pair") from error
    return json.dumps(value, ensure_ascii=False)


def instant(at: dt.datetime) -> str:
    """An instant in UTC, to the microsecond. Raises ``NotCanonical`` for one without a zone."""
    if at.tzinfo is None:
        raise NotCanonical("an instant carries its zone")
    return at.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
