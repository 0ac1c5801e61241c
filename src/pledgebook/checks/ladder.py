"""How far the money of a figure has gone: the rung of the ladder that its words say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, cast

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.words import WORD
from pledgebook.messages import _
from pledgebook.model import LADDER, MoneyState, Origin, Span

_AHEAD = 3  # words that may stand between "will" and the verb that it puts off
_DONE = ("identified", "obligated", "disbursed")  # what is not so yet where something ahead stands before it
# Roles of figures that a pledge moves: what it only speaks of (losses, what others gave) is not pledged by it.
_MOVED = ("allocation", "total", "part", "target", None)


class Rung(NamedTuple):
    """A state with the rule that read it, or None with the reason."""

    state: MoneyState | None
    origin: Origin | None
    reason: str = ""

    @property
    def silent(self) -> bool:
        """Whether no word was found at all."""
        return self.state is None and self.origin is None


class _Word(NamedTuple):
    """A word of the ladder: what it says, and whether something ahead stands before it."""

    at: Span
    says: str
    ahead: bool


def rung(ground: Ground, placed: Placed) -> Rung:
    """The state that the words around a figure name: those of its clause up to the figures beside it, else all of it.

    The last word before the figure counts, else the first one behind it; a word that names a state goes before one
    that may be said in each ("provide"). "Will disburse" is a pledge, and so is "provide" in a commitment to come.
    """
    clause, reach = placed.clause, placed.reach
    for within in (Span(max(clause.start, reach.start), min(clause.end, reach.end)), clause, reach):
        words = _around(ground, placed, within)
        if (said := next((word for word in words if word.says in LADDER), None)) is not None:
            put_off = said.ahead and said.says in _DONE
            return _read(ground, said, "pledged" if put_off else cast("MoneyState", said.says), "said")
        if words:
            return _of_gift(ground, placed, words[0])
    return Rung(None, None, _("no word says how far the money has gone"))


def pledged(placed: Placed) -> bool:
    """Whether a figure without a word of its own is pledged by its commitment."""
    home = placed.commitment
    return home is not None and home.stance == "pledge" and placed.figure.role in _MOVED


def _of_gift(ground: Ground, placed: Placed, word: _Word) -> Rung:
    """What a word of giving says: it is to come, or done, or it may be either."""
    if word.says == "future" or word.ahead or (word.says == "base" and pledged(placed)):
        return _read(ground, word, "pledged", "given")
    if word.says == "given":
        return _read(ground, word, "disbursed", "given")
    words = ground.document.words(word.at)
    origin = Origin("checks.ladder.open", words.lower())
    return Rung(None, origin, _("“{words}” does not say how far the money has gone").format(words=words))


def _read(ground: Ground, word: _Word, state: MoneyState, rule: str) -> Rung:
    return Rung(state, Origin(f"checks.ladder.{rule}", ground.low[word.at.start : word.at.end]))


def _around(ground: Ground, placed: Placed, within: Span) -> list[_Word]:
    """The words of a stretch, the last before the figure first, then those behind it.

    What may be said in each state tells nothing behind the figure: there it mostly speaks of something else.
    """
    sentence = ground.sentence(placed)
    first = WORD.search(ground.low, *sentence)
    ahead = [at.end for at, says in ground.lexicon.ladder.find(ground.low, *sentence) if says == "ahead"]
    found = [
        _Word(at, says, _put_off(ground, at, ahead) or (at.start == opening and pledged(placed)))
        for opening in (first.start() if first else -1,)
        for at, says in ground.lexicon.ladder.find(ground.low, within.start, within.end)
        if says not in ("ahead", "nothing")
    ]
    before = [word for word in found if word.at.end <= placed.at.start]
    behind = [word for word in found if word.at.start >= placed.at.end and (word.ahead or word.says != "any")]
    return [*reversed(before), *behind]


def _put_off(ground: Ground, at: Span, ahead: Sequence[int]) -> bool:
    """Whether something ahead stands before a verb: close by, or "and" goes on from it ("will hire 40 and spend")."""
    earlier = [end for end in ahead if end <= at.start]
    if not earlier:
        return False
    between = ground.low[earlier[-1] : at.start].split()
    return len(between) <= _AHEAD or between[-1] in ground.lexicon.words["and"]
