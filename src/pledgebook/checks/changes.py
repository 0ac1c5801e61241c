"""Changes: a percentage against the two values it compares, or the earlier value that it implies."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.pairs import Change, Direction, Pair, changes_in, later_of, pair_of
from pledgebook.checks.wording import bounds, outward, source, span_of, spoken
from pledgebook.messages import _
from pledgebook.model import Finding, Interval, Origin, Verdict

_ONE = Interval(Fraction(1), Fraction(1))
_HUNDRED = Interval(Fraction(100), Fraction(100))
_NOTHING = Interval(Fraction(0), Fraction(0))


def changes(ground: Ground) -> Iterator[Finding]:
    """One finding a percentage that says how much something rose or fell, where a value stands beside it."""
    for figures in ground.sentences.values():
        for change in changes_in(ground, figures):
            pair = pair_of(ground, change)
            later = later_of(ground, change) if pair is None else None
            if pair is not None:
                yield _compared(ground, change, pair)
            elif later is not None:
                base = base_before(ground.interval(later), change)
                if base is not None:
                    yield _derived(ground, change, later, base)


def grown(later: Interval, earlier: Interval, direction: Direction) -> Interval:
    """By how many percent a value rose or fell, negative where it went the other way. Values are not negative."""
    percent = _HUNDRED * (later / earlier)
    return percent - _HUNDRED if direction == "up" else _HUNDRED - percent


def base_before(later: Interval, change: Change) -> Interval | None:
    """The earlier value that a later one and the change to it imply; None where all of it would be gone."""
    share = change.percent.interval / _HUNDRED
    factor = _ONE + share if change.direction == "up" else _ONE - share
    if factor.low is None or factor.low <= 0:
        return None
    return later / factor


def _verdict(actual: Interval, said: Interval) -> Verdict:
    if actual.meets(said):
        return "consistent"
    if actual.below(_NOTHING):
        return "inconsistent"
    return "overstated" if actual.below(said) else "understated"


def _compared(ground: Ground, change: Change, pair: Pair) -> Finding:
    figures = (pair.later, pair.earlier, change.percent)
    verdict, actual = judged(ground, change, pair)
    words = {
        "source": source(ground, figures),
        "later": spoken(ground, pair.later),
        "earlier": spoken(ground, pair.earlier),
        "change": named(change),
        "actual": bounds(outward(actual), "", "percent"),
    }
    return Finding(
        "change",
        verdict,
        _("{later} after {earlier}: {change}").format(
            later=pair.later.figure.text, earlier=pair.earlier.figure.text, change=named(change)
        ),
        _explanation(verdict, change.direction).format(**words),
        tuple(placed.figure.selector for placed in figures),
        f"{span_of(pair.later, ground.interval(pair.later))} / "
        f"{span_of(pair.earlier, ground.interval(pair.earlier))}: {words['actual']}",
        Origin("checks.changes.compared", pair.cue.lower()),
        f"{pair.cue} ... {change.cue}",
    )


def judged(ground: Ground, change: Change, pair: Pair) -> tuple[Verdict, Interval]:
    """The verdict on a change, and the change that the pair shows.

    A contradiction that comes only from amounts stated elsewhere is undetermined.
    """
    said = change.percent.interval
    actual = grown(ground.interval(pair.later), ground.interval(pair.earlier), change.direction)
    verdict = _verdict(actual, said)
    alone = grown(pair.later.interval, pair.earlier.interval, change.direction)
    if verdict != "consistent" and alone.meets(said):
        return "undetermined", actual
    return verdict, actual


def _explanation(verdict: Verdict, direction: Direction) -> str:
    if verdict == "consistent":
        return _(
            "{source} gives {later} after {earlier}, {change}; the two figures give {actual}, so they agree."
        )
    if verdict == "undetermined":
        return _(
            "{source} gives {later} after {earlier}, {change}; the two figures give {actual}, which fails only if "
            "amounts stated elsewhere are the same ones."
        )
    if verdict == "inconsistent" and direction == "up":
        return _("{source} gives {later} after {earlier}, {change}, but the value fell.")
    if verdict == "inconsistent":
        return _("{source} gives {later} after {earlier}, {change}, but the value rose.")
    return _("{source} gives {later} after {earlier}, {change}, but the two figures give {actual}.")


def named(change: Change) -> str:
    """The change as a noun phrase, with the percentage as written."""
    phrase = _("an increase of {percent}") if change.direction == "up" else _("a decrease of {percent}")
    return phrase.format(percent=change.percent.figure.text)


def _derived(ground: Ground, change: Change, later: Placed, base: Interval) -> Finding:
    derived = outward(base)
    unit, kind = later.figure.unit, later.figure.kind
    words = {
        "source": source(ground, (later,)),
        "later": spoken(ground, later),
        "change": named(change),
        "base": bounds(derived, unit, kind),
    }
    return Finding(
        "change",
        "derived",
        _("{later} is {change}, so the value before was {base}").format(
            later=later.figure.text, change=named(change), base=words["base"]
        ),
        _(
            "{source} gives {later} as {change}; the value before, which it does not state, must then have been {base}."
        ).format(**words),
        (later.figure.selector, change.percent.figure.selector),
        f"{span_of(later, ground.interval(later))} / (1 {'+' if change.direction == 'up' else '-'} "
        f"{bounds(change.percent.interval, '', 'percent')}) = {words['base']}",
        Origin("checks.changes.base", change.cue.lower()),
        change.cue,
        derived.low,
        derived.high,
    )
