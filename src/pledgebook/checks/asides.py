"""Amounts that the account leaves out: what is taken back, left open, asked for, or lost."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.others_acts import by_others
from pledgebook.checks.words import WORD
from pledgebook.model import Span

_GOVERNED = 3  # words between "declined" and the word of giving that it denies
_DIRECT = 3  # words between a verb and its amount: "lost another €3 million"
_LINKED = (
    5  # words between a noun and its amount, the last of which links them: "damage to schools of €3 million"
)
_TAKEN = 8  # words between a verb that takes a promise back and the amount: "withdrew the offer of"
_BEHIND = 10  # words between an amount and what became of it
_BEFORE_IT = 8  # characters before an amount in which "from" stands
_ADVERB = 1  # a word between "but" and what became of an amount: "but later withdrew it"
_MARK = re.compile(r"[,;:()]")
_END = re.compile(r"\s*(?:[^\w\s]|$)")


class Aside(NamedTuple):
    """Why an amount is left out: the kind of ``money_ladder.csv``, and the words."""

    kind: str
    at: Span


class Given(NamedTuple):
    """A word of the ladder beside an amount, as ``Ladder`` finds them."""

    at: Span
    done: bool


@dataclass(frozen=True, slots=True, eq=False)
class Asides:
    """What leaves an amount of a document out, its words looked for once a sentence."""

    ground: Ground
    known: dict[int, list[Aside]] = field(default_factory=dict)

    def of(self, placed: Placed, given: Sequence[Given]) -> Aside | None:
        """What leaves an amount out, ``given`` the words of giving in its sentence; None for most amounts.

        A verb governs the amount right behind it or the word of giving that leads to it, a noun the amount that it is
        linked to ("a debt of"), and what comes behind speaks of the amount before it.
        """
        if (acted := by_others(self.ground, placed, [word.at for word in given if word.done])) is not None:
            return Aside("other", acted)
        words = self.words(placed)
        if not words:
            return self._superseded(placed)
        links = self.ground.lexicon.words["money link"]
        given = [word for word in given if self.ground.low[word.at.start : word.at.end] not in links]
        reach, at = placed.reach, placed.at
        leading = [word for word in given if reach.start <= word.at.start and word.at.end <= at.start]
        before = [word for word in words if reach.start <= word.at.start and word.at.end <= at.start]
        behind = [word for word in words if at.end <= word.at.start < reach.end]
        last = leading[-1] if leading else None
        return (
            self._before(placed, before, last)
            or self._behind(placed, behind, last)
            or self._denied_behind(placed, behind, [word for word in given if word.at.start >= at.end])
            or self._condition(placed, words)
            or self._goes_on(placed, given)
        )

    def words(self, placed: Placed) -> list[Aside]:
        """The words of the sentence of an amount that may leave one out, in order."""
        if placed.sentence not in self.known:
            found: list[Aside] = []
            for at, says in self.ground.beginnings.find_elided(
                self.ground.lexicon.asides, *self.ground.sentence(placed)
            ):
                if (
                    not found or at.start >= found[-1].at.end
                ):  # "cost" of "at a cost of" says nothing by itself
                    found.append(Aside(says, at))
            self.known[placed.sentence] = found
        return self.known[placed.sentence]

    def denied(self, placed: Placed, at: Span) -> bool:
        """Whether a word of giving is denied: where the amount is not left out for it, the giving is to come."""
        return any(word.kind == "not" and self._near(word.at, at, _GOVERNED) for word in self.words(placed))

    def _not_yet(self, placed: Placed, at: Span) -> bool:
        """Whether a word of giving is denied only for now: "has not yet disbursed", "not until 2026"."""
        return self.denied(placed, at) and any(word.kind == "yet" for word in self.words(placed))

    def _before(self, placed: Placed, before: Sequence[Aside], last: Given | None) -> Aside | None:
        for word in reversed(before):
            if last is not None and word.at.end <= last.at.start:
                return self._over(placed, before, last)
            if word.kind == "nothing":
                break
            rule = _BEFORE.get(word.kind)
            if rule is not None and rule(self, placed, word):
                return word
        return self._over(placed, before, last) if last is not None else self._superseded(placed)

    def _over(self, placed: Placed, before: Sequence[Aside], last: Given) -> Aside | None:
        """What denies or leaves open the word of giving that leads to the amount: "declined to give", "may give"."""
        for word in reversed(before):
            if word.kind in ("denied", "cut", "not", "may", "asked") and self._near(
                word.at, last.at, _GOVERNED
            ):
                if word.kind == "not" and (last.done and self._said_before(placed, last)):
                    return None
                if word.kind == "not" and self._not_yet(placed, last.at):
                    return None
                return word
        return self._superseded(placed)

    def _said_before(self, placed: Placed, last: Given) -> bool:
        """Whether the sentence says behind the amount that it was promised: "not paid the $5 million it pledged"."""
        sentence = self.ground.sentence(placed)
        rest = self.ground.beginnings.find(self.ground.lexicon.ladder, placed.at.end, sentence.end)
        return last.done and any(says in ("pledged", "announced") for _at, says in rest)

    def _superseded(self, placed: Placed) -> Aside | None:
        """What an amount was before: "from $40 million to $60 million"."""
        inside = placed.at.start - _BEFORE_IT >= self.ground.sentence(placed).start
        if inside and not self.ground.may_say(placed, "money before"):
            return None
        pattern = r"(?<!\w)<money before>\s+$"
        opens = self.ground.pattern(pattern).search(
            self.ground.low, max(0, placed.at.start - _BEFORE_IT), placed.at.start
        )
        if opens is None:
            return None
        for other in self.ground.sentences[placed.sentence]:
            if other.order == placed.order + 1 and comparable(placed, other):
                between = self.ground.between(placed, other).strip()
                if between in self.ground.lexicon.words["to"] and not placed.rate:
                    return Aside("before", Span(opens.start(), placed.at.start))
        return None

    def _taken(self, placed: Placed, word: Aside) -> bool:
        """Whether a verb that takes back reaches the amount; "cut to" names what is left."""
        between = self._words(word.at.end, placed.at.start)
        if between and word.kind == "cut" and between[-1] in self.ground.lexicon.words["to"]:
            return False
        return len(between) <= _TAKEN and self._holds(word.at.end, placed.at.start)

    def _verb(self, placed: Placed, word: Aside) -> bool:
        if self._told(word.at.end, placed.at.start):
            return True
        between = self._words(word.at.end, placed.at.start)
        return self._holds(word.at.end, placed.at.start) and (
            len(between) <= _DIRECT
            or (len(between) <= _LINKED and self._linked(word.at.end, placed.at.start))
        )

    def _noun(self, placed: Placed, word: Aside) -> bool:
        if self._told(word.at.end, placed.at.start):
            return True
        few = len(self._words(word.at.end, placed.at.start)) <= _LINKED
        return (
            few and self._holds(word.at.end, placed.at.start) and self._linked(word.at.end, placed.at.start)
        )

    def _told(self, start: int, end: int) -> bool:
        """Whether a relative clause says how much it is: "the needs of fishers, which it puts at €90 million"."""
        relative = (
            rf"(?:\s+[^\s\d,;:()]+){{0,{_LINKED}}},?\s+<money relative>\s+(?:[^\s\d,;:()]+\s+){{0,{_LINKED}}}"
        )
        told = self.ground.pattern(relative).fullmatch(self.ground.low, start, end)
        return told is not None and self._linked(start, end)

    def _linked(self, start: int, end: int) -> bool:
        return (
            self.ground.pattern(r"(?<!\w)<money link>['’]?\s*$").search(self.ground.low, start, end)
            is not None
        )

    def _holds(self, start: int, end: int) -> bool:
        """Whether nothing parts two places: no mark, and no word such as "with"; a link may be the last word."""
        link = self.ground.pattern(r"(?<!\w)<money link>['’]?\s*$").search(self.ground.low, start, end)
        until = link.start() if link else end
        apart = self.ground.pattern(r"(?<!\w)<money apart|money clause>(?!\w)").search(
            self.ground.low, start, until
        )
        return apart is None and _MARK.search(self.ground.low, start, end) is None

    def _behind(self, placed: Placed, behind: Sequence[Aside], last: Given | None) -> Aside | None:
        led = last is not None and self._near(last.at, placed.at, _GOVERNED)
        for word in behind:
            between = self._words(placed.at.end, word.at.start)
            if word.kind == "undone" and len(between) <= _BEHIND and self._of_amount(placed, word):
                return word
            if led or word.kind not in ("asked", "need", "lost", "other"):
                continue
            if _MARK.search(self.ground.low, placed.at.end, word.at.start) or len(between) > _DIRECT:
                continue
            if self._counted(between, word) and (word.kind in ("asked", "lost") or self._ends(word.at.end)):
                return word
        return None

    def _counted(self, between: Sequence[str], word: Aside) -> bool:
        """Whether a word behind an amount speaks of it: right behind, "in debt", "is needed", "in annual losses"."""
        known = self.ground.lexicon.words
        return (
            not between
            or between[0] in known["money link"] | known["be"]
            or (word.kind == "need" and len(between) < _DIRECT)
        )

    def _ends(self, end: int) -> bool:
        """Whether a noun ends here, and is not the first of two ("debt relief")."""
        if _END.match(self.ground.low, end):
            return True
        following = WORD.search(self.ground.low, end)
        return following is not None and following.group() in self.ground.lexicon.stops

    def _of_amount(self, placed: Placed, word: Aside) -> bool:
        """Whether what became of something became of the amount: no relative and no other clause stands between."""
        between = self.ground.low[placed.at.end : word.at.start]
        parted = list(self.ground.pattern(r"(?<!\w)<money clause>(?!\w)").finditer(between))
        if not parted:
            return ";" not in between
        last = parted[-1]
        goes_on = last.group() in self.ground.lexicon.words["money but"] or between[: last.start()].endswith(
            ", "
        )
        return goes_on and len(between[last.end() :].split()) <= _ADVERB

    def _denied_behind(self, placed: Placed, behind: Sequence[Aside], given: Sequence[Given]) -> Aside | None:
        """What denies or leaves open the word of giving behind an amount: "was never paid", "may be paid"."""
        for there in (word for word in given if word.at.start < placed.reach.end):
            if _MARK.search(self.ground.low, placed.at.end, there.at.start):
                return None
            for word in behind:
                if word.kind in ("not", "may") and self._near(word.at, there.at, _GOVERNED):
                    return None if word.kind == "not" and self._not_yet(placed, there.at) else word
        return None

    def _condition(self, placed: Placed, words: Sequence[Aside]) -> Aside | None:
        """A condition behind the amount, or one that opens the sentence."""
        sentence = self.ground.sentence(placed)
        others = [each for each in self.ground.sentences[placed.sentence] if each.figure.kind == "money"]
        following = min(
            [each.at.start for each in others if each.at.start > placed.at.start], default=sentence.end
        )
        opening = WORD.search(self.ground.low, *sentence)
        for word in words:
            opens = opening is not None and word.at.start == opening.start()
            if word.kind == "if" and (placed.at.end <= word.at.start < following or opens):
                return word
        return None

    def _goes_on(self, placed: Placed, given: Sequence[Given]) -> Aside | None:
        """What leaves out the amount before, where this one goes on its list: "lost $40 million and $20 million"."""
        own = [each for each in self.ground.sentences[placed.sentence] if each.figure.kind == "money"]
        place = own.index(placed) if placed in own else 0
        if not place:
            return None
        above = own[place - 1]
        between = self.ground.between(above, placed).strip(" ,")
        if between and between not in self.ground.lexicon.words["and"]:
            return None
        return self.of(above, given)

    def _near(self, first: Span, second: Span, most: int) -> bool:
        """Whether a word stands close before another, with nothing between that parts them."""
        if first.end > second.start or _MARK.search(self.ground.low, first.end, second.start):
            return False
        apart = self.ground.pattern(r"(?<!\w)<money apart|money clause>(?!\w)")
        return len(self._words(first.end, second.start)) <= most and not apart.search(
            self.ground.low, first.end, second.start
        )

    def _words(self, start: int, end: int) -> list[str]:
        return [match.group() for match in WORD.finditer(self.ground.low, start, end)]


_BEFORE: Mapping[str, Callable[[Asides, Placed, Aside], bool]] = {
    "denied": Asides._taken,
    "cut": Asides._taken,
    "undone": Asides._taken,
    "asked": Asides._verb,
    "lost": Asides._verb,
    "need": Asides._noun,
    "other": Asides._noun,
}
