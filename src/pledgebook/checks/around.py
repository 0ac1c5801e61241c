"""The values around a change that no word ties to it: told only where they agree with it.

"Cut by 36 percent, from 113,000 hectares in 2021 to 72,000"; "310 doctors, 24 percent more than the 250 of before";
"from 41 to 48.4 percent, an increase of 18 percent".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pledgebook.checks.from_to import FromTo, from_to
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import one_thing
from pledgebook.checks.pairs import Change, Direction
from pledgebook.checks.series import Pair

_TWO = 2
_FAR = 10  # words between two values and the percentage that says once more how far they are apart
_WORD = 12  # characters of the word for more before a percentage
_THAT_IS = r"[,(–—]\s*(?:<that is>|<by how much>)[,\s]\s*(?:\S+\s+){0,2}$"
_NEAR = 5  # words between a change and the value that it is measured from
_THAN = r"(?<!\w)(?:<than>|<beside last>|<measured from>)(?!\w)"


def around(ground: Ground, change: Change) -> Iterator[Pair]:
    """Each "from A to B" of the sentence, then the value before a change and the one it is more than."""
    sentence = change.percent.sentence
    for found in from_to(ground, sentence):
        if change.percent not in (found.earlier, found.later):
            yield Pair(found.later, found.earlier, change.cue)
    figures = [placed for placed in ground.sentences[sentence] if placed.figure.kind != "percent"]
    before = [placed for placed in figures if placed.at.end <= change.at.start]
    behind = [placed for placed in figures if placed.at.start >= change.percent.at.end]
    if before and behind and _measured(ground, change, behind[0]) and one_thing(before[-1], behind[0]):
        yield Pair(before[-1], behind[0], change.cue)


def unsaid(
    ground: Ground, figures: Sequence[Placed], known: Sequence[Placed]
) -> Iterator[tuple[Change, Pair]]:
    """Percentages that no word right beside them calls a change, each with two values that it may be said of.

    "Cut its use by 40 percent, from 5 to 3 million litres"; "310 doctors, 24 percent more than the 250".
    """
    pairs = list(from_to(ground, figures[0].sentence)) if len(figures) > _TWO else []
    for percent in figures:
        if percent.figure.kind != "percent" or percent in known:
            continue
        for found in pairs:
            if percent not in (found.earlier, found.later) and _beside(ground, percent, found):
                yield _moved(ground, percent, found.later, found.earlier)
        index = figures.index(percent)
        if 0 < index < len(figures) - 1:
            later, earlier = figures[index - 1], figures[index + 1]
            if _called_more(ground, percent, earlier) and one_thing(later, earlier):
                yield _moved(ground, percent, later, earlier)


def _moved(ground: Ground, percent: Placed, later: Placed, earlier: Placed) -> tuple[Change, Pair]:
    fell = (later.figure.low or 0) < (earlier.figure.low or 0)
    direction: Direction = "down" if fell else "up"
    cue = " ".join(ground.document.words(percent.at).split())
    return Change(percent, direction, percent.at, cue), Pair(later, earlier, cue)


def _beside(ground: Ground, percent: Placed, found: FromTo) -> bool:
    """Whether a percentage stands right before "from A to B", or right behind it."""
    if found.start >= percent.at.end:
        gap = ground.low[percent.at.end : found.start]
        return len(gap.split()) <= _TWO and not gap.strip(" ,:(–—").strip()
    gap = ground.low[found.end : percent.at.start]
    said = ground.pattern(_THAT_IS).search(gap)
    return said is not None and len(gap.split()) <= _FAR


def _called_more(ground: Ground, percent: Placed, earlier: Placed) -> bool:
    """Whether "more ... than" stands around a percentage: "mais 24 por cento do que os 250"."""
    before = ground.pattern(r"(?<!\w)<more>\s+$").search(
        ground.low, max(0, percent.at.start - _WORD), percent.at.start
    )
    gap = ground.low[percent.at.end : earlier.at.start]
    than = ground.pattern(r"\s+<than>(?!\w)").match(gap)
    return before is not None and than is not None and len(gap.split()) <= _NEAR


def _measured(ground: Ground, change: Change, earlier: Placed) -> bool:
    """Whether "than" leads from a percentage to a value: "24 percent more than the 250"."""
    gap = ground.low[change.percent.at.end : earlier.at.start]
    plain = len(gap.split()) <= _NEAR and not any(mark in gap for mark in ",;:(")
    return plain and ground.pattern(_THAN).search(gap) is not None
