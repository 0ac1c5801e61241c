from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from django.db import DatabaseError, connection, connections, transaction
from django.db.transaction import TransactionManagementError

from pledgebook.web.ledger.canonical import NotCanonical
from pledgebook.web.ledger.models import AppendOnly, Entry, Head
from pledgebook.web.ledger.record import record
from pledgebook.web.ledger.tree import root
from pledgebook.web.ledger.verify import verify
from tests.web.acting import AT, BY

DAY = dt.timedelta(days=1)

pytestmark = pytest.mark.django_db


def note(number: int) -> Entry:
    return record(at=AT, by=BY, action="note", subject=("document", f"d{number}"), payload={"number": number})


@pytest.fixture
def entries() -> list[Entry]:
    return [note(number) for number in range(1, 6)]


def unprotected(statement: str) -> None:
    """What somebody does who may change the database's schema."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("DROP TRIGGER IF EXISTS ledger_entry_UPDATE")
            cursor.execute("DROP TRIGGER IF EXISTS ledger_entry_DELETE")
        else:
            for trigger in ("ledger_entry_refuse", "ledger_entry_erase"):
                cursor.execute(f"DROP TRIGGER IF EXISTS {trigger} ON ledger_entry")
        cursor.execute(statement)


def test_entries_are_the_leaves_of_a_tree(entries: list[Entry]) -> None:
    assert [entry.sequence for entry in entries] == [1, 2, 3, 4, 5]
    leaves = [entry.sealed().leaf() for entry in entries]
    assert [entry.root for entry in entries] == [root(leaves[: entry.sequence]).hex() for entry in entries]
    verdict = verify()
    assert (verdict.entries, verdict.root, verdict.fault) == (5, entries[-1].root, None)
    assert Head.objects.get().root == entries[-1].root


def test_no_entry_is_older_than_the_one_before_it(entries: list[Entry]) -> None:
    earlier = record(at=AT - DAY, by=BY, action="note", subject=("document", "d"), payload={})
    later = record(at=AT + DAY, by=BY, action="note", subject=("document", "d"), payload={})
    assert (entries[-1].recorded_at, earlier.recorded_at, later.recorded_at) == (AT, AT, AT + DAY)
    assert verify().fault is None


def test_an_empty_ledger_is_whole() -> None:
    assert verify().fault is None


@pytest.mark.parametrize(
    "change",
    [
        lambda entry: entry.save(),
        lambda entry: entry.delete(),
        lambda _: Entry.objects.update(actor="other"),
        lambda _: Entry.objects.all().delete(),
        lambda entry: Entry.objects.bulk_update([entry], ["actor"]),
    ],
)
def test_the_models_refuse_to_change_an_entry(
    entries: list[Entry], change: Callable[[Entry], object]
) -> None:
    with pytest.raises(AppendOnly):
        change(entries[0])


@pytest.mark.parametrize("statement", ["UPDATE ledger_entry SET actor = 'other'", "DELETE FROM ledger_entry"])
def test_the_database_refuses_to_change_an_entry(entries: list[Entry], statement: str) -> None:
    with connection.cursor() as cursor, pytest.raises(DatabaseError, match="never"), transaction.atomic():
        cursor.execute(statement)
    assert Entry.objects.count() == len(entries)
    assert verify().fault is None


def test_what_is_recorded_falls_with_its_transaction(entries: list[Entry]) -> None:
    with transaction.atomic():
        note(6)
        transaction.set_rollback(True)
    assert verify().entries == len(entries)
    assert verify().fault is None


def test_a_payload_that_cannot_be_kept_leaves_nothing(entries: list[Entry]) -> None:
    with pytest.raises(NotCanonical):
        record(at=AT, by=BY, action="note", subject=("document", "d"), payload={"value": 1.5})
    assert verify().entries == len(entries)


def test_an_entry_without_an_actor_is_refused(entries: list[Entry]) -> None:  # noqa: ARG001
    with pytest.raises(DatabaseError), transaction.atomic():
        record(at=AT, by="", action="note", subject=("document", "d"), payload={})


@pytest.mark.parametrize(
    ("statement", "sequence", "kind"),
    [
        ("UPDATE ledger_entry SET payload = '{}' WHERE sequence = 3", 3, "edited"),
        (
            "UPDATE ledger_entry SET recorded_at = '2020-01-01 00:00:00+00:00' WHERE sequence = 2",
            2,
            "back-dated",
        ),
        ("UPDATE ledger_entry SET root = 'forged' WHERE sequence = 4", 4, "edited"),
        ("UPDATE ledger_entry SET header = 'forged' WHERE sequence = 4", 4, "edited"),
        ('UPDATE ledger_entry SET rows = \'{"process:1":"00"}\' WHERE sequence = 4', 4, "edited"),
        (
            "UPDATE ledger_entry SET payload = '', payload_salt = '', rows_salt = '' WHERE sequence = 4",
            4,
            "edited",
        ),
        ("DELETE FROM ledger_entry WHERE sequence = 1", 1, "deleted"),
        ("DELETE FROM ledger_entry WHERE sequence = 3", 3, "deleted"),
        ("DELETE FROM ledger_entry WHERE sequence = 5", 5, "cut off"),
        ("UPDATE ledger_entry SET sequence = 9 WHERE sequence = 2", 2, "deleted"),
        ("UPDATE ledger_entry SET sequence = 6 WHERE sequence = 5", 5, "deleted"),
        ("UPDATE ledger_head SET sequence = 4", 5, "inserted"),
        ("UPDATE ledger_head SET frontier = 'forged'", 1, "edited"),
    ],
)
def test_tampering_is_found_and_named(
    entries: list[Entry], statement: str, sequence: int, kind: str  # noqa: ARG001
) -> None:  # fmt: skip
    unprotected(statement)
    fault = verify().fault
    assert fault
    assert (fault.sequence, fault.kind) == (sequence, kind)


def test_an_entry_written_anew_has_another_root(entries: list[Entry]) -> None:
    forged = Entry.objects.get(sequence=2)
    forged.actor = "other"
    header = forged.sealed().due()
    with connection.cursor() as cursor:
        unprotected("UPDATE ledger_entry SET actor = 'other' WHERE sequence = 2")
        cursor.execute("UPDATE ledger_entry SET header = %s WHERE sequence = 2", [header])
    fault = verify().fault
    assert fault
    assert (fault.sequence, fault.kind) == (2, "edited")
    assert len(entries) == 5


def test_there_is_one_head(entries: list[Entry]) -> None:
    assert Head.objects.get().sequence == len(entries)
    with pytest.raises(DatabaseError), transaction.atomic():
        Head.objects.create(id=2)


def test_nothing_in_the_ledger_points_outside_it() -> None:
    assert [field for model in (Entry, Head) for field in model._meta.get_fields() if field.is_relation] == []


def test_an_entry_needs_a_transaction(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as outside:
        outside.setattr(connections["default"], "in_atomic_block", False)
        with pytest.raises(TransactionManagementError):
            note(1)
