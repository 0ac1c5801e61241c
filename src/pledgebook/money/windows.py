"""Which amounts of a line may be part of another though nothing ties them: so the words or the windows allow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from pledgebook.messages import _
from pledgebook.model import Entry, Interval
from pledgebook.money.book import Book, Held
from pledgebook.money.joining import Above

_MOST = 40  # amounts with a window that each is held against, the largest first, which bounds the work


def may_hold(
    book: Book, roots: Sequence[int], first: Mapping[int, int], means: Mapping[int, Interval]
) -> dict[int, tuple[int, str]]:
    """The amounts that may be part of another one, with that and what says so.

    Either words tie the two and leave open whether one comes on top, or the days of one lie within those of the other,
    from the same payer, and nothing tells whom they are for apart.
    """
    there = set(roots)
    above = Above[str]()
    for number in roots:
        for total, held in _perhaps(book, number).items():
            if total in there:
                above.put(number, total, held.says)
    for number, total in _dated(book, roots, first, means):
        above.put(number, total, _("its days lie within those of the other"))
    return {low: next(iter(over.items())) for low, over in sorted(above.edges.items())}


def _perhaps(book: Book, number: int) -> dict[int, Held]:
    return book.perhaps.edges.get(number, {})


def _dated(
    book: Book, roots: Sequence[int], first: Mapping[int, int], means: Mapping[int, Interval]
) -> Iterator[tuple[int, int]]:
    """Pairs of amounts, the larger one second, of which the days of the first lie within those of the second."""
    dated: dict[object, list[int]] = {}
    for number in roots:
        entry = book.postings[first[number]].entry
        if entry.begins and entry.ends and entry.payers and entry.state:
            dated.setdefault(frozenset(entry.payers), []).append(number)
    for own in dated.values():
        own.sort(key=lambda number: _size(means[number], number))
        for place, number in enumerate(own):
            small = book.postings[first[number]].entry
            for total in own[: min(place, _MOST)]:
                large = book.postings[first[total]].entry
                if _within(small, large) and _may_be_for(small, large):
                    yield number, total


def _size(mean: Interval, number: int) -> tuple[bool, Fraction, int]:
    """The largest first; without an upper end before all."""
    return mean.high is not None, -(mean.high or Fraction(0)), number


def _within(small: Entry, large: Entry) -> bool:
    if small.begins is None or small.ends is None or large.begins is None or large.ends is None:
        return False
    return (
        large.begins <= small.begins
        and small.ends <= large.ends
        and (small.begins, small.ends)
        != (
            large.begins,
            large.ends,
        )
    )


def _may_be_for(small: Entry, large: Entry) -> bool:
    """Whether nothing says that the two are for others: no recipients or funds that are not shared."""
    apart = small.recipients and large.recipients and not set(small.recipients) & set(large.recipients)
    return not apart and not (small.fund and large.fund and small.fund != large.fund)
