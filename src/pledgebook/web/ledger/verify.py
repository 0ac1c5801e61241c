"""Walking the whole ledger."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pledgebook.web.ledger.chain import BEGINNING, Fault, Link, first_fault
from pledgebook.web.ledger.models import Entry, Head
from pledgebook.web.ledger.snapshot import snapshot


@dataclass(frozen=True, slots=True)
class Verdict:
    """How many entries there are, the hash of the last, and the first that is wrong, if any."""

    entries: int
    head: str
    fault: Fault | None


def verify() -> Verdict:
    """Walk the entries from the first. One that was changed, moved, unlinked or cut out is named.

    Others may write meanwhile; what they add is not walked.
    """
    with snapshot():
        head = Head.objects.get()
        walked = _Walk()
        fault = first_fault(walked) or _end(head, walked)
    return Verdict(walked.count, walked.last, fault)


@dataclass(slots=True)
class _Walk:
    count: int = 0
    last: str = BEGINNING

    def __iter__(self) -> Iterator[Link]:
        for entry in Entry.objects.order_by("sequence").iterator(1000):
            self.count, self.last = self.count + 1, entry.hash
            yield entry.link()


def _end(head: Head, walked: _Walk) -> Fault | None:
    if walked.count < head.sequence:
        reason = f"entry {walked.count + 1} is missing; the head says there are {head.sequence}"
        return Fault(walked.count + 1, "gap", reason)
    if walked.count > head.sequence or walked.last != head.hash:
        return Fault(walked.count, "link", f"entry {walked.count} is not the one that the head names")
    return None
