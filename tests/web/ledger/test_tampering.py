"""Every kind of tampering with the ledger, many times: it is found, and the first bad entry is named.

``PLEDGEBOOK_TAMPERINGS`` says how often each; ``make soak`` asks for 1,000 on both databases.
"""

from __future__ import annotations

import datetime as dt
import os
import random
from collections.abc import Sequence

import pytest
from django.db import connection, models, transaction

from pledgebook.web.ledger.models import Entry, Head, columns
from pledgebook.web.ledger.record import record
from pledgebook.web.ledger.sealed import Sealed
from pledgebook.web.ledger.verify import verify
from pledgebook.web.ledger.walk import NOTHING, Fault, Known, Outside
from tests.web.acting import AT
from tests.web.ledger.tampering import KINDS, Tampering, tampered

pytestmark = pytest.mark.django_db
TIMES = int(os.environ.get("PLEDGEBOOK_TAMPERINGS", "200"))
LENGTH = 21
MINUTE = dt.timedelta(minutes=1)


@pytest.fixture
def whole() -> list[Sealed]:
    """A ledger whose triggers somebody took out."""
    for number in range(1, LENGTH + 1):
        record(
            at=AT + number * MINUTE, by=f"person {number % 3}", action="note", subject=("document", f"d{number}"),
            payload={"number": number}, rows={f"document:{number}": "aa"},
        )  # fmt: skip
    with connection.cursor() as cursor:
        for trigger in ("ledger_entry_UPDATE", "ledger_entry_DELETE"):
            if connection.vendor == "sqlite":
                cursor.execute(f"DROP TRIGGER {trigger}")
        for trigger in ("ledger_entry_refuse", "ledger_entry_erase"):
            if connection.vendor == "postgresql":
                cursor.execute(f"DROP TRIGGER {trigger} ON ledger_entry")
    return [entry.sealed() for entry in Entry.objects.order_by("sequence")]


def write(tampering: Tampering, whole: Sequence[Sealed]) -> None:
    """Let the tables say what the tampering makes of them."""
    same = 0
    for entry, before in zip(tampering.entries, whole, strict=False):
        if entry != before:
            break
        same += 1
    models.QuerySet.delete(Entry.objects.filter(sequence__gt=same))
    Entry.objects.bulk_create([Entry(**columns(entry)) for entry in tampering.entries[same:]])
    Head.objects.update(sequence=tampering.head.size, frontier=tampering.head.text())


def published(whole: Sequence[Sealed], size: int) -> Outside:
    """A checkpoint of so many entries, half a minute after the last of them, and the leaves of these."""
    last = whole[size - 1]
    known = Known(size, bytes.fromhex(last.root), last.recorded_at + MINUTE / 2)
    return Outside([known], [entry.leaf() for entry in whole[:size]])


def exact(fault: Fault | None, tampering: Tampering) -> bool:
    return fault is not None and (fault.sequence, fault.last) == (tampering.first, 0)


@pytest.mark.parametrize("kind", KINDS)
def test_tampering_is_found_and_the_first_bad_entry_named(kind: str, whole: list[Sealed]) -> None:
    assert verify().fault is None
    missed: list[tuple[int, object]] = []
    for seed in range(TIMES):
        tampering = tampered(kind, seed, whole)
        size = random.Random(seed).randint(min(tampering.first, LENGTH), LENGTH)
        outside = published(whole, size)
        with transaction.atomic():
            write(tampering, whole)
            alone, known = verify().fault, verify(Outside(outside.known)).fault
            told = verify(outside).fault
            transaction.set_rollback(True)
        missed += [(seed, each) for each in judged(tampering, size, alone, known, told)]
    assert missed == []
    assert verify().fault is None


def judged(
    tampering: Tampering, size: int, alone: Fault | None, known: Fault | None, told: Fault | None
) -> list[object]:
    """What went wrong: with nothing from outside, with a checkpoint, with the leaves as well."""
    wrong: list[object] = []
    if tampering.level < 2 and not (exact(alone, tampering) and alone and named(alone, tampering)):
        wrong.append(("alone", tampering.first, alone))
    if tampering.level == 2 and alone is None:
        wrong.append(("alone", tampering.first, alone))
    if tampering.first > size:  # what came after the checkpoint it does not show
        return wrong
    if known is None or not (around(known, tampering) or (tampering.level >= 2 and known.kind == "cut off")):
        wrong.append(("checkpoint", tampering.first, known))
    if not exact(told, tampering):
        wrong.append(("leaves", tampering.first, told))
    return wrong


def around(fault: Fault, tampering: Tampering) -> bool:
    return fault.sequence <= tampering.first <= max(fault.last, fault.sequence)


def named(fault: Fault, tampering: Tampering) -> bool:
    """The kind is the right one, where nothing was computed anew."""
    return tampering.level > 0 or fault.kind == tampering.kind


@pytest.mark.parametrize("kind", KINDS)
def test_a_seed_gives_one_tampering_and_every_level_is_tried(kind: str, whole: list[Sealed]) -> None:
    assert tampered(kind, 7, whole) == tampered(kind, 7, whole)
    assert {tampered(kind, seed, whole).level for seed in range(TIMES)} == {0, 1, 2, 3}
    assert all(tuple(tampered(kind, seed, whole).entries) != tuple(whole) for seed in range(40))


def test_a_ledger_that_goes_on_from_a_checkpoint_is_not_accused(whole: list[Sealed]) -> None:
    for size in range(1, LENGTH + 1):
        assert verify(published(whole, size)).fault is None
    assert verify(NOTHING).fault is None
