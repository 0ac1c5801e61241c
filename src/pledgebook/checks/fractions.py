"""Fractions in words: "two thirds of the 9,300 schools, or 4,800" against what the two figures give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from pledgebook.checks.actors import document_noun, opened
from pledgebook.checks.company import in_company
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.hedged_multiples import bound, not_reached
from pledgebook.checks.measure import comparable
from pledgebook.checks.portions import determined, large
from pledgebook.checks.rounding import as_written
from pledgebook.checks.ties import ties
from pledgebook.checks.wording import PERCENT, bounds, outward, spoken, text_of
from pledgebook.messages import _
from pledgebook.model import Finding, Interval, Origin, Span, Verdict

_SET_BESIDE = r"\s*(?:[,–—]\s*(?:<the same>|<that is>),?\s+|\(\s*)(?:(?:<beside>|<determines>)\s+)*"
_PART_ENDS = r"\s*(?:[),.;:]|$|\n)"
_LONGEST = 30  # characters of a hedge before a fraction
_LEAST, _HALF, _THIRD = Fraction(1, 10), Fraction(1, 2), Fraction(1, 3)
_SLIGHT = Fraction(1, 100)
_ROUGHLY = Fraction(5, 4)  # how much further "about a third" reaches


class _Portion(NamedTuple):
    """A fraction in words, where it stands, and the part and the whole that it is said of."""

    at: Span
    value: Fraction
    hedge: str
    part: Placed
    whole: Placed


def fractions(ground: Ground) -> Iterator[Finding]:
    """One finding a fraction whose part and whole both stand beside it."""
    for sentence, figures in ground.sentences.items():
        if sentence in ground.unread or not figures:
            continue
        at = ground.document.sentences[sentence].at
        end = at.start
        for span, value in ground.beginnings.find_elided(ground.lexicon.fractions, at.start, at.end):
            if span.start < end:
                continue  # "les deux tiers" is one fraction
            end = span.end
            found = _ends(ground, sentence, figures, span)
            if found is not None:
                hedge = _hedge(ground, at.start, span.start)
                yield _finding(ground, _Portion(span, Fraction(value), hedge, *found))


def _ends(ground: Ground, sentence: int, figures: Sequence[Placed], at: Span) -> tuple[Placed, Placed] | None:
    """The part and the whole of "half of the B, or A", "half of the B (A)" and "A, or half of the B"."""
    whole = _taken_of(ground, sentence, figures, at)
    if whole is None or not large(whole):
        return None
    index = figures.index(whole)
    behind = figures[index + 1] if index + 1 < len(figures) else None
    if behind is not None and _set_beside(ground, ground.between(whole, behind)) and _alone(ground, behind):
        return (behind, whole) if comparable(behind, whole) else None
    before = figures[index - 1] if index else None
    if (
        before is not None
        and _set_beside(ground, ground.low[before.at.end : at.start])
        and comparable(before, whole)
    ):
        return before, whole
    return None


def _taken_of(ground: Ground, sentence: int, figures: Sequence[Placed], at: Span) -> Placed | None:
    """The figure right behind "half of the"."""
    whole = next((placed for placed in figures if placed.at.start >= at.end), None)
    if whole is None or whole.figure.kind == "percent":
        return None
    for tie in ties(ground, sentence, "share"):
        inside = at.end <= tie.at.start and tie.at.end <= whole.at.start
        gaps = (ground.low[at.end : tie.at.start], ground.low[tie.at.end : whole.at.start])
        if inside and not gaps[0].strip() and determined(ground, gaps[1]):
            return whole
    return None


def _set_beside(ground: Ground, gap: str) -> bool:
    return ground.pattern(_SET_BESIDE).fullmatch(gap) is not None


def _alone(ground: Ground, placed: Placed) -> bool:
    """Whether nothing follows a figure that says it is of something else: "(8,200 in towns)"."""
    return ground.pattern(_PART_ENDS).match(ground.low, placed.at.end) is not None


def _hedge(ground: Ground, start: int, end: int) -> str:
    """How a fraction is hedged: "more than half"."""
    least = max(start, end - _LONGEST)
    for at, hedge in ground.beginnings.find(ground.lexicon.hedges, least, end):
        if not ground.low[at.end : end].strip():
            return hedge
    if not_reached(ground, least, end):
        return "at most"
    return bound(ground, least, end) or "exact"


def _meant(portion: _Portion, reach: Fraction) -> Interval:
    """What a fraction may be: to either side, and past its end where a word opens that."""
    low, high = max(Fraction(0), portion.value - reach), min(Fraction(1), portion.value + reach)
    if portion.hedge in ("over", "at least"):
        return Interval(portion.value - _SLIGHT, Fraction(1))
    if portion.hedge == "at most":
        return Interval(Fraction(0), portion.value + _SLIGHT)
    if portion.hedge == "under":
        return Interval(max(Fraction(0), portion.value - 2 * reach), portion.value + _SLIGHT)
    return Interval(low, high)


def _reach(value: Fraction) -> Fraction:
    """How far from its value a fraction in words may still be called so; less where a finer one lies nearer."""
    return min(_LEAST, value * _THIRD, (1 - value) * _THIRD)


def _interval(portion: _Portion, *, sure: bool) -> Interval:
    """What a fraction means without a doubt, or may be meant to be at most."""
    reach = _reach(portion.value) * (_HALF if sure else Fraction(1))
    return _meant(portion, reach * (_ROUGHLY if portion.hedge == "about" else Fraction(1)))


def _verdict(portion: _Portion, ratio: Interval) -> Verdict:
    shown = as_written(portion.part, portion.whole)
    if ratio.meets(_interval(portion, sure=True)):
        meant = shown is None or shown.meets(_interval(portion, sure=False))
        return "consistent" if meant else "undetermined"
    return "undetermined" if ratio.meets(_interval(portion, sure=False)) else "inconsistent"


def _finding(ground: Ground, portion: _Portion) -> Finding:
    meant = in_company(ground.interval, (portion.part, portion.whole))
    ratio = meant(portion.part) / meant(portion.whole)
    verdict = _verdict(portion, ratio)
    word = ground.document.select(portion.at)
    words = {
        "word": word.quote,
        "part": text_of(ground, portion.part),
        "whole": text_of(ground, portion.whole),
        "spoken": spoken(ground, portion.whole),
        "share": _in_percent(portion, ratio),
        "document": document_noun(ground),
    }
    endings = {
        "consistent": _("; the two figures give {share}, so they agree."),
        "undetermined": _("; the two figures give {share}, which is so only roughly."),
    }
    ending = endings.get(verdict, _(", but the two figures give {share}."))
    return Finding(
        "share",
        verdict,
        _("“{word}” against {part} of {whole}, {share}").format(**words),
        opened((_("{document} says “{word}” of {spoken} and gives {part}") + ending).format(**words)),
        (word, portion.part.figure.selector, portion.whole.figure.selector),
        f"{words['part']} / {words['whole']} : {portion.value}",
        Origin("checks.fractions.set beside", word.quote.lower()),
        word.quote,
    )


def _in_percent(portion: _Portion, ratio: Interval) -> str:
    """The share as two bare figures show it, or within which bounds where one is hedged."""
    hundred = Interval(Fraction(100), Fraction(100))
    shown = as_written(portion.part, portion.whole)
    if shown is not None:
        return _("about {value}").format(value=bounds(hundred * shown, PERCENT))
    return bounds(outward(hundred * ratio), PERCENT)
