"""Walking entries from the first to the last, and naming the first that is wrong. No Django here.

Whoever can write to the database may change an entry and leave it so, or compute anew what is computed from it. The
first is found by the header, which no longer says what the entry does. Where the header is new as well, the root that
the entry carries is another. Where every root from there on is new, only what is kept elsewhere shows it: a
checkpoint says that one of its entries was changed, and the leaves that were published with it say which.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, pairwise
from typing import Literal

from pledgebook.messages import _
from pledgebook.web.ledger.canonical import NotCanonical, instant
from pledgebook.web.ledger.sealed import ERASING, Part, Sealed
from pledgebook.web.ledger.tree import Frontier

FaultKind = Literal["edited", "deleted", "inserted", "reordered", "back-dated", "cut off", "rows"]


@dataclass(frozen=True, slots=True)
class Fault:
    """The first thing that is wrong: at which entry, of which kind, and in words.

    Where it cannot be told which entry it is, it is one from ``sequence`` to ``last``.
    """

    sequence: int
    kind: FaultKind
    reason: str
    last: int = 0


@dataclass(frozen=True, slots=True)
class Known:
    """What is known from outside of the first ``size`` entries: their root, and since when if that was said."""

    size: int
    root: bytes
    at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Outside:
    """Everything that is known from outside: roots by ascending size, and the hashes of leaves from the first on."""

    known: Sequence[Known] = ()
    leaves: Sequence[bytes] = ()


NOTHING = Outside()


@dataclass(frozen=True, slots=True)
class Held:
    """What the last entry that tells of a holding says of its rows: the seal of their digest, and its salt."""

    sequence: int
    seal: str
    salt: str


@dataclass(slots=True)
class Walk:
    """One walk over the entries of a ledger whose head has the frontier ``head``.

    ``founded`` is the sequence of the entry that founded the tree, 0 where it was there from the first: before that the
    instant of an entry might be earlier than that of the one before it.
    """

    head: Frontier
    outside: Outside = NOTHING
    founded: int = 0
    frontier: Frontier = field(default_factory=Frontier)
    held: dict[str, Held] = field(default_factory=dict)
    erased: dict[int, set[Part]] = field(default_factory=dict)
    told: dict[int, set[str]] = field(default_factory=dict)
    _last: dt.datetime | None = None

    def first_fault(self, entries: Iterable[Sealed]) -> Fault | None:
        """Walk the entries in the order of their sequence; the first that is wrong, or None."""
        nothing: list[Sealed | None] = [None]
        for entry, after in pairwise(chain(entries, nothing)):
            if entry is None:
                break
            fault = self._fault(entry, after)
            if fault:
                return fault
            self._take(entry)
        return self._end()

    def _fault(self, entry: Sealed, after: Sealed | None) -> Fault | None:
        due = self.frontier.size + 1
        if entry.sequence > due:
            return _missing(due, entry.sequence)
        if entry.sequence < due or due > self.head.size:
            return Fault(
                due, "inserted", _("entry {number} is one more than the head tells of").format(number=due)
            )
        return self._content(entry) or self._dates(entry) or self._place(entry, after) or self._known(entry)

    def _content(self, entry: Sealed) -> Fault | None:
        """Whether it says what its header says that it said."""
        if _says_what_it_said(entry):
            return None
        written = entry.written()
        place, was = written.get("sequence"), written.get("recorded_at")
        if isinstance(place, int) and _says_what_it_said(replace(entry, sequence=place)):
            return _moved(entry.sequence, place)
        if isinstance(was, str) and instant(entry.recorded_at) < was:
            said = _("entry {number} was recorded at {was}, and no longer says so")
            return Fault(entry.sequence, "back-dated", said.format(number=entry.sequence, was=was))
        said = _("entry {number} does not say what it said when recorded")
        return Fault(entry.sequence, "edited", said.format(number=entry.sequence))

    def _dates(self, entry: Sealed) -> Fault | None:
        """Whether it was recorded after the one before it, and after each checkpoint without it."""
        if self._last and entry.sequence > self.founded and entry.recorded_at < self._last:
            said = _("entry {number} says that it was recorded before entry {before}")
            said = said.format(number=entry.sequence, before=entry.sequence - 1)
            return Fault(entry.sequence, "back-dated", said)
        for known in self.outside.known:
            if known.size < entry.sequence and known.at and entry.recorded_at < known.at:
                said = _("entry {number} says that it was recorded before the checkpoint of {count} entries")
                said = said.format(number=entry.sequence, count=known.size)
                return Fault(entry.sequence, "back-dated", said)
        return None

    def _place(self, entry: Sealed, after: Sealed | None) -> Fault | None:
        """Whether the tree with it is the one that it says."""
        published = self.outside.leaves
        if entry.sequence <= len(published) and entry.leaf() != published[entry.sequence - 1]:
            said = _("entry {number} is not the one that was published")
            return Fault(entry.sequence, "edited", said.format(number=entry.sequence))
        if self.frontier.with_leaf(entry.leaf()).root().hex() == entry.root:
            return None
        if after and after.written().get("sequence") == entry.sequence:
            said = _("entry {number} was put in before what was recorded as entry {number}")
            return Fault(entry.sequence, "inserted", said.format(number=entry.sequence))
        said = _("entry {number} was written anew")
        return Fault(entry.sequence, "edited", said.format(number=entry.sequence))

    def _known(self, entry: Sealed) -> Fault | None:
        """Whether the tree with it is the one that is known from outside."""
        first = 1
        for known in self.outside.known:
            if known.size == entry.sequence and known.root.hex() != entry.root:
                said = _(
                    "one of the entries {first} to {last} is not what it was at the checkpoint of {last} entries"
                )
                return Fault(first, "edited", said.format(first=first, last=known.size), known.size)
            first = known.size + 1
        return None

    def _take(self, entry: Sealed) -> None:
        self.frontier = self.frontier.with_leaf(entry.leaf())
        self._last = entry.recorded_at
        for name, seal in entry.told().items():
            self.held[name] = Held(entry.sequence, seal, entry.salts.rows)
        if entry.erased:
            self.erased[entry.sequence] = set(entry.salts.erased())
        if entry.action == ERASING and entry.payload:
            payload = json.loads(entry.payload)
            for sequence in payload["entries"]:
                self.told.setdefault(sequence, set()).update(payload["parts"])

    def _end(self) -> Fault | None:
        """What is wrong with the whole of them."""
        size = self.frontier.size
        longest = max((self.head.size, len(self.outside.leaves), *(each.size for each in self.outside.known)))
        if size < longest:
            said = _("entry {number} is missing; there were {count}").format(number=size + 1, count=longest)
            return Fault(size + 1, "cut off", said)
        first, last = _differing(self.frontier, self.head)
        if first:
            said = _("one of the entries {first} to {last} is not the one that the head tells of")
            return Fault(first, "edited", said.format(first=first, last=last), last)
        for sequence, parts in sorted(self.erased.items()):
            if not parts <= self.told.get(sequence, set()):
                said = _("entry {number} was emptied, and no entry tells of it").format(number=sequence)
                return Fault(sequence, "edited", said)
        return None


def _says_what_it_said(entry: Sealed) -> bool:
    empty = bool(entry.salts.erased())
    if empty != bool(entry.erased) or empty != (not entry.salts.rows):
        return False
    try:
        return entry.due() == entry.header
    except NotCanonical:
        return False


def _differing(one: Frontier, other: Frontier) -> tuple[int, int]:
    """The first and the last entry below the first subtree in which two trees of one size differ; zeros for none."""
    first = 1
    sizes = [1 << bit for bit in reversed(range(one.size.bit_length())) if one.size >> bit & 1]
    for size, root, known in zip(sizes, one.roots, other.roots, strict=True):
        if root != known:
            return first, first + size - 1
        first += size
    return 0, 0


def _missing(due: int, found: int) -> Fault:
    said = _("entry {number} is missing; entry {next} follows").format(number=due, next=found)
    return Fault(due, "deleted", said)


def _moved(sequence: int, place: int) -> Fault:
    """What stands at the sequence was recorded at another place."""
    if place == sequence + 1:
        said = _("entry {number} is missing; in its place stands what was recorded as entry {next}")
        return Fault(sequence, "deleted", said.format(number=sequence, next=place))
    said = _("entry {number} is what was recorded as entry {place}").format(number=sequence, place=place)
    return Fault(sequence, "reordered", said)
