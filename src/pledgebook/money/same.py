"""Which amounts of different documents are one: equal, from the same payer, in the same state, for the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pledgebook.model import Entry, Posting
from pledgebook.model.figure import digits_of, rounds

_WORD = re.compile(r"[^\W\d_]{5,}")
_SHARED = 2  # words of two purposes that make them one, or all of the shorter one
_SURE = 3  # words of two purposes that make amounts one which only round to the same ...
_HALF = 2  # ... and they are at least half of the shorter one's
_MOST = 40  # equal amounts before each that it is compared with, which bounds the work


def restated_across(postings: Sequence[Posting]) -> Iterator[tuple[int, int, str]]:
    """Pairs of postings of two documents that state one amount, with what tells so."""
    alike: dict[object, list[int]] = {}
    for index, posting in enumerate(postings):
        entry = posting.entry
        if entry.stated and entry.payers and not entry.each:
            whose = entry.currency or ("?", entry.sign)
            key = (entry.stated, entry.state, whose, frozenset(entry.payers))
            for other in alike.setdefault(key, [])[-_MOST:]:
                says = _one_purpose(postings[other], posting)
                if says:
                    yield other, index, says
            alike[key].append(index)
    yield from _rounded(postings)
    yield from _linked(postings)


def _rounded(postings: Sequence[Posting]) -> Iterator[tuple[int, int, str]]:
    """Pairs of which one rounds the other: "$49.6 million" and "nearly $50 million", for surely the same."""
    alike: dict[object, list[int]] = {}
    for index, posting in enumerate(postings):
        entry = posting.entry
        if not (entry.stated and entry.payers and entry.state) or entry.each:
            continue
        key = (entry.state, entry.currency or ("?", entry.sign), frozenset(entry.payers))
        for other in reversed(alike.setdefault(key, [])[-_MOST:]):
            if _rounds(postings[other].entry, entry) and (says := _surely_one(postings[other], posting)):
                yield other, index, says
                break
        alike[key].append(index)


def _rounds(a: Entry, b: Entry) -> bool:
    if not a.stated or not b.stated or a.stated == b.stated:
        return False
    rounder = a if digits_of(a.stated) < digits_of(b.stated) else b
    return rounds(a.stated, b.stated, hedged=rounder.selector.quote[:1].isalpha())


def _surely_one(a: Posting, b: Posting) -> str:
    """What shows that two amounts that are not equal are for the same: a fund, or most of the words of the shorter."""
    says = _one_purpose(a, b)
    first, second = _words(a), _words(b)
    shared = first & second
    fund = a.entry.fund and a.entry.fund == b.entry.fund
    many = len(shared) >= _SURE and _HALF * len(shared) >= min(len(first), len(second))
    return says if fund or many else ""


def _one_purpose(a: Posting, b: Posting) -> str:
    """What shows that two equal amounts of one payer are for the same; empty where nothing does."""
    if a.document == b.document or not a.entry.amount.meets(b.entry.amount):
        return ""
    names = _names(a) & _names(b)
    if names and not _only_for_one(a, b, names):
        return ", ".join(sorted(names))
    if a.language != b.language:
        return a.date.isoformat() if a.date is not None and a.date == b.date else ""
    first, second = _words(a), _words(b)
    shared = first & second
    enough = len(shared) >= min(_SHARED, len(first), len(second)) and bool(shared)
    return ", ".join(sorted(shared)) if enough else ""


def _only_for_one(a: Posting, b: Posting, names: set[str]) -> bool:
    """Whether two amounts share no more than a recipient, and the words of one language say what each is for.

    Schools and roads in one country are two promises: then the words decide.
    """
    received = set(a.entry.recipients) & set(b.entry.recipients)
    return names <= received and a.language == b.language and bool(_words(a)) and bool(_words(b))


def _names(posting: Posting) -> set[str]:
    """The fund, the hands and the recipients, which read alike in every language."""
    entry = posting.entry
    named = {entry.fund, *entry.through, *entry.parties, *entry.recipients}
    return {name for name in named if name and name not in entry.payers}


def _words(posting: Posting) -> set[str]:
    return {word.lower() for word in _WORD.findall(posting.entry.purpose)}


def _linked(postings: Sequence[Posting]) -> Iterator[tuple[int, int, str]]:
    """Amounts of commitments that a link says are one: the only ones of their state and currency in each document."""
    alone: dict[tuple[str, str, str], dict[str, list[int]]] = {}
    for index, posting in enumerate(postings):
        entry = posting.entry
        held = any(each.kind == "part" for each in entry.relations)
        if posting.commitment and entry.state and entry.currency and not held and not entry.each:
            key = (posting.commitment, entry.state, entry.currency)
            alone.setdefault(key, {}).setdefault(posting.document, []).append(index)
    for (commitment, *_rest), documents in alone.items():
        single = [found[0] for found in documents.values() if len(found) == 1]
        yield from ((a, b, commitment) for a, b in pairwise(single))
