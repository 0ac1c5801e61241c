"""Prose that makes no promise of its own: it repeats a total of the items, adds them up or says that they follow.

What decides is what a sentence says, never how many items there are: a promise in prose counts beside any number of
them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.joint import ALL
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.names.own_pages.publisher import is_own_page
from pledgebook.commitments.units.own_pages.account import only_accounts
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Figure, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_BESIDE = 60  # characters on either side of an act in which "13 commitments" stands
_EXACT = 3  # digits of an amount that is no round one
_ROUGHLY = ("over", "under", "about")
_PARTS = ("part", "stem")  # rules by which an item is of those who act in the words over it
_SEVERAL = 2  # items whose amounts add up to a total ...
_ROUNDED = Decimal("0.02")  # ... but for as much of it
Figures = Mapping[int, Sequence[Figure]]  # the amounts of money of each unit, by where it starts


@dataclass(slots=True)
class _Total:
    """The first amounts of several items together, of how many, and in which currencies."""

    amount: Decimal = Decimal(0)
    items: int = 0
    currencies: set[str] = field(default_factory=set)

    def add(self, figure: Figure) -> None:
        """Count one more."""
        self.amount += _size(figure)
        self.items += 1
        self.currencies.add(figure.unit)

    def is_stated_by(self, figure: Figure) -> bool:
        """Whether a figure is this total, but for rounding."""
        rest = abs(self.amount - _size(figure))
        return (
            self.items >= _SEVERAL and self.currencies == {figure.unit} and rest <= _ROUNDED * _size(figure)
        )


@dataclass(frozen=True, slots=True)
class _Stated:
    """What the items of a document say: each amount with the parties that say it, and totals.

    These are of the items ``under`` a heading, ``below`` a block that introduces a list, and ``everywhere``.
    ``country`` is the one that an agency of the document acts for, ``one`` says that one body accounts for itself.
    """

    country: Mapping[str, str]
    one: bool = False
    parties: dict[tuple[object, ...], set[str]] = field(default_factory=lambda: defaultdict(set))
    under: dict[tuple[int, ...], _Total] = field(default_factory=lambda: defaultdict(_Total))
    below: dict[int | None, _Total] = field(default_factory=lambda: defaultdict(_Total))
    everywhere: _Total = field(default_factory=_Total)

    def principals(self, unit: Unit) -> set[str]:
        """The parties of a unit, agencies as the country that they act for."""
        parties = unit.subject.parties if unit.subject else ()
        return {self.country.get(party, party) for party in parties}


def own_promises(
    context: Context, items: Sequence[Unit], prose: Sequence[Unit], money: Figures
) -> list[Unit]:
    """The units of prose that say something of their own beside the items of a document."""
    stated = _stated(context, items, money)
    return [
        unit
        for unit in prose
        if not (stated.one and only_accounts(context, unit))
        and not _restates(unit, money, stated)
        and not _adds_up(context, unit, money, stated)
        and not _lists(context, unit, money)
        and not (unit.subject and unit.subject.act and context.announced.holds(unit.subject.act.at.start))
    ]


def _stated(context: Context, items: Sequence[Unit], money: Figures) -> _Stated:
    country = {name.id: name.acts_for for name in context.names if name.acts_for}
    stated = _Stated(country, is_own_page(context.edition))
    for item in items:
        figures = money.get(item.at.start, ())
        for figure in figures:
            stated.parties[_value(figure)] |= stated.principals(item)
        for figure in figures[:1]:
            block = context.document.blocks[item.block]
            stated.under[block.headings].add(figure)
            if item.subject and item.subject.rule in _PARTS:
                stated.below[block.stem].add(figure)
            stated.everywhere.add(figure)
    return stated


def _value(figure: Figure) -> tuple[object, ...]:
    return figure.unit, figure.low, figure.high


def _restates(unit: Unit, money: Figures, stated: _Stated) -> bool:
    """Whether an amount of a sentence is that of an item by the same party, or by one of those it speaks for.

    Of an exact amount the party does not matter: two may give five million each, hardly two nearly 817 million. Where
    all is one party's, that tells nothing.
    """
    mine = set() if stated.one else stated.principals(unit)
    amounts = [each for each in money.get(unit.at.start, ()) if _value(each) in stated.parties]
    return any("*" in mine or mine & stated.parties[_value(each)] or _is_telling(each) for each in amounts)


def _is_telling(figure: Figure) -> bool:
    """Whether an amount is stated so exactly that another one would not be stated so by chance."""
    digits = len(_size(figure).normalize().as_tuple().digits)
    return digits >= _EXACT or (figure.hedge in _ROUGHLY and digits > 1)


def _adds_up(context: Context, unit: Unit, money: Figures, stated: _Stated) -> bool:
    """Whether an amount is what the items under the same heading make up, those it introduces, or all of them."""
    own = (unit.block, unit.block + 1)  # "Canada announced $50 million.", and perhaps apart "This includes:"
    listed = [stated.below[index] for index in own if index in stated.below]
    under = stated.under.get(context.document.blocks[unit.block].headings)
    totals = (stated.everywhere, *listed, *([under] if under else ()))
    return any(total.is_stated_by(figure) for figure in money.get(unit.at.start, ()) for total in totals)


def _size(figure: Figure) -> Decimal:
    return figure.low or figure.high or Decimal(0)


def _lists(context: Context, unit: Unit, money: Figures) -> bool:
    """Whether a sentence only tells that commitments were made: "The office registered 13 pledges"."""
    act = unit.subject.act if unit.subject else None
    if unit.subject is None or act is None or _fulfils(context, unit.subject.parties, act):
        return False
    shape = _outcome(context.vocabulary)
    if unit.subject.rule == "agent":  # "the pledges made by Peru"
        return (
            shape.search(context.text, max(unit.at.start, act.at.start - _BESIDE), act.at.start) is not None
        )
    behind = Span(act.at.end, unit.at.end)
    if _counted(context.vocabulary).match(context.text, behind.start, behind.end):
        return True  # "announced 14 new commitments worth $112 million"
    counted = any(map(str.isdigit, context.text[behind.start : behind.end]))
    if money.get(unit.at.start) or (act.stance == "pledge" and (act.group != "announce" or counted)):
        return False
    return shape.match(context.text, behind.start, min(behind.end, behind.start + _BESIDE)) is not None


def _fulfils(context: Context, parties: Sequence[str], act: Act) -> bool:
    """Whether parties that are named did what they had promised: "Peru has met 14 of its 24 commitments"."""
    done = act.stance == "delivered" and act.verb in context.vocabulary.wording.words["fulfilling"]
    return done and not act.passive and bool(parties) and parties != ALL


@cache
def _outcome(vocabulary: Vocabulary) -> re.Pattern[str]:
    nouns = any_of(vocabulary.wording.phrases["outcome"])
    return re.compile(rf"(?: [^\s,.;:]+){{0,7}}? {nouns}(?!\w)", re.IGNORECASE)


@cache
def _counted(vocabulary: Vocabulary) -> re.Pattern[str]:
    nouns = any_of(vocabulary.wording.phrases["outcome"])
    return re.compile(rf"(?: [^\W\d_]+){{0,3}} \d+(?: [^\s\d,.;:]+){{0,3}}? {nouns}(?!\w)", re.IGNORECASE)
