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

from pledgebook.commitments.context import Context
from pledgebook.commitments.unit import Unit
from pledgebook.model import Figure, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_BESIDE = 60  # characters on either side of an act in which "13 commitments" stands
_SEVERAL = 2  # items whose amounts add up to a total ...
_ROUNDED = Decimal("0.02")  # ... but for as much of it
Figures = Mapping[int, Sequence[Figure]]  # the amounts of money of each unit, by where it starts


@dataclass(frozen=True, slots=True)
class _Stated:
    """What the items of a document say: each amount with the parties that say it, and the amounts a heading."""

    parties: Mapping[tuple[object, ...], set[str]] = field(default_factory=lambda: defaultdict(set))
    under: Mapping[tuple[int, ...], list[Figure]] = field(default_factory=lambda: defaultdict(list))


def own_promises(
    context: Context, items: Sequence[Unit], prose: Sequence[Unit], money: Figures
) -> list[Unit]:
    """The units of prose that say something of their own beside the items of a document."""
    stated = _stated(context, items, money)
    return [
        unit
        for unit in prose
        if not _restates(context, unit, money, stated)
        and not _adds_up(context, unit, money, stated)
        and not _lists(context, unit, money)
    ]


def _stated(context: Context, items: Sequence[Unit], money: Figures) -> _Stated:
    stated = _Stated()
    for item in items:
        figures = money.get(item.at.start, ())
        for figure in figures:
            stated.parties[_value(figure)].update(_principals(context, item))
        if figures:
            stated.under[context.document.blocks[item.block].headings].append(figures[0])
    return stated


def _value(figure: Figure) -> tuple[object, ...]:
    return figure.unit, figure.low, figure.high


def _principals(context: Context, unit: Unit) -> set[str]:
    """The parties of a unit, agencies as the country that they act for where they do."""
    country = {name.id: name.acts_for for name in context.names if name.acts_for}
    parties = unit.subject.parties if unit.subject else ()
    return {country.get(party) or party for party in parties}


def _restates(context: Context, unit: Unit, money: Figures, stated: _Stated) -> bool:
    """Whether an amount of a sentence is that of an item by the same party, or by one of those it speaks for."""
    mine = _principals(context, unit)
    amounts = [_value(figure) for figure in money.get(unit.at.start, ())]
    return any("*" in mine or mine & stated.parties[each] for each in amounts if each in stated.parties)


def _adds_up(context: Context, unit: Unit, money: Figures, stated: _Stated) -> bool:
    """Whether an amount is, but for rounding, what the items under the same heading or all items make up."""
    under = stated.under.get(context.document.blocks[unit.block].headings, [])
    everywhere = [amount for amounts in stated.under.values() for amount in amounts]
    return any(
        _makes_up(figure, parts) for figure in money.get(unit.at.start, ()) for parts in (under, everywhere)
    )


def _makes_up(figure: Figure, parts: Sequence[Figure]) -> bool:
    alike = [_size(part) for part in parts if part.unit == figure.unit]
    rest = abs(sum(alike) - _size(figure))
    return len(alike) == len(parts) >= _SEVERAL and rest <= _ROUNDED * _size(figure)


def _size(figure: Figure) -> Decimal:
    return figure.low or figure.high or Decimal(0)


def _lists(context: Context, unit: Unit, money: Figures) -> bool:
    """Whether a sentence only tells that commitments were made: "The office registered 13 pledges"."""
    act = unit.subject.act if unit.subject else None
    if unit.subject is None or act is None:
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


@cache
def _outcome(vocabulary: Vocabulary) -> re.Pattern[str]:
    nouns = any_of(vocabulary.wording.phrases["outcome"])
    return re.compile(rf"(?: [^\s,.;:]+){{0,7}}? {nouns}(?!\w)", re.IGNORECASE)


@cache
def _counted(vocabulary: Vocabulary) -> re.Pattern[str]:
    nouns = any_of(vocabulary.wording.phrases["outcome"])
    return re.compile(rf"(?: [^\W\d_]+){{0,3}} \d+(?: [^\s\d,.;:]+){{0,3}}? {nouns}(?!\w)", re.IGNORECASE)
