"""Which postings of a book are asked for, and by what an account of them is broken down."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from pledgebook.model import Account, Posting
from pledgebook.money.account import account
from pledgebook.money.book import Book

Label = tuple[str, ...]


def payers(posting: Posting) -> Label:
    """The countries that pay, together where several undertake it together."""
    return posting.entry.payers


def pillar(posting: Posting) -> Label:
    """The pillar, by its number where nothing tells it apart from others."""
    number = posting.entry.pillar
    return () if number is None else (posting.pillar or str(number),)


def recipient(posting: Posting) -> Label:
    """To whom the money goes, else through which fund."""
    entry = posting.entry
    return entry.recipients or ((entry.fund,) if entry.fund else ())


def state(posting: Posting) -> Label:
    """The rung of the ladder."""
    return (posting.entry.state,) if posting.entry.state else ()


def edition(posting: Posting) -> Label:
    """The document, by its SHA-256."""
    return (posting.document,)


GROUPINGS: Mapping[str, Callable[[Posting], Label]] = {
    "party": payers, "pillar": pillar, "recipient": recipient, "state": state, "edition": edition,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Choice:
    """What is asked for: of each grouping the values of which one must be there; none for all, "" for not said."""

    wanted: Mapping[str, Sequence[str]]

    def of(self, book: Book) -> list[int]:
        """The places of the postings."""
        return [index for index, posting in enumerate(book.postings) if self.holds(posting)]

    def holds(self, posting: Posting, leaving_out: str = "") -> bool:
        """Whether a posting is asked for; ``leaving_out`` a grouping whose values are to be counted."""
        for name, values in self.wanted.items():
            label = GROUPINGS[name](posting) or ("",)
            if name == "party":
                label = (*label, *posting.entry.parties)
            if name != leaving_out and values and not set(label) & set(values):
                return False
        return True


def broken_down(book: Book, chosen: Sequence[int], by: str) -> list[tuple[Label, Account]]:
    """An account for each label of a grouping, in their order; what is not said comes last.

    Within each every amount is counted once. The accounts are not to be added: an amount of one may be part of another.
    """
    groups: dict[Label, list[int]] = {}
    for index in chosen:
        groups.setdefault(GROUPINGS[by](book.postings[index]), []).append(index)
    return [
        (label, account(book, groups[label]))
        for label in sorted(groups, key=lambda label: (not label, label))
    ]
