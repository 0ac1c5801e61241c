"""Two values of one measure as "from A to B" gives them, and words that say which way it went."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.pairs import Direction
from pledgebook.checks.persons import persons
from pledgebook.checks.words import WORD, stem

_FROM = r"(?<!\w)<from>\s+$"
_TO = r"(?:^|\s)<to>\s+$"
_BACK = r",?\s+<back from>\s+"
_BELOW_NOUGHT = r"(?:<minus>\s*|[-–−])$"
_BEHIND_NOUGHT = r"[^,.;]{0,20}<below nought>(?!\w)"
_YEAR = re.compile(r"\s[^\W\d]{1,4}\s+(?:19|20)\d\d(?!\d)")
_REMARK = r"\s*\(\s*[^\W\d]|\s+<for>(?!\w)|\s+[^\W\d]{1,3}\s+<article>(?!\w)"
_SHORT = 2  # letters of a word that is no noun
_NEAR = 40  # characters before a value in which its "from" stands
_WORDS = 6  # words between the two values
_MILLION = 10**6  # an exchange rate never comes to so much; it falls where more is paid


class FromTo(NamedTuple):
    """The earlier and the later value, and where the words begin and end that give both."""

    earlier: Placed
    later: Placed
    start: int
    end: int


def from_to(ground: Ground, sentence: int) -> Iterator[FromTo]:
    """Each "from A to B" and "to B from A" of a sentence, whose values are of one measure."""
    for first, second in pairwise(ground.sentences.get(sentence, ())):
        found = _in_words(ground, first, second)
        if found is not None and _values(ground, first, second):
            yield found


def _in_words(ground: Ground, first: Placed, second: Placed) -> FromTo | None:
    """What the words before two figures and between them make of these, which may be no values."""
    at = ground.sentence(first)
    before = ground.low[max(at.start, first.at.start - _NEAR) : first.at.start]
    gap = ground.between(first, second)
    if opens := ground.pattern(_FROM).search(before):
        start = first.at.start - len(before) + opens.start()
        if ground.pattern(_TO).search(gap) and len(gap.split()) <= _WORDS and ";" not in gap:
            return FromTo(first, second, start, second.at.end)
    elif (opens := ground.pattern(_TO).search(before)) and ground.pattern(_BACK).fullmatch(gap):
        return FromTo(second, first, first.at.start - len(before) + opens.start(), second.at.end)
    return None


def _values(ground: Ground, first: Placed, second: Placed) -> bool:
    """Whether two figures are values of one measure, and no differences."""
    return alike(first, second) and not any(_no_value(ground, placed) for placed in (first, second))


def alike(a: Placed, b: Placed) -> bool:
    """Whether two figures may be values of one measure: percentages may be, which count nothing that is named."""
    percents = a.figure.kind == b.figure.kind == "percent"
    # The period stands with the last: "from 2,000 to 6,000 a year".
    return percents or comparable(replace(a, rate=a.rate or b.rate), replace(b, rate=b.rate or a.rate))


def _no_value(ground: Ground, placed: Placed) -> bool:
    """Whether a figure is below nought, or says how much more there is of something: "$280 million less than"."""
    behind = ground.low[placed.at.end : placed.at.end + _NEAR]
    start = placed.at.end + len(behind) - len(behind.lstrip())
    said = ground.lexicon.changes["behind"].match(ground.low, start, ground.sentence(placed).end)
    compared = said is not None and ground.pattern(r"\s+<than>(?!\w)").match(ground.low, said[0].end)
    return bool(compared) or _negative(ground, placed)


def _negative(ground: Ground, placed: Placed) -> bool:
    """Whether a value is below nought, or may be: "from minus 2 percent", "4 percent below zero"."""
    before = ground.low[max(0, placed.at.start - _NEAR) : placed.at.start]
    number = next((at for at, mark in enumerate(placed.figure.text) if mark.isdigit()), 0)
    sign = any(mark in placed.figure.text[:number] for mark in "-–−")
    return (
        sign
        or ground.pattern(_BELOW_NOUGHT).search(before) is not None
        or ground.pattern(_BEHIND_NOUGHT).match(ground.low, placed.at.end) is not None
    )


def way(ground: Ground, found: FromTo) -> tuple[Direction, str] | None:
    """Which way a verb right before "from A to B" says that it went, with the verb; None where none does."""
    before = ground.low[ground.sentence(found.earlier).start : found.start].rstrip()
    ways: tuple[tuple[str, Direction], ...] = (("<went up>", "up"), ("<went down>", "down"))
    for template, direction in ways:
        verb = ground.pattern(rf"(?<!\w){template}$").search(before)
        if verb is not None:
            return direction, verb.group()
    return None


def measured(ground: Ground, found: FromTo) -> bool:
    """Whether more of it is more: of money, of percentages and of what is counted, not of ranks, depths or rates."""
    figure = found.later.figure
    first, second = sorted((found.earlier, found.later), key=lambda own: own.at)
    if not _clean(ground, first, second):
        return False
    if figure.kind in ("percent", "money") and any(
        ground.pattern(r"\s+<of>(?!\w)").match(ground.low, own.at.end) for own in (found.earlier, found.later)
    ):
        return False
    if figure.kind == "percent":
        return True
    if figure.kind == "money":
        return (figure.low or 0) >= _MILLION and (found.earlier.figure.low or 0) >= _MILLION
    said = ground.low[ground.sentence(found.earlier).start : found.start]
    counted = ground.pattern(r"(?<!\w)<counting>\s+<of>(?!\w)").search(said) is not None
    return counted or persons(ground, found.later) or persons(ground, found.earlier)


def _clean(ground: Ground, first: Placed, second: Placed) -> bool:
    """Whether only a year or what both count stands between two values, and no remark behind: "for one plant"."""
    gap = ground.between(first, second)
    words = [match.group() for match in WORD.finditer(_YEAR.sub(" ", gap))]
    joins = ground.lexicon.words["to"] | ground.lexicon.words["back from"]
    known = {own for phrase in joins for own in phrase.split()}
    plain = all(
        word in known or (len(word) > _SHORT and stem(word) in first.nouns | second.nouns) for word in words
    )
    return plain and "(" not in gap and not ground.pattern(_REMARK).match(ground.low, second.at.end)
