"""Changes: a percentage against the two values it compares, or the earlier value that it implies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from pledgebook.checks.actors import document_noun, opened, said
from pledgebook.checks.around import around, unsaid
from pledgebook.checks.chance import of_percent
from pledgebook.checks.company import cut_off, in_company, percentage
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.other_terms import in_other_terms, of_another_thing
from pledgebook.checks.other_times import over_another_time
from pledgebook.checks.pairs import (
    Change,
    Direction,
    changes_in,
    later_of,
    neighbours_of,
    pair_of,
)
from pledgebook.checks.rounding import as_written, nearly
from pledgebook.checks.same import stated
from pledgebook.checks.series import Pair, from_nothing
from pledgebook.checks.series import meant as meant_of
from pledgebook.checks.wording import (
    bounds,
    number,
    outward,
    percent_of,
    span_of,
    spoken,
    style_of,
    text_of,
    value_of,
)
from pledgebook.messages import _
from pledgebook.model import Finding, Interval, Origin, Verdict
from pledgebook.model.finding import ACCUSING

_ONE = Interval(Fraction(1), Fraction(1))
_HUNDRED = Interval(Fraction(100), Fraction(100))
_NOTHING = Interval(Fraction(0), Fraction(0))


def changes(ground: Ground) -> Iterator[Finding]:
    """One finding a percentage that says how much something rose or fell, where a value stands beside it."""
    for figures in ground.sentences.values():
        found = list(_in_sentence(ground, figures))
        right = [pair for _, pair, verdict in found if pair is not None and verdict == "consistent"]
        for change, pair, verdict in found:
            if pair is None:
                yield from _implied(ground, change)
            elif verdict == "consistent" or not any(_one_pair(pair, other) for other in right):
                yield _compared(ground, change, pair)
        for change, pair in _unsaid(ground, figures, found):
            yield _compared(ground, change, pair)


def _in_sentence(
    ground: Ground, figures: tuple[Placed, ...]
) -> Iterator[tuple[Change, Pair | None, Verdict | None]]:
    """The changes of a sentence, each with the values that it is said of and the verdict on it."""
    for change in changes_in(ground, figures):
        pair = pair_of(ground, change) or _agreeing(ground, change)
        if pair is None:
            yield change, None, None
        elif not from_nothing(pair) and not in_other_terms(ground, change, pair):
            pair = _one_of(ground, change, pair)
            verdict = judged(ground, change, pair)[0]
            if verdict not in ACCUSING or _is_theirs(ground, change, pair):
                yield change, pair, verdict


def _unsaid(
    ground: Ground, figures: tuple[Placed, ...], found: Sequence[tuple[Change, Pair | None, Verdict | None]]
) -> Iterator[tuple[Change, Pair]]:
    """Changes that agree with two values beside them, though no word right beside calls them so."""
    known = [change.percent for change, _pair, _verdict in found]
    for change, pair in unsaid(ground, figures, known):
        if not from_nothing(pair) and judged(ground, change, pair)[0] == "consistent":
            yield change, pair
            return


def _is_theirs(ground: Ground, change: Change, pair: Pair) -> bool:
    """Whether no words say that a change is over another time, or of another thing, than its two values."""
    return not over_another_time(ground, change, pair) and not of_another_thing(ground, change, pair)


def _one_pair(pair: Pair, other: Pair) -> bool:
    """Whether two pairs are one: two changes cannot both be said of it, and one of them agrees with it."""
    return pair.later is other.later and pair.earlier is other.earlier


def _implied(ground: Ground, change: Change) -> Iterator[Finding]:
    later = later_of(ground, change)
    base = base_before(ground.interval(later), change) if later is not None else None
    if later is not None and base is not None:
        yield _derived(ground, change, later, base)


def _one_of(ground: Ground, change: Change, pair: Pair) -> Pair:
    """The two values of a row that a change is said of; of several values before it the one that it agrees with."""

    def agrees(own: Pair) -> bool:
        return judged(ground, change, own)[0] == "consistent"

    found = meant_of(pair, agrees)
    if agrees(found):
        return found
    before = [
        placed
        for placed in ground.sentences[change.percent.sentence]
        if placed.at.end <= change.at.start
        and comparable(replace(placed, rate=pair.earlier.rate), pair.earlier)
    ]
    later = [replace(pair, later=placed, row=()) for placed in before if placed is not pair.earlier]
    earlier = [
        replace(pair, earlier=placed, row=())
        for placed in before
        if placed.at.start < pair.later.at.start < change.at.start
        and not from_nothing(replace(pair, earlier=placed))
    ]
    return next((own for own in (*later, *earlier) if agrees(own)), found)


def _agreeing(ground: Ground, change: Change) -> Pair | None:
    """Two values that no word ties to a change, where they agree with it."""
    for pair in (neighbours_of(ground, change), *around(ground, change)):
        if pair is None or from_nothing(pair):
            continue
        if judged(ground, change, pair)[0] == "consistent":
            return pair
    return None


def grown(later: Interval, earlier: Interval, direction: Direction) -> Interval:
    """By how many percent a value rose or fell, negative where it went the other way. Values are not negative."""
    return _by_percent(later / earlier, direction)


def _by_percent(times: Interval, direction: Direction) -> Interval:
    percent = _HUNDRED * times
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
    meant = in_company(ground.interval, (pair.later, pair.earlier))
    words = {
        "earlier": spoken(ground, pair.earlier),
        "change": named(ground, change),
        "percent": percent_of(ground, change.percent),
        "actual": _actual(change, pair, actual),
        "document": document_noun(ground),
    }
    bare = words["earlier"] == value_of(ground, pair.earlier)
    what = (
        _("{later}, against {earlier} before, {change}")
        if bare
        else _("{later}, against {earlier}, {change}")
    ).format(later=spoken(ground, pair.later), earlier=words["earlier"], change=words["change"])
    return Finding(
        "change",
        verdict,
        _("{later} after {earlier}: {change}").format(
            later=text_of(ground, pair.later), earlier=value_of(ground, pair.earlier), change=words["change"]
        ),
        opened(said(ground, pair.later, what) + _explanation(verdict, change, actual).format(**words)),
        tuple(placed.figure.selector for placed in figures),
        f"{span_of(pair.later, meant(pair.later))} / {span_of(pair.earlier, meant(pair.earlier))}: "
        f"{bounds(outward(actual), style_of(change.percent.figure))}",
        Origin("checks.changes.compared", pair.cue.lower()),
        f"{pair.cue} ... {change.cue}",
        chance=of_percent(actual, change.percent.interval, share=False),
    )


def _actual(change: Change, pair: Pair, actual: Interval) -> str:
    """The change that two bare values show as they stand; the whole interval where one is hedged."""
    style = style_of(change.percent.figure)
    shown = _as_stated(change, pair)
    if shown is None:
        return bounds(outward(actual), style)
    return _("about {value}").format(value=bounds(Interval(shown, shown), style))


def judged(ground: Ground, change: Change, pair: Pair) -> tuple[Verdict, Interval]:
    """The verdict on a change, and the change that the pair shows.

    A contradiction that comes only from amounts stated elsewhere is undetermined.
    """
    said = percentage(change.percent)
    meant = in_company(ground.interval, (pair.later, pair.earlier))
    actual = grown(meant(pair.later), meant(pair.earlier), change.direction)
    verdict = _verdict(actual, said)
    own = in_company(lambda placed: placed.interval, (pair.later, pair.earlier))
    alone = grown(own(pair.later), own(pair.earlier), change.direction)
    if verdict != "consistent" and alone.meets(said):
        return "undetermined", actual
    roughly = _far(change, pair, actual) if verdict == "consistent" else actual.meets(cut_off(change.percent))
    if roughly:
        return "undetermined", actual
    return verdict, actual


def _far(change: Change, pair: Pair, actual: Interval) -> bool:
    """Whether two bare values as they stand are far from a change, which then agrees only by their rounding."""
    shown, percent = _as_stated(change, pair), stated(change.percent)
    if shown is None or percent is None or change.percent.figure.hedge != "exact":
        return False
    said = percentage(change.percent)
    half = Fraction(0) if said.low is None or said.high is None else (said.high - said.low) / 2
    return not nearly(shown, Fraction(percent), half, actual)


def _as_stated(change: Change, pair: Pair) -> Fraction | None:
    """The change that two bare values show as they stand; None where one is hedged."""
    times = as_written(pair.later, pair.earlier)
    return None if times is None else _by_percent(times, change.direction).low


def _explanation(verdict: Verdict, change: Change, actual: Interval) -> str:
    if verdict == "consistent":
        return _("; the two figures give {actual}, so they agree.")
    if verdict == "undetermined" and actual.meets(cut_off(change.percent)):
        return _("; as written the two figures give {actual}, and only rounding could close the gap.")
    if verdict == "undetermined":
        return _(
            "; the two figures give {actual}, which fails only if amounts stated elsewhere are the same ones."
        )
    if verdict == "inconsistent" and change.direction == "up":
        return _(", but by these figures the number fell.")
    if verdict == "inconsistent":
        return _(", but by these figures the number rose.")
    return _("; the two figures give {actual}, and no rounding makes that {percent}.")


def named(ground: Ground, change: Change) -> str:
    """The change as a noun phrase, with the percentage as written."""
    phrase = _("an increase of {percent}") if change.direction == "up" else _("a decrease of {percent}")
    return phrase.format(percent=percent_of(ground, change.percent))


def _derived(ground: Ground, change: Change, later: Placed, base: Interval) -> Finding:
    derived = outward(base)
    words = {"change": named(ground, change), "base": _whole(later, base), "document": document_noun(ground)}
    what = _("{later}, {change}").format(later=spoken(ground, later), change=words["change"])
    return Finding(
        "change",
        "derived",
        _("{later} is {change}, so the value before was {base}").format(
            later=text_of(ground, later), **words
        ),
        opened(
            said(ground, later, what)
            + _("; the number before, which {document} does not give, must then have been {base}.").format(
                **words
            )
        ),
        (later.figure.selector, change.percent.figure.selector),
        f"{span_of(later, ground.interval(later))} / (1 {'+' if change.direction == 'up' else '-'} "
        f"{bounds(change.percent.interval, style_of(change.percent.figure))}) = "
        f"{bounds(derived, style_of(later.figure))}",
        Origin("checks.changes.base", change.cue.lower()),
        change.cue,
        derived.low,
        derived.high,
    )


def _whole(later: Placed, base: Interval) -> str:
    """A value before, of things that are counted one by one: the only whole number in its interval, if it is one."""
    if later.figure.kind == "count" and base.low is not None and base.high is not None:
        nearest = round((base.low + base.high) / 2)
        if base.low <= nearest <= base.high and base.high - base.low < 2:
            return _("about {value}").format(value=number(Fraction(nearest)))
    return bounds(outward(base), style_of(later.figure))
