"""Which figures state the same quantity again.

Equal numbers are common; they are one quantity only where the words around them speak of the same thing: the same
kind and unit, the same party or one of them outside every commitment, and enough content words shared.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from functools import reduce
from operator import and_
from typing import NamedTuple

from pledgebook.checks.aims import opening_name, purposes, recipients
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.pairs import points_back
from pledgebook.checks.words import WORD, stems
from pledgebook.model import Interval, Time

_BACK = 40  # each figure is compared with so many equal ones before it, which bounds the work
ANY = "any"  # the state of words that may name each of them ("provided")
_KNOWN = r"(?:<known>|['’]s?)\s+$"
_ON = 2  # sentences that may go on about a figure


def restate(ground: Ground) -> Ground:
    """The ground with its restated figures tied, and each narrowed by the others."""
    return _tied(ground, restated(ground))


def _tied(ground: Ground, again: tuple[tuple[Placed, ...], ...]) -> Ground:
    group = {placed.order: index for index, figures in enumerate(again) for placed in figures}
    narrowed = {}
    for figures in again:
        common = _common(figures)
        narrowed.update({placed.order: common for placed in figures if common is not None})
    return replace(ground, again=again, group=group, narrowed=narrowed)


def joined(ground: Ground, pairs: Iterable[tuple[Placed, Placed]]) -> Ground:
    """The ground with further pairs of figures tied that state one quantity."""
    again = [list(figures) for figures in ground.again]
    for a, b in pairs:
        homes = [figures for figures in again if a in figures or b in figures]
        merged = sorted({p.order: p for p in (a, b, *(p for own in homes for p in own))}.values(), key=_order)
        again = [figures for figures in again if figures not in homes] + [merged]
    return _tied(ground, tuple(tuple(figures) for figures in sorted(again, key=lambda own: own[0].order)))


def _order(placed: Placed) -> int:
    return placed.order


def _common(figures: tuple[Placed, ...]) -> Interval | None:
    try:
        return reduce(and_, (placed.interval for placed in figures))
    except ValueError:
        return None


class _View(NamedTuple):
    """What decides whether two figures are one: state of money, for whom or where, for what, all words, and value."""

    placed: Placed
    state: str | None
    names: frozenset[str]
    ends: frozenset[str]
    wide: frozenset[str]
    value: Decimal


def restated(ground: Ground) -> tuple[tuple[Placed, ...], ...]:
    """Groups of figures that state one quantity, each in the order of the text."""
    groups: dict[int, list[Placed]] = {}
    for (_kind, value), figures in _equal(ground).items():
        views: list[_View] = []
        for placed in figures if len(figures) > 1 else ():
            view = _view(ground, placed, value)
            earlier = next((v for v in reversed(views[-_BACK:]) if _one_quantity(ground, v, view)), None)
            groups[placed.order] = groups[earlier.placed.order] if earlier else []
            groups[placed.order].append(placed)
            views.append(view)
    distinct = {id(group): group for group in groups.values() if len(group) > 1}
    return tuple(sorted((tuple(group) for group in distinct.values()), key=lambda group: group[0].order))


def _equal(ground: Ground) -> dict[tuple[str, Decimal], list[Placed]]:
    """The figures by kind and stated value; percentages and ranges are left out."""
    equal: dict[tuple[str, Decimal], list[Placed]] = {}
    for placed in ground.placed:
        value = stated(placed)
        if value is not None and placed.figure.kind != "percent":
            equal.setdefault((placed.figure.kind, value), []).append(placed)
    return equal


def _view(ground: Ground, placed: Placed, value: Decimal) -> _View:
    after = ground.document.words(placed.after)
    return _View(
        placed,
        state(ground, placed),
        recipients(after, ground.lexicon),
        purposes(after, ground.lexicon),
        placed.about | _around(ground, placed),
        value,
    )


def _around(ground: Ground, placed: Placed) -> frozenset[str]:
    """The stems of all words of a sentence that no other figure claims, and of those that go on about it."""
    low, stops = ground.low, ground.lexicon.stops
    words = stems(
        f"{low[placed.reach.start : placed.at.start]} {low[placed.at.end : placed.reach.end]}", stops
    )
    if placed.reach.end < ground.sentence(placed).end:
        return words
    for index in range(placed.sentence + 1, min(placed.sentence + 1 + _ON, len(ground.document.sentences))):
        here, following = ground.document.sentences[placed.sentence], ground.document.sentences[index]
        if following.block != here.block or index in ground.sentences or not points_back(ground, index):
            break
        words |= stems(low[following.at.start : following.at.end], stops)
    return words


def stated(placed: Placed) -> Decimal | None:
    """The one value a figure states; None for a range."""
    low, high = placed.figure.low, placed.figure.high
    if low is not None and high is not None and low != high:
        return None
    return high if low is None else low


def exactly(total: Placed, parts: Iterable[Placed]) -> bool:
    """Whether the values of the parts, as they stand, come to the total."""
    values = [stated(part) for part in parts]
    return None not in values and sum(value or 0 for value in values) == stated(total)


def _one_quantity(ground: Ground, first: _View, second: _View) -> bool:
    """Whether the second of two figures of one value states again what the first stated."""
    a, b = first.placed, second.placed
    if _one_row(ground, a, b):
        return True
    if a.sentence == b.sentence or len(first.wide & second.wide) < 2 or not comparable(a, b, bare=False):
        return False
    if not _one_party(a, b) or (a.paragraph == b.paragraph and _adds(ground, b)):
        return False
    return (
        not _apart(a.times, b.times)
        and not _states_differ(first, second)
        and _one_thing(ground, first, second)
    )


def _one_row(ground: Ground, a: Placed, b: Placed) -> bool:
    """Whether two cells of one row of a table give one amount: what is promised, and the column of the means."""
    blocks = ground.document.blocks
    one, other = (blocks[ground.document.sentences[each.sentence].block] for each in (a, b))
    if one is other or one.row is None or (one.table, one.row) != (other.table, other.row):
        return False
    return a.figure.kind == "money" and a.figure.hedge == b.figure.hedge and comparable(a, b)


def _one_party(a: Placed, b: Placed) -> bool:
    return not a.commitment or not b.commitment or bool(set(a.parties) & set(b.parties))


def _adds(ground: Ground, b: Placed) -> bool:
    """Whether the words before say that it is a further amount."""
    start = max(ground.sentence(b).start, b.at.start - 60)
    return any(
        match.group() in ground.lexicon.words["further"]
        for match in WORD.finditer(ground.low, start, b.at.start)
    )


def _apart(a: tuple[Time, ...], b: tuple[Time, ...]) -> bool:
    """Whether every time of one lies wholly outside every time of the other."""
    return bool(a) and bool(b) and all(_disjoint(x, y) for x in a for y in b)


def _disjoint(a: Time, b: Time) -> bool:
    return _ends_before(a, b) or _ends_before(b, a)


def _ends_before(a: Time, b: Time) -> bool:
    return a.ends is not None and b.begins is not None and a.ends < b.begins


def state(ground: Ground, placed: Placed) -> str | None:
    """The state of money that the clause of a figure names (announced, obligated ...), else its sentence around it."""
    for before, after in ((placed.clause.start, placed.clause.end), (placed.reach.start, placed.reach.end)):
        found = next(iter(ground.beginnings.find(ground.lexicon.states, before, placed.at.start)), None)
        found = found or next(iter(ground.beginnings.find(ground.lexicon.states, placed.at.end, after)), None)
        if found is not None:
            return found[1]
    return None


def _states_differ(first: _View, second: _View) -> bool:
    money = first.placed.figure.kind == "money"
    return money and len({first.state, second.state} - {None, ANY}) > 1


def _one_thing(ground: Ground, first: _View, second: _View) -> bool:
    """Whether the words speak of one thing, more of them the less the value itself tells it apart."""
    a, b = first.placed, second.placed
    digits = len(first.value.normalize().as_tuple().digits)
    if a.figure.kind == "count" and first.value < 10:
        return False
    if a.commitment is not None and a.commitment is b.commitment and ground.lead(a) and digits >= 3:
        return len(a.about & b.about) >= 2
    if a.figure.kind == "count" and _one_count(ground, first, second):
        return True
    return not _for_others(first, second) and _speak_alike(first, second, digits)


def _speak_alike(first: _View, second: _View, digits: int) -> bool:
    """Whether two figures share enough words behind them, or amounts of several digits enough in all."""
    a, b = first.placed, second.placed
    shared, wide = len(a.about & b.about), len(first.wide & second.wide)
    if a.figure.kind == "money" and digits >= 2 and wide >= (2 if digits >= 3 else 5):
        return True
    if len(a.nouns & b.nouns) >= 2:
        return shared >= 3
    weight = 3 if digits >= 3 else 2
    return shared >= (3 if digits >= 2 else 4) and weight * shared >= min(len(a.about), len(b.about))


def _one_count(ground: Ground, first: _View, second: _View) -> bool:
    """Whether two counts name one body of things: each noun of one stands by the other, one of them outside items."""
    a, b = first.placed, second.placed
    nouns = a.nouns | b.nouns
    definite = not a.commitment and not b.commitment and _definite(ground, a) and _definite(ground, b)
    free = any(not each.commitment or "*" in each.parties for each in (a, b))
    if not free or not (definite or (len(nouns) >= 2 and nouns <= first.wide and nouns <= second.wide)):
        return False
    places = [opening_name(ground.document.words(each.after), ground.lexicon) for each in (a, b)]
    return not all(places) or places[0] == places[1]


def _definite(ground: Ground, placed: Placed) -> bool:
    """Whether a count is of things known: "the 21 countries", "these 21 countries", "the Pact's 21 members"."""
    return (
        ground.pattern(_KNOWN).search(ground.low, max(0, placed.at.start - 24), placed.at.start) is not None
    )


def _for_others(first: _View, second: _View) -> bool:
    """Whether both say whom or what they are for, and nothing of it is shared."""
    pairs = (first.names, second.names), (first.ends, second.ends)
    return any(bool(x) and bool(y) and not x & y for x, y in pairs)
