"""Shares whose part is set beside: "A, or 63 percent of the B" and "63 percent of the B, or A"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.persons import both_persons
from pledgebook.checks.portions import Share, agrees, beside

_NEAR = 6  # words that may stand before the mark that sets a figure beside another
_PART_ENDS = r"\s*(?:[),.;:–—]|$|\n)"
_FAR = 20  # the same, where no other figure can be meant


def apposed(
    ground: Ground, figures: tuple[Placed, ...], percent: Placed, whole: Placed, cue: str
) -> Iterator[Share]:
    """The part nearest to a percentage, or to the whole that it is taken of.

    One that stands behind a semicolon, or behind another figure of its kind, may be what is left or something
    else: it is only found to agree ("90 percent of the 80 million is 72 million; so 10 million are missing").
    """
    for part in sorted(figures, key=lambda placed: _apart(placed, percent, whole)):
        if part is percent or part is whole or part.figure.kind != whole.figure.kind:
            continue
        before, after = part.at.end <= percent.at.start, part.at.start >= whole.at.end
        first, last = (part, percent) if before else (whole, part)
        gap = ground.between(first, last) if before or after else ""
        if _between(figures, first, last, part, percents=True):
            continue
        near = figures[figures.index(percent) - 1] is part
        if not beside(ground, gap, _FAR if near else _NEAR):
            continue
        share = Share(part, whole, cue, "of", percent)
        alike = comparable(part, whole) or both_persons(ground, part, whole)
        apart = ";" in gap or _between(figures, first, last, part, percents=False)
        apart = apart or (after and not _ended(ground, part))
        if alike and not apart:
            yield share
            return
        if (after or alike or part.nouns & whole.nouns) and agrees(share):
            yield share
            return


def _ended(ground: Ground, part: Placed) -> bool:
    """Whether nothing goes on behind a part: "200 boys and 160 girls" and "100 more than last year" are no share."""
    more = ground.pattern(r"(?<!\w)<more>(?!\w)").search(ground.low, *part.at)
    return more is None and ground.pattern(_PART_ENDS).match(ground.low, part.at.end) is not None


def _apart(part: Placed, percent: Placed, whole: Placed) -> int:
    """How far a figure stands before a percentage, or behind the whole that it is taken of."""
    return (
        percent.at.start - part.at.end if part.at.start < percent.at.start else part.at.start - whole.at.end
    )


def _between(figures: Sequence[Placed], first: Placed, last: Placed, part: Placed, *, percents: bool) -> bool:
    """Whether another percentage, or another figure of the part's kind, stands between a part and what it is beside."""
    kind = "percent" if percents else part.figure.kind
    return any(
        other.figure.kind == kind and first.at.end <= other.at.start < last.at.start for other in figures
    )
