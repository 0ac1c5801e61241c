"""The account of a selection of a book: a line a state and currency, from the lowest to the highest."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from pledgebook.model import (
    LADDER,
    Account,
    AccountLine,
    Counted,
    Interval,
    MoneyState,
    Posting,
    Removed,
)
from pledgebook.money.amounts import amounts
from pledgebook.money.book import Again, Book
from pledgebook.money.windows import may_hold

_EQUAL = Again("=")


def account(book: Book, chosen: Collection[int] | None = None) -> Account:
    """The account of the postings at these places of the book, or of all."""
    lines: dict[_Heading, list[int]] = {}
    for index in range(len(book.postings)) if chosen is None else sorted(chosen):
        lines.setdefault(_Heading.of(book.postings[index]), []).append(index)
    return Account(
        tuple(_line(book, heading, lines[heading]) for heading in sorted(lines, key=_Heading.place))
    )


@dataclass(frozen=True, slots=True)
class _Heading:
    """What the amounts of a line share. Where the currency is not known: the payers, the document and the sign."""

    state: MoneyState | None
    currency: str | None
    unsaid: bool
    sign: str = ""
    payers: tuple[str, ...] = ()
    document: str = ""
    aside: bool = False

    @classmethod
    def of(cls, posting: Posting) -> _Heading:
        entry = posting.entry
        if entry.aside:
            return cls(
                None, entry.currency, unsaid=False, sign="" if entry.currency else entry.sign, aside=True
            )
        if entry.currency is not None:
            return cls(entry.state, entry.currency, not entry.payers)
        return cls(entry.state, None, not entry.payers, entry.sign, entry.payers, posting.document)

    def place(self) -> tuple[object, ...]:
        rung = LADDER.index(self.state) if self.state else len(LADDER)
        return (
            rung,
            self.aside,
            self.unsaid,
            self.currency is None,
            self.currency or self.sign,
            self.payers,
            self.document,
        )


def _line(book: Book, heading: _Heading, members: Sequence[int]) -> AccountLine:
    if heading.aside:
        return _left_out(book, heading, members)
    rates = [index for index in members if book.postings[index].entry.each]
    others = [index for index in members if index in book.converted and index not in rates]
    statements: dict[int, list[int]] = {}
    for index in members:
        if not book.postings[index].entry.each and index not in others:
            statements.setdefault(book.amount[index], []).append(index)
    first = {number: _spokesman(book, own) for number, own in statements.items()}
    removed = [_rate(book, index) for index in rates] + _restated(book, statements, first)
    removed += [_conversion(book, index) for index in others]
    parts = _parts(book, first, removed)
    means = amounts(book, statements, parts)
    roots = [number for number in statements if number not in parts]
    held = may_hold(book, roots, first, means)
    removed += [
        Removed(book.postings[first[low]], "open", book.postings[first[high]], says)
        for low, (high, says) in held.items()
    ]
    counted = tuple(
        Counted(book.postings[first[number]], means[number], open=number in held) for number in roots
    )
    return AccountLine(
        heading.state,
        heading.currency,
        heading.sign or book.postings[members[0]].entry.sign,
        heading.payers,
        heading.unsaid,
        _lowest_to_highest(counted) if heading.state and counted else None,
        _added(book.postings[index].entry.amount for index in members if index not in rates)
        if heading.state and counted
        else None,
        tuple(sorted(counted, key=_largest)),
        tuple(sorted(removed, key=lambda each: each.posting.key)),
    )


def _left_out(book: Book, heading: _Heading, members: Sequence[int]) -> AccountLine:
    """The line of what nobody gives, each amount with what says so."""
    gone = [_aside(book, index) for index in members]
    sign = heading.sign or book.postings[members[0]].entry.sign
    return AccountLine(
        None, heading.currency, sign, (), False, None, None, (), tuple(gone), aside=True
    )  # fmt: skip


def _aside(book: Book, index: int) -> Removed:
    posting = book.postings[index]
    return Removed(posting, "aside", None, posting.entry.reasons.get("state", ""))


def _spokesman(book: Book, statements: Sequence[int]) -> int:
    """The statement that stands for an amount: the first in a commitment, else the first."""
    return next((index for index in statements if book.postings[index].entry.in_commitment), statements[0])


def _rate(book: Book, index: int) -> Removed:
    posting = book.postings[index]
    return Removed(posting, "rate", None, posting.entry.each)


def _conversion(book: Book, index: int) -> Removed:
    to, says = book.converted[index]
    return Removed(book.postings[index], "restated", book.postings[to], says)


def _restated(book: Book, statements: dict[int, list[int]], first: dict[int, int]) -> list[Removed]:
    return [
        Removed(book.postings[index], "restated", book.postings[first[number]], again.says, again.finding)
        for number, own in statements.items()
        for index in own
        if index != first[number]
        for again in (book.again.get(index, _EQUAL),)
    ]


def _parts(book: Book, first: dict[int, int], removed: list[Removed]) -> dict[int, int]:
    """The amounts that are part of another in the line, each with the nearest; told among ``removed``."""
    parts: dict[int, int] = {}
    for number, index in first.items():
        for above, held in book.inside.over(number):
            if above in first:
                parts[number] = above
                removed.append(
                    Removed(
                        book.postings[index], "part", book.postings[first[above]], held.says, held.finding
                    )
                )
                break
    return parts


def _lowest_to_highest(counted: Iterable[Counted]) -> Interval:
    return _added(Interval(Fraction(0), each.amount.high) if each.open else each.amount for each in counted)


def _added(intervals: Iterable[Interval]) -> Interval:
    return Interval.total(intervals)


def _largest(counted: Counted) -> tuple[bool, Fraction, object]:
    high = counted.amount.high
    return high is not None, -(high or Fraction(0)), counted.posting.key
