"""Money of other people in a relative clause: "gives $5 million to farmers who paid $12 million in fines"."""

from __future__ import annotations

from collections.abc import Iterable

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.persons import of_persons
from pledgebook.model import Span

_REACH = 60  # characters before a word of giving in which the clause begins
_CLAUSE = r"(?<!\w)(\w+)\s+(<money relative>)\s+(?:\w+\s+){0,2}$"
# A relative with the verb of its own subject: no comma before it, which would make it one of the amount.
_ACTIVE = r"(?<![,\s])\s+(?:<money relative>)\s+((?:\w+\s+){0,2})$"


def by_others(ground: Ground, placed: Placed, given: Iterable[Span]) -> Span | None:
    """The words from a relative behind persons to the word of giving that leads to an amount; None where none do.

    Donors who gave it give it. ``given`` are words of what is done, in the order of the text.
    """
    leading = [at for at in given if placed.reach.start <= at.start and at.end <= placed.at.start]
    if not leading:
        return None
    start = max(placed.reach.start, leading[-1].start - _REACH)
    found = ground.pattern(_CLAUSE).search(ground.low, start, leading[-1].start)
    if found is None or not of_persons(ground, found.group(1)):
        return None
    if found.group(1) in ground.lexicon.words["money giver"]:
        return None
    return Span(found.start(2), leading[-1].end)


def of_another(ground: Ground, placed: Placed, word: Span) -> bool:
    """Whether a word of giving behind an amount is the act of who is named between the two.

    "$5 million for farmers who paid fines" has not been paid; "$5 million for farmers that was paid in May" has.
    """
    start = max(placed.at.end, word.start - _REACH)
    found = ground.pattern(_ACTIVE).search(ground.low, start, word.start)
    if found is None or not ground.low[placed.at.end : found.start()].strip():
        return False
    fillers = set(found.group(1).split())
    passive = {phrase.split()[-1] for phrase in ground.lexicon.words["be"]}
    return not fillers & passive
