"""What an entry does not say itself and its relations say: whose money it is, and in which currency."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from pledgebook.model import Entry, Origin, Posting

T = TypeVar("T")
_ROUNDS = 6  # levels of totals and parts that a value passes through
_ORIGIN = Origin("money.inheriting.related")


def inherited(postings: Sequence[Posting], ties: Sequence[tuple[int, int]]) -> list[Posting]:
    """The postings, with empty payers and currencies filled from those that they are part of, hold or restate.

    ``ties`` are pairs of related postings of one document. A value is taken only where all that give one give the
    same; where they differ it stays empty.
    """
    near: dict[int, list[int]] = {}
    for a, b in ties:
        near.setdefault(a, []).append(b)
        near.setdefault(b, []).append(a)
    filled = list(postings)
    for _round in range(_ROUNDS):
        changed = {
            index: entry
            for index, others in near.items()
            if (entry := _filled(filled[index].entry, [filled[other].entry for other in others])) is not None
        }
        if not changed:
            break
        for index, entry in changed.items():
            filled[index] = replace(filled[index], entry=entry)
    return filled


def _filled(entry: Entry, others: Sequence[Entry]) -> Entry | None:
    """The entry with what the others agree on, or None where that adds nothing."""
    payers = () if entry.payers or "payers" in entry.origins else _agreed(others, lambda each: each.payers)
    currency = None
    if entry.currency is None:
        currency = _agreed((each for each in others if _one_sign(entry, each)), lambda each: each.currency)
    if not payers and not currency:
        return None
    given = {name for name, value in (("payers", payers), ("currency", currency)) if value}
    gone = given | ({"parties"} if payers else set())
    return replace(
        entry,
        payers=payers or entry.payers,
        currency=currency or entry.currency,
        origins={**entry.origins, **dict.fromkeys(given, _ORIGIN)},
        reasons={name: reason for name, reason in entry.reasons.items() if name not in gone},
    )


def _one_sign(entry: Entry, other: Entry) -> bool:
    """Whether what is written for one currency may be the other: "$" is any dollar."""
    return entry.sign == other.sign or (entry.sign == "$" and (other.currency or "").endswith("D"))


def _agreed(entries: Iterable[Entry], value: Callable[[Entry], T | None]) -> T | None:
    found = {each for entry in entries if (each := value(entry))}
    return found.pop() if len(found) == 1 else None
