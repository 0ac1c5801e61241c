"""Shares whose words stand around the figures: a percentage of "this sum" or of "the goal", a part called otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from pledgebook.checks.company import in_company, percentage
from pledgebook.checks.ground import Ground, Placed, Tie
from pledgebook.checks.measure import comparable
from pledgebook.checks.pairs import changes_in
from pledgebook.checks.persons import persons
from pledgebook.checks.same import stated
from pledgebook.checks.ties import behind, ties, words_of
from pledgebook.checks.words import WORD
from pledgebook.model import Interval

LEAST_WHOLE = 10  # a share of fewer things needs no percentage
_ATTACHED = r"(?:\W|<beside>)*"
_NEAR = 6  # words that may stand between two figures before the mark that sets the second beside the first
_HUNDRED = Interval(Fraction(100), Fraction(100))
_GOAL = r"\s+<of the goal>"
_NAMED = r"\s*<of>\s+(?:\S+\s+){0,4}\("  # "12 percent of the national fund ("
_POINTED = 2  # words between "of this sum," and the percentage


@dataclass(frozen=True, slots=True)
class Share:
    """A part and its whole, with the percentage that stands beside them.

    ``sure`` where the words leave no doubt that the percentage speaks of the two: else it is only found to agree.
    """

    part: Placed
    whole: Placed
    cue: str
    rule: str
    percent: Placed | None = None
    sure: bool = True


def beside(ground: Ground, gap: str, far: int = _NEAR) -> bool:
    """Whether the words between two figures set the second beside the first: "visas since May, or"."""
    mark = max((gap.rfind(c) for c in ",(–—"), default=-1)
    return (
        mark >= 0
        and len(gap[:mark].split()) <= far
        and ground.pattern(_ATTACHED).fullmatch(gap[mark:]) is not None
    )


def agrees(share: Share) -> bool:
    """Whether the percentage is what the two figures give."""
    if share.percent is None:
        return True
    meant = in_company(lambda placed: placed.interval, (share.part, share.whole))
    return (_HUNDRED * (meant(share.part) / meant(share.whole))).meets(percentage(share.percent))


def determined(ground: Ground, gap: str) -> bool:
    """Whether only articles and the like stand between "of" and a number: "of the", never "of whom" or "of this, "."""
    return not WORD.sub("", gap).strip() and all(
        word in ground.lexicon.words["determines"] for word in gap.split()
    )


def large(whole: Placed) -> bool:
    """Whether a whole has so many that a share of it says something."""
    value = stated(whole)
    return value is not None and value >= LEAST_WHOLE


def portions(ground: Ground, sentence: int, figures: Sequence[Placed]) -> Iterator[Share]:
    """The shares of a sentence that a percentage speaks of."""
    for percent in figures:
        if percent.figure.kind == "percent":
            yield from _of_pointed(ground, sentence, figures, percent)
            yield from _of_goal(ground, figures, percent)
            yield from _of_named(ground, figures, percent)


def _of_pointed(ground: Ground, sentence: int, figures: Sequence[Placed], percent: Placed) -> Iterator[Share]:
    """Shares as in "B. Of this sum, 40 percent (A)", and "B, and will give 60 percent of the funds (A)"."""
    part = next((placed for placed in figures if placed.at.start >= percent.at.end), None)
    if part is None or part.figure.kind != "money":
        return
    gap = ground.between(percent, part)
    pointing = _pointing(ground, sentence, percent)
    of_it = ground.pattern(r"\s*\w+\s+(?:\w+\s+){0,2}<amount>\s*\(\s*").fullmatch(gap) is not None
    if not of_it and not (pointing and beside(ground, gap, 0)):
        return
    before = [placed for placed in figures if placed.at.end <= percent.at.start]
    if not before and (previous := ground.sentences.get(sentence - 1, ())):
        before = [placed for placed in previous if placed.paragraph == part.paragraph]
    whole = [placed for placed in before if comparable(placed, part)]
    if len(whole) == 1:
        yield Share(part, whole[0], pointing or gap.strip(" ("), "of", percent, sure=bool(pointing))


def _pointing(ground: Ground, sentence: int, percent: Placed) -> str:
    """The words "of this sum" right before a percentage; nothing where others stand there."""
    for tie in ties(ground, sentence, "parts", "back"):
        gap = ground.low[tie.at.end : percent.at.start]
        if tie.at.end <= percent.at.start and len(gap.split()) <= _POINTED:
            words = words_of(ground, tie)
            if ground.pattern("<amount>$").search(words.lower()):
                return words
    return ""


def _of_goal(ground: Ground, figures: Sequence[Placed], percent: Placed) -> Iterator[Share]:
    """Shares as in "B by 2027. So far A, or 26 percent of that goal"."""
    found = ground.pattern(_GOAL).match(ground.low, percent.at.end)
    before = [placed for placed in figures if placed.at.end <= percent.at.start]
    if found is None or not before or not beside(ground, ground.between(before[-1], percent)):
        return
    part = before[-1]
    for sentence in range(part.sentence - 1, part.sentence - 4, -1):
        for whole in ground.sentences.get(sentence, ()):
            near = whole.commitment is part.commitment or whole.paragraph == part.paragraph
            if near and whole.figure.kind == part.figure.kind and large(whole):
                sure = comparable(whole, part, bare=False)
                if not whole.interval.below(part.interval):
                    yield Share(part, whole, found.group().strip(), "of", percent, sure=sure)
                return


def _of_named(ground: Ground, figures: Sequence[Placed], percent: Placed) -> Iterator[Share]:
    """Shares as in "A, which is 12 percent of the national fund (B)"."""
    found = ground.pattern(_NAMED).match(ground.low, percent.at.end)
    before = [placed for placed in figures if placed.at.end <= percent.at.start]
    whole = next((placed for placed in figures if placed.at.start >= percent.at.end), None)
    if found is None or whole is None or not before or whole.at.start != found.end():
        return
    if any(change.percent is percent for change in changes_in(ground, figures)):
        return  # "40 % de plus que prévu (243 millions)"
    closes = ground.low[whole.at.end : whole.at.end + 1] == ")"
    if closes and comparable(before[-1], whole) and beside(ground, ground.between(before[-1], percent)):
        yield Share(before[-1], whole, found.group().strip(" ("), "of", percent)


def named_part(ground: Ground, tie: Tie, sentence: int, whole: Placed) -> Share | None:
    """A share as in "1,200 observers, of whom 480 women (40 percent)": the part is called by what tells it apart."""
    after = behind(ground, tie, sentence, 0)
    if not after or after[0].figure.kind != "count" or whole.figure.kind != "count" or not large(whole):
        return None
    part = after[0]
    percent = after[1] if len(after) > 1 and after[1].figure.kind == "percent" else None
    near = percent is not None and beside(ground, ground.between(part, percent))
    if not (near or persons(ground, part)) or whole.interval.below(part.interval):
        return None
    if len([placed for placed in after if placed.figure.kind == "count"]) > 1:
        return None
    return Share(part, whole, words_of(ground, tie), "back", percent if near else None, sure=False)
