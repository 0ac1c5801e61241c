"""Values that a multiple may be said of though no word compares them: told only where they agree.

"It will double its aid, from 45 to 90 million"; "2,700 hectares of forest, three times the 900 hectares restored".
"""

from __future__ import annotations

from collections.abc import Iterator

from pledgebook.checks.from_to import from_to
from pledgebook.checks.ground import Ground
from pledgebook.checks.measure import one_thing
from pledgebook.checks.multiple_words import Multiple
from pledgebook.checks.series import Pair, from_nothing

_FAR = 20  # words between a verb and "from A to B"
_NEAR = 4  # words between a multiple and the value that it is of


def ahead_of(ground: Ground, multiple: Multiple) -> Iterator[Pair]:
    """Each "from A to B" behind a verb that says what will be, with no other figure between."""
    figures = ground.sentences.get(multiple.sentence, ())
    for found in from_to(ground, multiple.sentence):
        pair = Pair(found.later, found.earlier, "to")
        between = any(multiple.at.end <= placed.at.start < found.earlier.at.start for placed in figures)
        near = len(ground.low[multiple.at.end : max(multiple.at.end, found.start)].split()) <= _FAR
        if found.start >= multiple.at.end and near and not between and not from_nothing(pair):
            yield pair


def around_than(ground: Ground, multiple: Multiple) -> Iterator[Pair]:
    """The value before "three times the" and the one behind it, where both count one thing."""
    if multiple.form != "than":
        return
    figures = ground.sentences.get(multiple.sentence, ())
    before = [placed for placed in figures if placed.at.end <= multiple.at.start]
    behind = [placed for placed in figures if placed.at.start >= multiple.at.end]
    if not before or not behind or not one_thing(before[-1], behind[0]):
        return
    pair = Pair(before[-1], behind[0], "than")
    gap = ground.low[multiple.at.end : behind[0].at.start]
    if len(gap.split()) <= _NEAR and not from_nothing(pair):
        yield pair
