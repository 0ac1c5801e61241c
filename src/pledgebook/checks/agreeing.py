"""Percentages set beside a number, whose whole stands elsewhere: "250 of these places, or 25 percent".

The whole may be any number before it in its own sentence or the two before that, or the one that the percentage is
taken of. Nothing says which, so that only exact agreement is told.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.pairs import changes_in, is_base
from pledgebook.checks.persons import both_persons
from pledgebook.checks.portions import Share, agrees, beside
from pledgebook.checks.same import stated
from pledgebook.checks.ties import ties

_LEAST = 10  # of fewer things nearly every percentage is that of some
_REACH = 2  # sentences before the percentage in which the whole may stand
_WORDS = 8  # words of what became of the part, before the mark that sets the percentage beside it
_FAR = 20  # words between a share and the mark behind which its percentage stands
_NEAR = 2  # words between "of" and a whole, or between a percentage and the mark behind it
_THAT_IS = r"(?:^\s*|,\s*)(?:<the same>|<that is>),?\s+$"


class Agreeing:
    """The shares of a document that agree, of which each percentage is told once."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._shares = {(own.part.order, own.whole.order): own for own in agreeing(ground)}
        self._said: set[int] = set()

    def beside(self, share: Share) -> Share:
        """A share that the words give, with a percentage that is set beside it and agrees where it has none."""
        if share.percent is None:
            agreed = self._shares.get((share.part.order, share.whole.order))
            if agreed is not None:
                share = replace(share, percent=agreed.percent, sure=False)
            elif share.part.sentence == share.whole.sentence:
                share = _set_behind(self._ground, share) or _said_before(self._ground, share) or share
        if share.percent is not None:
            self._said.add(share.percent.order)
        return share

    def left(self, taken: Container[int]) -> Iterator[Share]:
        """Those whose percentage was not told, and whose part is none of another share."""
        for share in self._shares.values():
            told = share.percent is not None and share.percent.order in self._said
            if not told and share.part.order not in taken:
                yield share


def agreeing(ground: Ground) -> Iterator[Share]:
    """Each percentage with the part it is set beside and the nearest whole of which it is that."""
    for sentence, figures in ground.sentences.items():
        changed = [change.percent for change in changes_in(ground, figures)]
        for percent in figures:
            plain = percent.figure.kind == "percent" and percent not in changed
            if plain and not is_base(ground, percent, weak=False):
                share = _of_nearest(ground, sentence, figures, percent)
                if share is not None:
                    yield share


def _of_nearest(ground: Ground, sentence: int, figures: Sequence[Placed], percent: Placed) -> Share | None:
    part = _part(ground, figures, percent)
    if part is None:
        return None
    for whole in _wholes(ground, sentence, figures, percent, part):
        share = Share(part, whole, "", "of", percent, sure=False)
        value = stated(whole)
        if value is not None and value >= _LEAST and part.interval.below(whole.interval) and agrees(share):
            return share
    return None


def _part(ground: Ground, figures: Sequence[Placed], percent: Placed) -> Placed | None:
    """The number that a percentage is set beside, right before it or right behind it."""
    index = figures.index(percent)
    before = figures[index - 1] if index else None
    if before is not None and before.figure.kind != "percent":
        gap = ground.between(before, percent)
        if beside(ground, gap, _WORDS) and ":" not in gap and ";" not in gap:
            return before
    behind = figures[index + 1] if index + 1 < len(figures) else None
    if behind is None or behind.figure.kind == "percent":
        return None
    start = percent.at.end
    for tie in ties(ground, percent.sentence, "parts", "back"):
        if (
            tie.at.start >= start
            and not ground.low[start : tie.at.start].strip()
            and tie.at.end <= behind.at.start
        ):
            start = tie.at.end
            break
    gap = ground.low[start : behind.at.start]
    said = said_again(ground, gap)
    return behind if said or (start > percent.at.end and beside(ground, gap, 0)) else None


def said_again(ground: Ground, gap: str) -> bool:
    """Whether words behind a percentage say it once more as a number: "of its loans, that is,"."""
    found = ground.pattern(_THAT_IS).search(gap)
    return found is not None and len(gap.split()) <= _WORDS + _NEAR and not any(mark in gap for mark in ";:(")


def _wholes(
    ground: Ground, sentence: int, figures: Sequence[Placed], percent: Placed, part: Placed
) -> Iterator[Placed]:
    """The numbers of which a part may be some, the one that the percentage is taken of first."""
    index = figures.index(percent)
    behind = next((p for p in figures[index + 1 :] if p is not part), None)
    if behind is not None and behind.figure.kind == part.figure.kind:
        for tie in ties(ground, sentence, "share"):
            gap = ground.low[tie.at.end : behind.at.start]
            between = percent.at.end <= tie.at.start < tie.at.end <= behind.at.start
            if (
                between
                and len(gap.split()) <= _NEAR
                and not ground.low[percent.at.end : tie.at.start].strip()
            ):
                yield behind
    for home in range(sentence, sentence - _REACH - 1, -1):
        for placed in reversed(ground.sentences.get(home, ())):
            near = placed.paragraph == part.paragraph and placed.at.end <= min(
                part.at.start, percent.at.start
            )
            alike = comparable(replace(placed, rate=part.rate), part) or both_persons(ground, placed, part)
            if near and alike:
                yield placed


def _set_behind(ground: Ground, share: Share) -> Share | None:
    """A share with the percentage behind it, whatever that goes on to: "or 40 percent of the line"."""
    figures = ground.sentences[share.whole.sentence]
    last = max(share.part, share.whole, key=lambda placed: placed.at.start)
    percent = next((p for p in figures if p.at.start >= last.at.end), None)
    if (
        percent is None
        or percent.figure.kind != "percent"
        or not beside(ground, ground.between(last, percent), _FAR)
    ):
        return None
    return _if_agrees(ground, share, percent)


def _said_before(ground: Ground, share: Share) -> Share | None:
    """A share with the percentage that it says once more: "45 percent of its loans, that is, 108 of 240 million"."""
    figures = ground.sentences[share.part.sentence]
    index = figures.index(share.part)
    percent = figures[index - 1] if index else None
    if percent is None or percent.figure.kind != "percent" or percent.at.end > share.part.at.start:
        return None
    said = said_again(ground, ground.between(percent, share.part))
    return _if_agrees(ground, share, percent) if said else None


def _if_agrees(ground: Ground, share: Share, percent: Placed) -> Share | None:
    figures = ground.sentences[percent.sentence]
    changed = any(change.percent is percent for change in changes_in(ground, figures))
    own = replace(share, percent=percent, sure=False)
    return own if not changed and agrees(own) else None
