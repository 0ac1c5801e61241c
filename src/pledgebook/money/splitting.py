"""How an amount breaks down: the parts of the one sum that names most of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pledgebook.model import EntryKey, Posting
from pledgebook.money.book import Book


def splits(book: Book) -> dict[EntryKey, Sequence[Posting]]:
    """The parts of each amount that has any, by every statement of it. Parts of another state are none.

    Where an amount is broken down in several ways, the way with most parts is taken, of these the first: the parts of
    two ways overlap, and are never shown beside each other.
    """
    ways: dict[int, dict[object, dict[int, Posting]]] = {}
    for index, to, finding in _parts(book):
        part, total = book.postings[index], book.amount[to]
        if part.entry.state == book.postings[to].entry.state:
            ways.setdefault(total, {}).setdefault(finding, {}).setdefault(book.amount[index], part)
    chosen = {total: list(max(own.values(), key=len).values()) for total, own in ways.items()}
    return {
        posting.key: chosen[number]
        for posting, number in zip(book.postings, book.amount, strict=True)
        if number in chosen
    }


def _parts(book: Book) -> Iterator[tuple[int, int, object]]:
    """Pairs of a part and its total, each with the sum that it belongs to; what only words tie belongs together."""
    at = {posting.key: index for index, posting in enumerate(book.postings)}
    for index, posting in enumerate(book.postings):
        for relation in posting.entry.relations:
            to = at.get((posting.document, *relation.to))
            if (
                relation.kind == "part"
                and relation.sure
                and to is not None
                and book.amount[to] != book.amount[index]
            ):
                yield index, to, (posting.document, relation.finding)
