"""How far the money of a figure has gone: the rung of the ladder that its words say."""

from __future__ import annotations

from dataclasses import dataclass, field
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
    """A word of the ladder: what it says, whether something ahead puts it off, whether it opens its sentence."""

    at: Span
    says: str
    ahead: bool
    opens: bool


@dataclass(frozen=True, slots=True, eq=False)
class Ladder:
    """The words of the ladder in a document, looked for once a sentence however many amounts it has."""

    ground: Ground
    known: dict[int, list[_Word]] = field(default_factory=dict)

    def rung(self, placed: Placed) -> Rung:
        """The state that the words around a figure name: of its clause up to the figures beside it, else of all.

        The last word before the figure counts, else the first one behind it; a word that names a state goes before one
        that may be said in each ("provide"). "Will disburse" is a pledge, and so is "provide" in a commitment to come.
        """
        clause, reach = placed.clause, placed.reach
        near = Span(max(clause.start, reach.start), min(clause.end, reach.end))
        for within in (near, clause, reach):
            words = self._around(placed, within)
            if (said := next((word for word in words if word.says in LADDER), None)) is not None:
                put_off = said.ahead and said.says in _DONE
                state = "pledged" if put_off else cast("MoneyState", said.says)
                return _read(self.ground, said, state, "said")
            if words:
                return _of_gift(self.ground, placed, words[0])
        return Rung(None, None, _("no word says how far the money has gone"))

    def _around(self, placed: Placed, within: Span) -> list[_Word]:
        """The words of a stretch, the last before the figure first, then those behind it.

        A verb that opens the sentence of a pledge is to be done. What may be said in each state tells nothing behind
        the figure: there it mostly speaks of something else.
        """
        found = [
            word if word.ahead or not (word.opens and pledged(placed)) else word._replace(ahead=True)
            for word in self._of_sentence(placed)
            if within.start <= word.at.start < within.end
        ]
        before = [word for word in found if word.at.end <= placed.at.start]
        behind = [
            word for word in found if word.at.start >= placed.at.end and (word.ahead or word.says != "any")
        ]
        return [*reversed(before), *behind]

    def _of_sentence(self, placed: Placed) -> list[_Word]:
        if placed.sentence not in self.known:
            self.known[placed.sentence] = _words(self.ground, self.ground.sentence(placed))
        return self.known[placed.sentence]


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


def _words(ground: Ground, sentence: Span) -> list[_Word]:
    first = WORD.search(ground.low, *sentence)
    opening = first.start() if first else -1
    found: list[_Word] = []
    ahead: int | None = None
    for at, says in ground.lexicon.ladder.find(ground.low, *sentence):
        if says == "ahead":
            ahead = at.end
        elif says != "nothing":
            found.append(_Word(at, says, _put_off(ground, at, ahead), at.start == opening))
    return found


def _put_off(ground: Ground, at: Span, ahead: int | None) -> bool:
    """Whether something ahead stands before a verb: close by, or "and" goes on from it ("will hire 40 and spend")."""
    if ahead is None or ahead > at.start:
        return False
    between = ground.low[ahead : at.start].split()
    return len(between) <= _AHEAD or between[-1] in ground.lexicon.words["and"]
