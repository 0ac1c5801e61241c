"""Erasing what an entry says of a person: the words and their salts go, the hash and a word about it stay."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.ledger.record import NO_ROWS, record
from pledgebook.web.ledger.sealed import ERASING, FOUNDING, PARTS, Part

# What such an entry tells is needed to say that nothing was changed.
KEPT = (ERASING, FOUNDING)


@dataclass(frozen=True, slots=True)
class Erasure:
    """Which parts of which entries are to be erased, and why, in words that everybody may read."""

    entries: tuple[int, ...]
    parts: tuple[Part, ...]
    reason: str


def erase(erasure: Erasure, *, by: str, at: dt.datetime, rows: Mapping[str, str] = NO_ROWS) -> Entry:
    """Erase them, in the caller's transaction, and return the entry that tells of it.

    ``rows`` has the digest of every holding that one of them was the last to tell of (``last_of``). Raises ``Refusal``
    for an entry that is not there, or has nothing of it any more, for the payload of one that tells of an erasing, and
    without a reason.
    """
    place = _("the history")
    if not erasure.reason.strip():
        raise Refusal(place, _("an entry is erased for a reason"))
    if not erasure.entries or not erasure.parts or not set(erasure.parts) <= set(PARTS):
        raise Refusal(place, _("of an entry can be erased: {parts}").format(parts=", ".join(PARTS)))
    found = {entry.sequence: entry for entry in Entry.objects.filter(pk__in=erasure.entries)}
    for sequence in erasure.entries:
        if sequence not in found:
            raise Refusal(place, _("there is no entry {number}").format(number=sequence))
        _check(found[sequence], erasure.parts)
    told = {
        "entries": sorted(found),
        "parts": [part for part in PARTS if part in erasure.parts],
        "reason": erasure.reason.strip(),
    }
    teller = record(at=at, by=by, action=ERASING, subject=("history", ""), payload=told, rows=rows)
    Entry.objects.filter(pk__in=found).erase(erasure.parts, teller.sequence)
    return teller


def last_of(entries: Collection[int]) -> set[str]:
    """The names of the holdings that one of the entries tells of and no later one does."""
    names: set[str] = set()
    for sequence, rows in Entry.objects.order_by("sequence").values_list("sequence", "rows").iterator(1000):
        told = _names(rows)
        names = names | told if sequence in entries else names - told
    return names


def _names(rows: str) -> set[str]:
    return set() if rows == "{}" else {*json.loads(rows)}


def _check(entry: Entry, parts: Collection[Part]) -> None:
    if "payload" in parts and entry.action in KEPT:
        said = _("entry {number} tells of other entries; what it tells stays")
        raise Refusal(_("the history"), said.format(number=entry.sequence))
    gone = [part for part in parts if part in entry.sealed().salts.erased()]
    if gone:
        said = _("of entry {number} the {part} was erased before")
        raise Refusal(_("the history"), said.format(number=entry.sequence, part=gone[0]))
