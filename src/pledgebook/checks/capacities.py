"""Capacities over time: from 400 to 1,000 places is no contradiction, and 600 more."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from fractions import Fraction

from pledgebook.checks.actors import document_noun, opened, said
from pledgebook.checks.company import Measure, in_company
from pledgebook.checks.ground import Ground
from pledgebook.checks.pairs import pairs_in
from pledgebook.checks.series import Pair, from_nothing
from pledgebook.checks.wording import bounds, outward, span_of, spoken, style_of, text_of
from pledgebook.messages import _
from pledgebook.model import Finding, Interval, Origin

_ROLES = frozenset({"capacity", "baseline"})


def capacities(ground: Ground) -> Iterator[Finding]:
    """One finding a capacity before and after, where no percentage and no multiple is said of it."""
    for sentence, figures in ground.sentences.items():
        roles = {placed.figure.role for placed in figures}
        if "capacity" in roles and not any(placed.figure.kind == "percent" for placed in figures):
            pairs = {(pair.later.order, pair.earlier.order): pair for pair in pairs_in(ground, sentence)}
            for pair in pairs.values():
                if _grows(pair, _ROLES):
                    yield _finding(ground, pair)


def _grows(pair: Pair, roles: Collection[str]) -> bool:
    later, earlier = pair.later, pair.earlier
    capacity = later.figure.role == "capacity" and earlier.figure.role in roles
    return capacity and not from_nothing(pair) and earlier.interval.below(later.interval)


def _measure(ground: Ground, pair: Pair) -> Measure:
    """Two bare capacities as they stand: places are counted one by one."""
    if {pair.later.figure.hedge, pair.earlier.figure.hedge} != {"exact"}:
        return in_company(ground.interval, (pair.later, pair.earlier))
    return lambda placed: Interval(Fraction(placed.figure.low or 0), Fraction(placed.figure.high or 0))


def _finding(ground: Ground, pair: Pair) -> Finding:
    meant = _measure(ground, pair)
    more = outward(meant(pair.later) - meant(pair.earlier))
    times = outward(meant(pair.later) / meant(pair.earlier))
    words = {
        "later": spoken(ground, pair.later),
        "earlier": text_of(ground, pair.earlier),
        "more": bounds(more, style_of(pair.later.figure)),
        "times": bounds(times),
        "document": document_noun(ground),
    }
    what = _("a capacity of {later} after {earlier}").format(**words)
    ending = _(", which is {more} more, or {times} times as much; {document} states neither.").format(**words)
    return Finding(
        "change",
        "derived",
        _("{later} after {earlier} is {more} more").format(
            later=text_of(ground, pair.later), earlier=words["earlier"], more=words["more"]
        ),
        opened(said(ground, pair.later, what) + ending),
        (pair.later.figure.selector, pair.earlier.figure.selector),
        f"{span_of(pair.later, meant(pair.later))} - {span_of(pair.earlier, meant(pair.earlier))} = {words['more']}",
        Origin("checks.capacities.grown", pair.cue.lower()),
        pair.cue,
        more.low,
        more.high,
    )
