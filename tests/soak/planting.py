"""Plants relations in prose: true ones, and false ones by an amount that is known. Knows nothing of the product."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from pathlib import Path
from random import Random

from tests.soak.numbers import MILLION, Hand, Written, mark, never_round

Span = tuple[int, int]
PARTIES = ("Chile", "Peru", "Canada", "Belize", "Uruguay", "Haiti", "Guyana", "Colombia", "Ecuador", "Panama")
PLACES = (
    "Amra",
    "Belmar",
    "Corvo",
    "Doria",
    "Elvas",
    "Faro",
    "Gavia",
    "Horta",
    "Ilmen",
    "Jaca",
    "Kemi",
    "Lorca",
)
NAMES = ("Arosa", "Bern", "Celje", "Delft", "Evora", "Fano", "Ghent", "Hvar", "Imola", "Jena")
ERRORS = (Fraction(1, 4), Fraction(2, 5), Fraction(3, 5), Fraction(3, 2), Fraction(7, 4), Fraction(5, 2))


@dataclass(frozen=True)
class Claim:
    """What a planted relation says of some of its figures, by their places in its text.

    ``false`` where no value that the words allow can make it hold; ``telling`` where agreement says something, since
    the words leave less than a quarter of the value open.
    """

    kind: str
    figures: tuple[int, ...]
    false: bool
    telling: bool = True


@dataclass(frozen=True)
class Planted:
    """A text, marked where its figures stand, and what it claims. ``block`` where it must stand by itself.

    ``relation`` is the kind of sentence that it is made of, empty for noise.
    """

    text: str
    claims: tuple[Claim, ...] = ()
    block: bool = False
    relation: str = ""


def _sentences() -> dict[tuple[str, str], list[str]]:
    text = Path(__file__).with_name("sentences.csv").read_text(encoding="utf-8")
    table: dict[tuple[str, str], list[str]] = {}
    for row in csv.DictReader(line for line in text.splitlines() if not line.startswith("#")):
        table.setdefault((row["language"], row["kind"]), []).append(row["text"])
    return table


SENTENCES = _sentences()


class Planter:
    """Plants one relation after another, of one language."""

    def __init__(self, language: str, chance: Random) -> None:
        self.language, self.chance = language, chance
        self.hand = Hand(language, chance)
        self.dated: set[str] = set()
        self.kinds = sorted({kind for own, kind in SENTENCES if own == language and kind != "noise"})

    def relation(self) -> Planted:
        """A relation of any kind the language has sentences for."""
        kind = self.chance.choice(self.kinds)
        name, _, factor = kind.partition(":")
        return replace(PLANTS[name](self, kind, Fraction(factor or 1)), relation=kind)

    def noise(self) -> Planted:
        """A sentence whose figures claim nothing."""
        return Planted(
            self._said(
                "noise",
                count=self.hand.count(self._size(), self._thing()).text,
                money=self.hand.money(self._amount()).text,
                percent=self.hand.percent(Fraction(self.chance.randint(20, 980), 10)).text,
            )
        )

    def _said(self, kind: str, **fields: str) -> str:
        pattern = self.chance.choice(SENTENCES[self.language, kind])
        party, place = self.chance.choice(PARTIES), self.chance.choice(PLACES)
        return pattern.format(party=party, place=place, **fields).replace(" ¶ ", "\n\n- ")

    def _thing(self) -> str:
        return str(self.chance.choice(self.hand.ways["things"]))

    def _size(self) -> int:
        return int(10 ** self.chance.uniform(2.5, 5.3))

    def _amount(self) -> int:
        return int(10 ** self.chance.uniform(6.5, 9.5))

    def _wrong(self) -> Fraction:
        """What a true value is multiplied by before it is written: nothing, in half of the cases."""
        return self.chance.choice(ERRORS) if self.chance.random() < 0.5 else Fraction(1)

    def _measured(self) -> Callable[..., Written]:
        """A way to write values of one measure: amounts, or a number of one thing."""
        if self.chance.random() < 0.6:
            return self.hand.money
        thing = self._thing()
        return partial(self.hand.count, thing=thing)

    def _values(self, most: int = 4) -> list[int]:
        size = self._amount() // 2
        return [
            max(1000, int(size * self.chance.uniform(0.2, 1))) for _ in range(self.chance.randint(2, most))
        ]

    def _parts(self, parts: list[Written]) -> list[str]:
        purposes = self.chance.sample(self.hand.ways["purposes"], len(parts))
        return [
            f"{part.text} {self.hand.ways['for']} {purpose}"
            for part, purpose in zip(parts, purposes, strict=True)
        ]

    def closed(self, kind: str, _: Fraction) -> Planted:
        """A total and all its parts."""
        values = self._values()
        parts = [self.hand.money(value) for value in values]
        total = self.hand.money(int(sum(values) * self._wrong()))
        text = self._said(kind, total=total.text, parts=self.hand.listing(self._parts(parts)))
        claim = _sum(total, parts, text, both=kind != "open")
        return Planted(text, (claim,), block=kind == "summed")

    def ranged(self, kind: str, _: Fraction) -> Planted:
        """A total and all its parts, of which some, or the total, are told as ranges."""
        values = [self.chance.randint(15, 900) * MILLION for _ in range(self.chance.randint(2, 4))]
        whole = self.chance.random() < 0.5
        writes = [self.hand.range if self.chance.random() < 0.4 else self.hand.money for _ in values]
        parts = [write(value) for write, value in zip(writes, values, strict=True)]
        if not whole:
            parts[0] = self.hand.range(values[0])
        total = (self.hand.range if whole else self.hand.money)(int(sum(values) * self._wrong()))
        text = self._said(kind, total=total.text, parts=self.hand.listing(self._parts(parts)))
        return Planted(text, (_sum(total, parts, text, both=True),))

    def list(self, kind: str, _: Fraction) -> Planted:
        """A stem with a total, and a list of its parts."""
        values = self._values()
        parts = [self.hand.money(value) for value in values]
        total = self.hand.money(int(sum(values) * self._wrong()))
        stem = self._said(kind, total=total.text)
        text = "\n".join([stem, "", *(f"- {part}" for part in self._parts(parts))])
        return Planted(text, (_sum(total, parts, text, both=kind != "some"),), block=True)

    def nested(self, kind: str, _: Fraction) -> Planted:
        """A total, its parts, and one of them broken down again in the next sentence."""
        values = self._values(3)
        parts = [self.hand.money(value, plain=True) for value in values]
        total = self.hand.money(int(sum(values) * self._wrong()))
        first = int(values[0] * self.chance.uniform(0.3, 0.6))
        wrong = self.chance.choice((Fraction(1), Fraction(1), Fraction(3), Fraction(4)))
        inner = [self.hand.money(int(value * wrong)) for value in (first, values[0] - first)]
        text = self._said(
            kind,
            total=total.text,
            parts=self.hand.listing(self._parts(parts)),
            part=parts[0].text,
            inner=self.hand.listing(self._parts(inner)),
        )
        outer = Claim("sum", tuple(range(len(parts) + 1)), _excluded(total, parts), _telling(total, parts))
        below = tuple(range(len(parts) + 1, len(parts) + 4))
        over = parts[0].high < sum(part.low for part in inner)
        telling = _telling(parts[0], inner) and _near(parts[0], inner)
        return Planted(text, (outer, Claim("sum", (1, *below), over, telling)))

    def share(self, kind: str, _: Fraction) -> Planted:
        """A part, the whole it is taken of, and the percentage."""
        write, whole = self._measured(), self._size()
        part = int(whole * self.chance.uniform(0.05, 0.95))
        wrong = self._wrong()
        a, b = write(part), write(whole, plain=True)
        percent = self.hand.percent(100 * Fraction(part, whole) * wrong)
        text = self._said(kind, part=a.text, whole=b.text, percent=percent.text)
        low, high = 100 * a.low / b.high, 100 * a.high / b.low
        return Planted(text, (Claim("share", (0, 1, 2), not percent.meets(low, high)),))

    def taken(self, kind: str, _: Fraction) -> Planted:
        """A part of a whole that it may exceed."""
        write, whole = self._measured(), self._size()
        part = int(whole * self.chance.uniform(0.05, 0.95) * self.chance.choice((1, 1, 4, 9)))
        a, b = write(part), write(whole, plain=True)
        text = self._said(kind, part=a.text, whole=b.text)
        return Planted(text, (Claim("share", (0, 1), b.high < a.low),))

    def change(self, kind: str, _: Fraction) -> Planted:
        """Two values, and by how many percent one rose or fell to the other."""
        write, earlier = self._measured(), self._size()
        later = int(
            earlier * (self.chance.uniform(1.1, 4) if kind == "rise" else self.chance.uniform(0.2, 0.9))
        )
        percent = self.hand.percent(100 * Fraction(abs(later - earlier), earlier) * self._wrong())
        a, b = write(later), write(earlier, plain=True)
        text = self._said(kind, later=a.text, earlier=b.text, percent=percent.text)
        low, high = 100 * a.low / b.high - 100, 100 * a.high / b.low - 100
        if kind == "fall":
            low, high = -high, -low
        return Planted(text, (Claim("change", (0, 1, 2), not percent.meets(low, high)),))

    def base(self, kind: str, _: Fraction) -> Planted:
        """A later value and a percentage, which imply an earlier one."""
        later = self.hand.count(self._size(), self._thing())
        percent = self.hand.percent(Fraction(self.chance.randint(20, 2000), 10))
        return Planted(
            self._said(kind, later=later.text, percent=percent.text), (Claim("change", (0, 1), False),)
        )

    def times(self, kind: str, factor: Fraction) -> Planted:
        """Two values, and a word that says how many times one is the other: a whole number of times, rounded."""
        write, earlier = self._measured(), self._size()
        later = int(earlier * factor * self._wrong())
        a, b = write(later), write(earlier, plain=True)
        low, high = a.low / b.high, a.high / b.low
        most = max(factor, 1 / factor)
        ends = (most - Fraction(1, 2), most + Fraction(1, 2))
        least, greatest = ends if factor > 1 else (1 / ends[1], 1 / ends[0])
        text = self._said(kind, later=a.text, earlier=b.text)
        return Planted(text, (Claim("multiple", (0, 1), high < least or greatest < low),))

    def product(self, kind: str, _: Fraction) -> Planted:
        """So many of so much each, and what they come to."""
        each, number = (never_round(int(10 ** self.chance.uniform(2, most))) for most in (4.5, 5))
        a, b = self.hand.money(each), self.hand.count(number, self._thing())
        total = self.hand.money(int(each * number * self._wrong()))
        text = self._said(kind, each=a.text, number=b.text, total=total.text)
        false = not total.meets(a.low * b.low, a.high * b.high)
        return Planted(
            text, (Claim("product", (0, 1, 2)[: text.count("\ue000")], false and kind == "product"),)
        )

    def capacity(self, kind: str, _: Fraction) -> Planted:
        """So many sites of so many places each, and how many places there are in all."""
        each, number = (never_round(self.chance.randint(11, most)) for most in (98, 400))
        a, b = self.hand.count(each, "", plain=True), self.hand.count(number, "", plain=True)
        total = self.hand.count(int(each * number * self._wrong()), "")
        text = self._said(kind, each=a.text, number=b.text, total=total.text)
        false = not total.meets(a.low * b.low, a.high * b.high)
        return Planted(text, (Claim("product", (0, 1, 2), false),))

    def grown(self, kind: str, _: Fraction) -> Planted:
        """What had room for some has room for more."""
        earlier = self._size()
        later = earlier * self.chance.uniform(1.2, 4)
        a, b = (self.hand.count(never_round(int(value)), "", plain=True) for value in (earlier, later))
        return Planted(self._said(kind, earlier=a.text, later=b.text), (Claim("change", (0, 1), False),))

    def items(self, kind: str, _: Fraction) -> Planted:
        """A number of things, and their names."""
        count = self.chance.randint(3, 6)
        said = count if self.chance.random() < 0.5 else count + self.chance.choice((-1, 1, 2))
        number = self.hand.ways["numerals"][said] if self.chance.random() < 0.7 else str(said)
        names = mark(self.hand.listing(self.chance.sample(NAMES, count)))
        text = self._said(kind, number=mark(number), names=names)
        return Planted(text, (Claim("items", (0, 1), said != count),))

    def again(self, kind: str, _: Fraction) -> Planted:
        """An amount, and the same pointed back to."""
        true = self._amount()
        first, second = self.hand.money(true), self.hand.money(int(true * self._wrong()), plain=True)
        text = self._said(kind, amount=first.text, again=second.text)
        return Planted(
            text, (Claim("restatement", (0, 1), not first.meets(second.low, second.high)),), block=True
        )

    def twice(self, kind: str, _: Fraction) -> Planted:
        """One amount in two currencies, at a rate that held within the year or at one that never did."""
        true = self._amount()
        wrong = self.chance.choice((Fraction(1), Fraction(1), Fraction(1, 3), Fraction(4)))
        first = self.hand.money(true, frames="dollars")
        other = self.hand.money(int(true * wrong / RATE), frames="euros")
        text = self._said(kind, amount=first.text, other=other.text)
        false = not other.meets(first.low / HIGHEST, first.high / LOWEST)
        return Planted(text, (Claim("currency", (0, 1), false, wrong == 1),))

    def windows(self, kind: str, _: Fraction) -> Planted:
        """An amount that is dated twice, and a part of it that may lie before one of the dates."""
        new, before, total = self._dated()
        early = self.chance.random() < 0.5
        text = self._said(
            kind,
            new=new.text,
            before=before.text,
            total=total.text,
            when="this month" if early else "since April 2",
        )
        claim = Claim("window", (1, 2, 3), early, early)
        adds = Claim("sum", (0, 1, 2), False, False)
        return Planted(text, (claim, adds), block=True)

    def _dated(self) -> tuple[Written, Written, Written]:
        """Two amounts and their sum, none of them so round that it may be another one."""
        while True:  # two parties with one total for the same place would be told of as one
            new, before = (self.hand.money(self._amount(), plain=True) for _part in range(2))
            total = self.hand.money(int(new.low + new.high + before.low + before.high) // 2, plain=True)
            exact = all(each.width * 100 < each.high for each in (new, before, total))
            if exact and total.meets(*_come_to([new, before])) and total.text not in self.dated:
                self.dated.add(total.text)
                return new, before, total


RATE = Fraction(108, 100)  # dollars for a euro: inside what was paid in the year before the documents
LOWEST, HIGHEST = Fraction(1), Fraction(5, 4)  # beyond what was paid
PLANTS: dict[str, Callable[[Planter, str, Fraction], Planted]] = {
    "closed": Planter.closed,
    "summed": Planter.closed,
    "open": Planter.closed,
    "ranged": Planter.ranged,
    "colon": Planter.closed,
    "list": Planter.list,
    "listed": Planter.list,
    "some": Planter.list,
    "nested": Planter.nested,
    "share": Planter.share,
    "taken": Planter.taken,
    "rise": Planter.change,
    "fall": Planter.change,
    "base": Planter.base,
    "times": Planter.times,
    "product": Planter.product,
    "each": Planter.product,
    "capacity": Planter.capacity,
    "grown": Planter.grown,
    "items": Planter.items,
    "again": Planter.again,
    "twice": Planter.twice,
    "windows": Planter.windows,
}


def _excluded(total: Written, parts: list[Written], *, both: bool = True) -> bool:
    low, high = _come_to(parts)
    return total.high < low or (both and high < total.low)


def _come_to(parts: list[Written]) -> tuple[Fraction, Fraction]:
    return sum((part.low for part in parts), Fraction(0)), sum((part.high for part in parts), Fraction(0))


def _telling(total: Written, parts: list[Written]) -> bool:
    return 4 * (total.width + sum(part.width for part in parts)) <= total.high


def _near(total: Written, parts: list[Written]) -> bool:
    """Whether the middles differ by a third of a percent at most: beyond, only rounding makes them agree, and where
    parts may be left out nothing is said of that (docs/decisions/0023-company.md)."""
    come_to = sum(_come_to(parts), Fraction(0))
    return 300 * abs(come_to - total.low - total.high) <= total.low + total.high


def _sum(total: Written, parts: list[Written], text: str, *, both: bool) -> Claim:
    figures = tuple(range(text.count("\ue000")))
    agrees = total.meets(*_come_to(parts))
    false = _excluded(total, parts, both=both)
    return Claim("sum", figures, false, false or (agrees and _telling(total, parts)))
