"""Amounts that a document states again: pointed back to ("of the €500 million"), or rounded otherwise."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal

from pledgebook.checks.aims import recipients
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.near import Near
from pledgebook.checks.same import stated
from pledgebook.model.figure import digits_of, rounds

_BACK = 60  # amounts before each that it is compared with, which bounds the work
_ALIKE = 3  # stems of the words behind two amounts that make them one; one less where one says no more
_LOOK = 24  # characters before an amount in which the word stands that points back


def pointed_back(ground: Ground) -> Iterator[tuple[Placed, Placed]]:
    """Pairs of an amount that was stated before and where it is named again with an article: "of the €500 million"."""
    back = ground.pattern(r"(?:(?<!\w)<money back>['’]?\s*)$")
    for again, before in _with_equal(ground):
        if before and back.search(ground.low, max(0, again.at.start - _LOOK), again.at.start):
            yield from _last_equal(ground, before, again)


def said_bare(ground: Ground, silent: Collection[int]) -> Iterator[tuple[Placed, Placed]]:
    """Pairs of an amount and an equal one of which no word says how far it has gone: "$40 million is the largest sum".

    ``silent`` are the orders of those without a word, outside every commitment.
    """
    for again, before in _with_equal(ground):
        if again.order in silent and not again.rate:
            yield from _last_equal(ground, before, again)


def _with_equal(ground: Ground) -> Iterator[tuple[Placed, Sequence[Placed]]]:
    """Each amount that states the value of others before it, with these."""
    money = [each for each in ground.placed if each.figure.kind == "money"]
    equal: dict[Decimal, list[tuple[int, Placed]]] = {}
    for place, each in enumerate(money):
        value = stated(each)
        if value is not None:
            known = equal.setdefault(value, [])
            if known:
                yield each, [other for at, other in known[-_BACK:] if place - at <= _BACK]
            known.append((place, each))


def _last_equal(ground: Ground, before: Sequence[Placed], again: Placed) -> Iterator[tuple[Placed, Placed]]:
    """An amount with the last equal one before it, where there is any that it may be."""
    first = next((each for each in reversed(before) if _one(ground, each, again)), None)
    if first is not None:
        yield first, again


def _one(ground: Ground, first: Placed, again: Placed) -> bool:
    """Whether two equal amounts may be one."""
    return comparable(first, again) and one_party(first, again) and not _for_others(ground, first, again)


def rounded(ground: Ground) -> Iterator[tuple[Placed, Placed]]:
    """Pairs of an amount and a later one that rounds it otherwise and goes to the same: "$49.6", then "nearly $50"."""
    money = [each for each in ground.placed if each.figure.kind == "money" and not each.rate]
    near = Near[Placed](_BACK)
    for again in money:
        for first in near.before(stated(again), again.interval, again):
            if (
                first.sentence != again.sentence
                and _rounds(first, again)
                and _one_thing(ground, first, again)
            ):
                yield first, again
                break


def _rounds(first: Placed, again: Placed) -> bool:
    one, other = stated(first), stated(again)
    if one is None or other is None or not comparable(first, again):
        return False
    if not first.interval.meets(again.interval):
        return False
    hedged = (first if digits_of(one) < digits_of(other) else again).figure.hedge != "exact"
    return rounds(one, other, hedged=hedged)


def _one_thing(ground: Ground, first: Placed, again: Placed) -> bool:
    further = ground.pattern(r"(?<!\w)<further>\s+$")
    added = further.search(ground.low, max(0, again.at.start - _LOOK), again.at.start)
    shared = first.about & again.about
    alike = len(shared) >= _ALIKE or (len(shared) == _ALIKE - 1 and shared in (first.about, again.about))
    return alike and not added and one_party(first, again) and not _for_others(ground, first, again)


def one_party(a: Placed, b: Placed) -> bool:
    """Whether two amounts may be of one party: they share one, or one stands in no commitment."""
    return not a.parties or not b.parties or bool(set(a.parties) & set(b.parties))


def _for_others(ground: Ground, first: Placed, again: Placed) -> bool:
    """Whether both say whom they are for, and nothing of it is shared."""
    one, other = (recipients(ground.document.words(each.after), ground.lexicon) for each in (first, again))
    return bool(one) and bool(other) and not one & other


def joint(ground: Ground) -> Iterator[tuple[Placed, Sequence[Placed]]]:
    """Sums that words call one, with the amounts before that come to them: "Denmark 50, Sweden 30, together 80"."""
    for figures in ground.paragraphs.values():
        money = [each for each in figures if each.figure.kind == "money" and not each.rate]
        for place, total in enumerate(money):
            if place > 1 and summed(ground, total):
                parts = _coming_to(money[:place], total)
                if parts:
                    yield total, parts


def _coming_to(before: Sequence[Placed], total: Placed) -> Sequence[Placed]:
    """The last amounts before a total that come to it, at least two; none where no number of them does."""
    whole, sum_, most = stated(total), Decimal(0), _BACK
    for count, part in enumerate(reversed(before[-most:]), 1):
        value = stated(part)
        if whole is None or value is None or not comparable(part, total):
            return ()
        sum_ += value
        if count > 1 and (sum_ == whole or rounds(sum_, whole, hedged=total.figure.hedge != "exact")):
            return before[-count:]
    return ()


def summed(ground: Ground, placed: Placed) -> bool:
    """Whether words beside an amount say that it is the sum of those before it: "together", "in all"."""
    if not ground.may_say(placed, "money together"):
        return False
    low, sentence = ground.low, ground.sentence(placed)
    start = max(sentence.start, placed.reach.start)
    before = ground.pattern(r"(?<!\w)<money together>\W+(?:\w+\W+){0,4}$")
    behind = ground.pattern(r"[\s,)]*<money together>(?!\w)")
    if before.search(low, start, placed.at.start) or behind.match(low, placed.at.end, sentence.end):
        return True
    inside = ground.pattern(r"(?<!\w)<money together>(?!\w)")
    return inside.search(low, placed.figure.at.start, placed.at.end) is not None
