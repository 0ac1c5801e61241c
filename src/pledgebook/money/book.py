"""All postings of some documents in one order, with what is one amount and what is part of what."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pledgebook.messages import _
from pledgebook.model import EntryKey, Posting, Relation
from pledgebook.money.inheriting import inherited
from pledgebook.money.joining import Above, Sets
from pledgebook.money.same import restated_across


@dataclass(frozen=True, slots=True)
class Held:
    """Why an amount is part of another: the posting that is the total, and what says so, in words.

    ``finding`` names the finding of its document, so that the parts of one sum are known to belong together.
    """

    total: int
    says: str
    finding: tuple[str, int] | None


@dataclass(frozen=True, slots=True)
class Again:
    """What shows that a statement states an amount again, and the finding that says so, as in ``Held``."""

    says: str
    finding: tuple[str, int] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Book:
    """Postings in the order of time, each with the number of its amount, which is that of its first statement.

    ``inside`` holds what is surely part of what, ``perhaps`` what may be, by the numbers of amounts. ``again`` says of
    a statement what shows that it states an amount again, ``converted`` which amount another currency states again.
    """

    postings: Sequence[Posting]
    amount: Sequence[int]
    inside: Above[Held]
    perhaps: Above[Held]
    again: Mapping[int, Again]
    converted: Mapping[int, tuple[int, str]]


def book(postings: Iterable[Posting]) -> Book:
    """The book, the same whatever the order in which the postings come. A posting that comes twice is one."""
    ordered = sorted({posting.key: posting for posting in postings}.values(), key=_place)
    at = {posting.key: index for index, posting in enumerate(ordered)}
    related = list(_related(ordered, at))
    ordered = inherited(ordered, [(index, to) for index, to, relation in related if relation.sure])
    again: dict[int, Again] = {}
    sets = Sets(len(ordered))
    for index, to, relation in related:
        if relation.kind == "restated":
            sets.join(index, to)
            shown = Again(relation.says, _finding(ordered[index], relation))
            again.setdefault(index, shown)
            again.setdefault(to, shown)
    for first, second, says in restated_across(ordered):
        sets.join(first, second)
        again.setdefault(second, Again(_("the same in another document ({words})").format(words=says)))
    amount = [sets.of(index) for index in range(len(ordered))]
    inside, perhaps = Above[Held](), Above[Held]()
    for index, to, relation in related:
        if relation.kind == "part":
            held = Held(to, relation.says, _finding(ordered[to], relation))
            (inside if relation.sure else perhaps).put(amount[index], amount[to], held)
    converted = {
        index: (to, relation.says) for index, to, relation in related if relation.kind == "converted"
    }
    return Book(ordered, amount, inside, perhaps, again, converted)


def _place(posting: Posting) -> tuple[dt.date, EntryKey]:
    return posting.date or dt.date.max, posting.key


def _finding(posting: Posting, relation: Relation) -> tuple[str, int] | None:
    return None if relation.finding is None else (posting.document, relation.finding)


def _related(postings: Sequence[Posting], at: Mapping[EntryKey, int]) -> Iterator[tuple[int, int, Relation]]:
    """The relations between postings; those to what is not there are left out."""
    for index, posting in enumerate(postings):
        for relation in posting.entry.relations:
            to = at.get((posting.document, *relation.to))
            if to is not None and to != index:
                yield index, to, relation
