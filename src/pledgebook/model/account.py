"""The money account: what a selection of entries comes to, state by state, each amount counted once."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from pledgebook.model.entry import Entry, MoneyState
from pledgebook.model.interval import Interval
from pledgebook.model.selector import Span

EntryKey = tuple[str, int, int]
RemovalCause = Literal["part", "restated", "rate", "open", "aside"]


@dataclass(frozen=True, slots=True)
class Posting:
    """An entry in the book of several documents.

    ``document`` is the SHA-256 of its document, ``source``, ``date`` and ``language`` are that document's.
    ``commitment`` names the commitment across editions, where somebody linked them; ``pillar`` its pillar, apart from
    those of other editions with its number. Both are empty where that is not known.
    """

    document: str
    entry: Entry
    source: str = ""
    date: dt.date | None = None
    language: str = ""
    commitment: str = ""
    pillar: str = ""

    @property
    def key(self) -> EntryKey:
        """Its document and place, by which it is known."""
        return self.document, *self.span

    @property
    def span(self) -> Span:
        """Its place in the source."""
        return self.entry.selector.span


@dataclass(frozen=True, slots=True)
class Removed:
    """An entry that is not counted, or only in the highest total.

    ``why``: it is a part of ``of``, or states ``of`` again, or is so much for each; "open" where it may be part of
    ``of`` and may come on top; "aside" where nobody gives it. ``says`` is what tells so: the relation of a finding,
    words, or equal values. ``finding`` is that finding's document and its place among the findings there.
    """

    posting: Posting
    why: RemovalCause
    of: Posting | None
    says: str
    finding: tuple[str, int] | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """An amount that is counted once, ``amount`` narrowed by all its statements; ``open`` in the highest total only."""

    posting: Posting
    amount: Interval
    open: bool = False


@dataclass(frozen=True, slots=True)
class AccountLine:
    """One state in one currency.

    ``total`` runs from the lowest to the highest that the documents allow, ``naive`` is what all statements come to
    when each is added; neither is there where no state is said, since such amounts may be on different rungs.
    ``currency`` is None where it is not known: then only the amounts of the same parties in the same document stand
    together, under ``sign``. ``unsaid`` where it is not said whose money it is. ``aside`` is the line of what nobody
    gives: it has no total, and nothing is counted in it.
    """

    state: MoneyState | None
    currency: str | None
    sign: str
    payers: tuple[str, ...]
    unsaid: bool
    total: Interval | None
    naive: Interval | None
    counted: tuple[Counted, ...]
    removed: tuple[Removed, ...]
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """The lines of a selection, up the ladder. There is no total of several lines, and none is ever made."""

    lines: tuple[AccountLine, ...] = ()
