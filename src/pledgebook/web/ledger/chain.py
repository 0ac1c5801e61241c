"""The canonical form of an entry, its hash, and what can be wrong with a row of entries. No Django here.

The canonical form follows RFC 8785: no white space, the names of members in the order of their UTF-16 code units,
UTF-8. Numbers are whole numbers that every JSON reader keeps exactly; an amount is written as a string.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

BEGINNING = "0" * 64  # what the first entry has in place of the hash before it
LARGEST = 2**53 - 1  # the whole numbers that a double keeps

FaultKind = Literal["order", "gap", "link", "hash"]


class NotCanonical(ValueError):  # noqa: N818 - what the value is, as the refusals of this project are named
    """A value that has no canonical form."""


@dataclass(frozen=True, slots=True)
class Link:
    """One entry of the chain: who did what to which subject, when. ``payload`` is canonical JSON."""

    sequence: int
    recorded_at: dt.datetime
    actor: str
    action: str
    subject_type: str
    subject_id: str
    payload: str
    previous: str
    hash: str = ""

    def digest(self) -> str:
        """The hash that the entry must have."""
        told = {
            "sequence": self.sequence,
            "recorded_at": instant(self.recorded_at),
            "actor": self.actor,
            "action": self.action,
            "subject": [self.subject_type, self.subject_id],
            "payload": self.payload,
            "previous": self.previous,
        }
        return hashlib.sha256(canonical(told).encode("utf-8")).hexdigest()


@dataclass(frozen=True, slots=True)
class Fault:
    """The first thing that is wrong: at which sequence, of which kind, and in words."""

    sequence: int
    kind: FaultKind
    reason: str


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


def first_fault(links: Iterable[Link]) -> Fault | None:
    """Walk the entries in the order they are given; the first one that is wrong, or None."""
    before, previous = 0, BEGINNING
    for link in links:
        fault = _fault(link, before, previous)
        if fault:
            return fault
        before, previous = link.sequence, link.hash
    return None


def _fault(link: Link, before: int, previous: str) -> Fault | None:
    if link.sequence <= before:
        return Fault(link.sequence, "order", f"entry {link.sequence} stands after entry {before}")
    if link.sequence != before + 1:
        return Fault(before + 1, "gap", f"entry {before + 1} is missing; entry {link.sequence} follows")
    if link.hash != link.digest():
        return Fault(link.sequence, "hash", f"entry {link.sequence} does not say what it said when recorded")
    if link.previous != previous:
        return Fault(link.sequence, "link", f"entry {link.sequence} does not continue entry {before}")
    return None
