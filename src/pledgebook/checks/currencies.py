"""One amount in two currencies, compared at what one was worth in the other in the year up to the document."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from itertools import pairwise

from pledgebook.checks.actors import opened, said
from pledgebook.checks.chance import at_random, width
from pledgebook.checks.ground import Ground, Placed, Tie
from pledgebook.checks.rates import Rates
from pledgebook.checks.ties import ties, words_of
from pledgebook.checks.wording import bounds, outward, span_of, style_of, text_of
from pledgebook.checks.words import WORD
from pledgebook.messages import _
from pledgebook.model import Finding, Interval, Origin, Verdict

_YEAR = dt.timedelta(days=366)  # rates are fixed in budgets and used for a while
_WEEK = dt.timedelta(days=7)
_ISO = 3  # letters of a currency that is known; "$" is not
_BRACKETS = {"(": ")", "[": "]"}


def currencies(ground: Ground) -> Iterator[Finding]:
    """One finding an amount that stands in two currencies: "€50 million (about $54 million)"."""
    for sentence, figures in ground.sentences.items():
        for one, other in pairwise(figures):
            if _both_money(one, other):
                cue = _cue(ground, sentence, one, other)
                if cue is not None:
                    yield _finding(ground, one, other, cue)


def _both_money(one: Placed, other: Placed) -> bool:
    return one.figure.kind == other.figure.kind == "money" and _currency(one) != _currency(other)


def _currency(placed: Placed) -> str:
    return placed.figure.unit.partition(" ")[0]


def _cue(ground: Ground, sentence: int, one: Placed, other: Placed) -> str | None:
    """The words or the bracket that set the second amount beside the first as the same; None where nothing does.

    The second stands alone in a bracket, or behind words that say "the same as"; only filler stands between.
    """
    gap = ground.between(one, other)
    closes = _BRACKETS.get(gap.strip()[:1])
    behind = ground.low[other.at.end : ground.sentence(other).end].lstrip()
    equal = next((tie for tie in ties(ground, sentence, "equal") if _within(tie, one, other)), None)
    known = set(words_of(ground, equal).lower().split()) if equal else set()
    plain = all(word in ground.lexicon.fillers or word in known for word in WORD.findall(gap))
    if not plain or (equal is None and closes is None):
        return None
    if closes is not None:
        return gap.strip()[0] if behind.startswith(closes) else None
    return words_of(ground, equal) if equal else None


def _within(tie: Tie, one: Placed, other: Placed) -> bool:
    return one.at.end <= tie.at.start and tie.at.end <= other.at.start


def _rate(ground: Ground, one: Placed, other: Placed) -> tuple[Interval, Rates] | None:
    """What one unit of the first was worth in the second, in the year up to the document or the times named."""
    if ground.edition.date is None or ground.rates is None:
        return None
    times = (*one.times, *other.times)
    begins = min([ground.edition.date, *(time.begins for time in times if time.begins)])
    ends = max([ground.edition.date, *(time.ends for time in times if time.ends)])
    rates: Rates = ground.rates()
    found = rates.between(_currency(one), _currency(other), begins - _YEAR, ends + _WEEK)
    return None if found is None else (found, rates)


def _finding(ground: Ground, one: Placed, other: Placed, cue: str) -> Finding:
    rate = _rate(ground, one, other)
    worth = ground.interval(one) * rate[0] if rate else None
    verdict: Verdict = "undetermined"
    if worth is not None:
        verdict = "consistent" if worth.meets(ground.interval(other)) else "inconsistent"
    words = {
        "one": text_of(ground, one),
        "other": text_of(ground, other),
        "worth": bounds(outward(worth), style_of(other.figure)) if worth else "",
        "unit": _unknown(one, other),
    }
    rated = f"{span_of(one, ground.interval(one))} × {_shown(rate[0]) if rate else '?'}"
    sign = {"consistent": "=", "undetermined": "?="}.get(verdict, "≠")
    return Finding(
        "multiple",
        verdict,
        _CLAIMS[verdict]().format(**words),
        opened(said(ground, one, words["one"]) + _ENDINGS[verdict]().format(**words)),
        (one.figure.selector, other.figure.selector),
        f"{rated} {sign} {span_of(other, ground.interval(other))}",
        Origin("checks.currencies.twice", cue.lower()),
        cue,
        chance=at_random(worth, width(other.interval), _around(worth)) if worth else None,
    )


def _around(worth: Interval) -> tuple[float, float]:
    """A factor of ten to either side, as rates between currencies may lie anywhere."""
    middle = float(worth.high or worth.low or 1)
    return middle / 10, middle * 10


def _unknown(one: Placed, other: Placed) -> str:
    """The currency that is not said, if it is that which keeps the rate open."""
    return next((_currency(each) for each in (one, other) if len(_currency(each)) != _ISO), "")


def _shown(rate: Interval) -> str:
    low, high = float(rate.low or 0), float(rate.high or 0)
    return f"{low:.4g}" if low == high else _("{low} to {high}").format(low=f"{low:.4g}", high=f"{high:.4g}")


_CLAIMS: dict[Verdict, Callable[[], str]] = {
    "consistent": lambda: _("{one} is {other}"),
    "inconsistent": lambda: _("{one} is not {other}"),
    "undetermined": lambda: _("{one} may not be {other}"),
}
_ENDINGS: dict[Verdict, Callable[[], str]] = {
    "consistent": lambda: _(
        ", or {other}; at the rates of the year before it was {worth}, so the figures agree."
    ),
    "inconsistent": lambda: _(
        ", or {other}, but at no rate of the year before was it more or less than {worth}."
    ),
    "undetermined": lambda: _(
        ", or {other}; no rate between the two is known for that time, so it is left open."
    ),
}
