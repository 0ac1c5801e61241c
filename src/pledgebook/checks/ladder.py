"""How far the money of a figure has gone: the rung of the ladder that its words say."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple, cast

from pledgebook.checks.asides import Aside, Asides, Given
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.others_acts import of_another
from pledgebook.checks.words import WORD, Clauses
from pledgebook.messages import _
from pledgebook.model import LADDER, MoneyState, Origin, Span

_ADVERBS = 2  # words between "was" and the verb: "was then partly disbursed"
_AHEAD = 3  # words that may stand between "will" and the verb that it puts off
_DONE = ("identified", "obligated", "disbursed")  # what is not so yet where something ahead stands before it
_SAME = {"need": "asked", "other": "lost"}  # nouns say what verbs do
# Roles of figures that a pledge moves: what it only speaks of (losses, what others gave) is not pledged by it.
_MOVED = ("allocation", "total", "part", "target", None)


class Rung(NamedTuple):
    """A state with the rule that read it, or None with the reason; ``aside`` where nobody gives the amount."""

    state: MoneyState | None
    origin: Origin | None
    reason: str = ""
    aside: bool = False

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
    asides: Asides
    known: dict[int, list[_Word]] = field(default_factory=dict)

    @classmethod
    def of(cls, ground: Ground) -> Ladder:
        """The ladder of a document."""
        return cls(ground, Asides(ground))

    def rung(self, placed: Placed) -> Rung:
        """The state that the words around a figure name: of its clause up to the figures beside it, else of all.

        The last word before the figure counts, else the first one behind it; a word that names a state goes before one
        that may be said in each ("provide"). "Will disburse" is a pledge, and so is "provide" in a commitment to come.
        """
        said_here = self._of_sentence(placed)
        given = [Given(word.at, word.says in _DONE) for word in said_here]
        if (aside := self.asides.of(placed, given)) is not None:
            return _left_out(self.ground, aside)
        for within in self._stretches(placed) if said_here else ():
            words = self._around(placed, within)
            if (said := next((word for word in words if word.says in LADDER), None)) is not None:
                put_off = said.ahead and said.says in _DONE
                state = "pledged" if put_off else cast("MoneyState", said.says)
                return _read(self.ground, said, state, "said")
            if words:
                return _of_gift(self.ground, placed, words[0])
        return Rung(None, None, _("no word says how far the money has gone"))

    def _stretches(self, placed: Placed) -> tuple[Span, ...]:
        """Where the words may stand that name the state of a figure, the nearest first.

        Of a whole only its own clause: what is behind a mark speaks of a part.
        """
        clause, reach = placed.clause, placed.reach
        near = Span(max(clause.start, reach.start), min(clause.end, reach.end))
        if _whole(self.ground, placed):
            return (Clauses.of(self.ground.low, near).around(placed.at),)
        return near, clause, reach

    def _around(self, placed: Placed, within: Span) -> list[_Word]:
        """The words of a stretch, the last before the figure first, then those behind it.

        A verb that opens the sentence of a pledge is to be done. What may be said in each state tells nothing behind
        the figure: there it mostly speaks of something else.
        """
        found = [
            word._replace(ahead=True) if self._to_come(placed, word) else word
            for word in self._of_sentence(placed)
            if within.start <= word.at.start < within.end
        ]
        before = [word for word in found if word.at.end <= placed.at.start]
        behind = [
            word
            for word in found
            if word.at.start >= placed.at.end
            and (word.ahead or word.says != "any")
            and not of_another(self.ground, placed, word.at)
        ]
        if behind:
            before = [word for word in before if not self._of_other(placed, word)]
        return [*reversed(before), *behind]

    def _to_come(self, placed: Placed, word: _Word) -> bool:
        return word.ahead or (word.opens and pledged(placed)) or self.asides.denied(placed, word.at)

    def _of_other(self, placed: Placed, word: _Word) -> bool:
        """Whether a word is what became of the amount before: "$5 million was disbursed and $15 million will be"."""
        start, end = placed.reach.start, placed.at.start
        if not start <= word.at.start < end:
            return False
        low, pattern = self.ground.low, self.ground.pattern
        led = pattern(rf"(?<!\w)<be>\s+(?:\w+\s+){{0,{_ADVERBS}}}$").search(low, start, word.at.start)
        joined = pattern(r"(?:[,;]|(?<!\w)<and>(?!\w))").search(low, word.at.end, end)
        return led is not None and joined is not None and not low[start : led.start()].strip(" )")

    def _of_sentence(self, placed: Placed) -> list[_Word]:
        if placed.sentence not in self.known:
            self.known[placed.sentence] = _words(self.ground, self.ground.sentence(placed))
        return self.known[placed.sentence]


def pledged(placed: Placed) -> bool:
    """Whether a figure without a word of its own is pledged by its commitment."""
    home = placed.commitment
    return home is not None and home.stance == "pledge" and placed.figure.role in _MOVED


def _left_out(ground: Ground, aside: Aside) -> Rung:
    words = ground.document.words(aside.at).strip()
    says = {
        "asked": _("“{words}” says that it is asked for or needed, not given"),
        "lost": _("“{words}” says that nobody gives it"),
        "may": _("“{words}” leaves open whether it is given"),
        "if": _("“{words}” makes it conditional"),
        "before": _("“{words}” says what it was before"),
    }
    said = says.get(_SAME.get(aside.kind, aside.kind), _("“{words}” says that it is not given"))
    return Rung(None, Origin(f"checks.asides.{aside.kind}", words.lower()), said.format(words=words), True)


def _whole(ground: Ground, placed: Placed) -> bool:
    """Whether an amount is what others are taken of: "paid $2 million of the $5 million", "Of the $5 million, ..."."""
    if not ground.may_say(placed, "money whole"):
        return False
    start = max(placed.reach.start, ground.sentence(placed).start)
    found = ground.pattern(r"\W*<money whole>['’]?\s*").fullmatch(ground.low, start, placed.at.start)
    return found is not None


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
    for at, says in ground.beginnings.find(ground.lexicon.ladder, *sentence):
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
