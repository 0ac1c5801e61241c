"""A ledger in memory, the same every time, and what somebody does to it who can compute what is computed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from pledgebook.web.ledger.sealed import Deed, Salts, Sealed, next_entry
from pledgebook.web.ledger.tree import Frontier, grown

AT = dt.datetime(2022, 10, 6, 12, tzinfo=dt.UTC)


def salts(number: int) -> Salts:
    return Salts(*(f"{number:060x}{part:04x}" for part in range(1, 5)))


def ledger(length: int) -> list[Sealed]:
    """So many entries, one a minute."""
    entries: list[Sealed] = []
    frontier = Frontier()
    for number in range(1, length + 1):
        at = AT + dt.timedelta(minutes=number)
        deed = Deed(
            at, "clerk", "note", ("document", f"d{number}"), f'{{"n":{number}}}', {"document:1": "aa"}
        )
        sealed, frontier = next_entry(deed, frontier, salts(number))
        entries.append(sealed)
    return entries


def head(entries: Sequence[Sealed]) -> Frontier:
    """The frontier of the tree over these."""
    return grown(entry.leaf() for entry in entries)


def renumbered(entries: Sequence[Sealed]) -> list[Sealed]:
    """The entries under the numbers of the places where they stand, and nothing else changed."""
    return [replace(entry, sequence=number) for number, entry in enumerate(entries, 1)]


def headed(entry: Sealed) -> Sealed:
    """The entry with a header that fits what it says now."""
    return replace(entry, header=entry.due())


def rooted(entries: Sequence[Sealed]) -> list[Sealed]:
    """The entries with headers and roots that fit, as if they had been recorded so."""
    done: list[Sealed] = []
    frontier = Frontier()
    for entry in renumbered(entries):
        fresh = headed(entry)
        frontier = frontier.with_leaf(fresh.leaf())
        done.append(replace(fresh, root=frontier.root().hex()))
    return done
