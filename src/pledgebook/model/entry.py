"""An entry of the money account: one amount that a document states, and how far the money has gone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from pledgebook.model.interval import Interval
from pledgebook.model.origin import Origin
from pledgebook.model.selector import Selector, Span

MoneyState = Literal["pledged", "announced", "identified", "obligated", "disbursed"]
# From a word given to money handed over. What stands on different rungs is never added.
LADDER: tuple[MoneyState, ...] = ("pledged", "announced", "identified", "obligated", "disbursed")
Bond = Literal["part", "restated", "converted"]


@dataclass(frozen=True, slots=True)
class Relation:
    """What an entry is to another of its document: a part of it, the same amount, or the same in another currency.

    ``to`` is where the other stands in the source. ``sure`` is False where the words leave open whether the amount
    comes on top. ``says`` is the relation of the finding, or the words that tie the two; ``finding`` the place of the
    finding among those of the reading, None where no arithmetic was needed.
    """

    kind: Bond
    to: Span
    says: str
    sure: bool = True
    finding: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """An amount of money with all that its words say of it.

    ``amount`` is what it may honestly mean, ``stated`` the number as written, None for a range. ``currency`` is an ISO
    4217 code; None where the document does not say whose money it is, and ``sign`` has it as written. ``parties``
    undertake it, as named; ``payers`` are the countries that they act for, or themselves. ``recipients`` and
    ``purpose`` say to whom and what for, ``fund`` through which fund, ``through`` by whose hands. ``begins`` and
    ``ends`` are the window that the amount is dated to. ``each`` is what an amount is paid per: such an amount is a
    rate and enters no sum. An amount that nobody gives (asked for, lost, taken back, conditional) has no state and the
    origin "aside"; its reason is that of the state. ``origins`` and ``reasons`` say, by field, where a value comes from
    or why it is empty.
    """

    selector: Selector
    amount: Interval
    stated: Decimal | None
    currency: str | None
    sign: str
    state: MoneyState | None = None
    parties: tuple[str, ...] = ()
    payers: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    purpose: str = ""
    fund: str = ""
    through: tuple[str, ...] = ()
    begins: dt.date | None = None
    ends: dt.date | None = None
    each: str = ""
    pillar: int | None = None
    in_commitment: bool = False
    relations: tuple[Relation, ...] = ()
    origins: Mapping[str, Origin] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)

    @property
    def aside(self) -> bool:
        """Whether the words say that nobody gives the amount, so that it is left out of every account."""
        return "aside" in self.origins
