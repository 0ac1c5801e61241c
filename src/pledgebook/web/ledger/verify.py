"""Walking the whole ledger."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pledgebook.web.ledger.models import Entry, Head
from pledgebook.web.ledger.sealed import FOUNDING, Sealed
from pledgebook.web.ledger.snapshot import snapshot
from pledgebook.web.ledger.walk import NOTHING, Fault, Held, Outside, Walk


@dataclass(frozen=True, slots=True)
class Verdict:
    """How many entries there are, the root of the tree over them, and the first that is wrong, if any.

    ``erased`` are the entries of which something was erased, with the entry that tells of it; ``held`` has by the name
    of each holding what the last entry that tells of it says of its rows.
    """

    entries: int
    root: str
    fault: Fault | None
    erased: Mapping[int, int]
    held: Mapping[str, Held]


def verify(outside: Outside = NOTHING) -> Verdict:
    """Walk the entries from the first, and name the first that is wrong; ``outside`` is what is known from elsewhere.

    Others may write meanwhile; what they add is not walked.
    """
    with snapshot():
        head = Head.objects.get()
        founded = Entry.objects.filter(action=FOUNDING).values_list("sequence", flat=True).first()
        walk = Walk(head.tree(), outside, founded or 0)
        fault = walk.first_fault(_sealed())
        erased = Entry.objects.exclude(erased=None).values_list("sequence", "erased")
        told = {sequence: teller for sequence, teller in erased if teller}
    return Verdict(walk.frontier.size, walk.frontier.root().hex(), fault, told, walk.held)


def _sealed() -> Iterator[Sealed]:
    for entry in Entry.objects.order_by("sequence").iterator(1000):
        yield entry.sealed()
