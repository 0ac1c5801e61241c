"""How far a row says that it is: what its column for that begins with, "Done 22/09/2025", "On track, 41 done"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Origin, Span, Stance
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

STATE = "commitments.tables.status"
_MORE = re.compile(r" ?[:(;,]")  # behind a status that a cell begins with: "Done (9,240)"
_ALL = re.compile(r"100(?![.,\d])")


def is_state(context: Context, at: Span) -> bool:
    """Whether a cell is the word for a state, and nothing else but behind a mark: "Cumprido (9 240)"."""
    words = context.text[at.start : at.end].strip(" .").lower()
    return _MORE.split(words, maxsplit=1)[0] in context.vocabulary.wording.statuses


def state_in(context: Context, at: Span) -> tuple[Stance, Origin] | None:
    """The stance that the cell of a status gives; a number of what is done already is one of what goes on."""
    statuses = context.vocabulary.wording.statuses
    words = context.text[at.start : at.end].strip(" .*").lower()
    if words in statuses:
        return statuses[words], Origin(STATE, words)
    states, count = _shapes(context.vocabulary)
    if found := states.match(words):
        return statuses[found[0]], Origin(STATE, found[0])
    if found := count.match(words):
        return ("delivered" if _ALL.match(words) else "ongoing"), Origin(STATE, found[0])
    return None


@cache
def _shapes(vocabulary: Vocabulary) -> tuple[re.Pattern[str], re.Pattern[str]]:
    numbers = any_of(vocabulary.quantities.numbers.units)
    return (
        re.compile(rf"{any_of(vocabulary.wording.statuses)}(?![\w-])"),
        re.compile(rf"(?:\d{{1,3}}(?:[ .,]\d{{3}}|[.,]\d{{1,2}})?(?![\d/.-])|{numbers}\b)(?= ?%| \w)"),
    )
