from __future__ import annotations

from itertools import combinations

import pytest
from django.db import DatabaseError, connection, transaction

from pledgebook.model import Refusal
from pledgebook.web.ledger.canonical import canonical
from pledgebook.web.ledger.erase import Erasure, erase, last_of
from pledgebook.web.ledger.models import COLUMNS, Entry
from pledgebook.web.ledger.record import record
from pledgebook.web.ledger.sealed import PARTS, Part
from pledgebook.web.ledger.verify import verify
from tests.web.acting import AT, BY

pytestmark = pytest.mark.django_db
WHY = "at the wish of the person"
# Any one or more of them.
CHOICES = [chosen for count in (1, 2, 3) for chosen in combinations(PARTS, count)]


@pytest.fixture(autouse=True)
def entries() -> list[Entry]:
    return [
        record(
            at=AT, by=f"person {number}", action="note", subject=("document", f"d{number}"),
            payload={"number": number}, rows={"document:1": "aa", f"document:{number}": "bb"},
        )
        for number in range(1, 6)
    ]  # fmt: skip


def change(statement: str) -> None:
    with connection.cursor() as cursor, transaction.atomic():
        cursor.execute(statement)


@pytest.mark.parametrize("parts", CHOICES)
def test_what_is_erased_is_gone_and_the_tree_stays(entries: list[Entry], parts: tuple[Part, ...]) -> None:
    teller = erase(Erasure((2, 4), parts, WHY), by=BY, at=AT)
    assert teller.sequence == 6
    assert teller.payload == canonical({"entries": [2, 4], "parts": parts, "reason": WHY})
    for sequence in (2, 4):
        before, after = entries[sequence - 1], Entry.objects.get(sequence=sequence)
        for part, (column, salt) in COLUMNS.items():
            for name in (column, salt):
                kept = getattr(before, name)
                assert getattr(after, name) == ("" if part in parts else kept)
                assert kept
        assert (after.header, after.root, after.rows) == (before.header, before.root, before.rows)
        assert (after.rows_salt, after.erased) == ("", 6)
    verdict = verify()
    assert (verdict.fault, verdict.entries, verdict.erased) == (None, 6, {2: 6, 4: 6})


def test_more_can_be_erased_later() -> None:
    erase(Erasure((2,), ("payload",), WHY), by=BY, at=AT)
    erase(Erasure((2,), ("actor",), WHY), by=BY, at=AT)
    assert verify().fault is None
    assert verify().erased == {2: 7}
    with pytest.raises(Refusal, match="of entry 2 the payload was erased before"):
        erase(Erasure((2,), ("subject", "payload"), WHY), by=BY, at=AT)


def test_an_erased_entry_that_is_changed_further_was_edited() -> None:
    erase(Erasure((2,), ("payload",), WHY), by=BY, at=AT)
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("DROP TRIGGER ledger_entry_UPDATE")
        else:
            cursor.execute("DROP TRIGGER ledger_entry_erase ON ledger_entry")
        cursor.execute("UPDATE ledger_entry SET payload = '{}' WHERE sequence = 2")
    fault = verify().fault
    assert fault
    assert (fault.sequence, fault.kind) == (2, "edited")


@pytest.mark.parametrize(
    ("erasure", "said"),
    [
        (Erasure((9,), ("payload",), WHY), "there is no entry 9"),
        (Erasure((2,), ("payload",), " "), "erased for a reason"),
        (Erasure((2,), (), WHY), "can be erased: actor, subject, payload"),
        (Erasure((), ("actor",), WHY), "can be erased"),
        (Erasure((2,), ("rows",), WHY), "can be erased"),  # type: ignore[arg-type]
        (Erasure((2, 6), ("payload",), WHY), "entry 6 tells of other entries"),
    ],
)
def test_what_cannot_be_erased_is_refused_and_nothing_is_written(erasure: Erasure, said: str) -> None:
    erase(Erasure((1,), ("payload",), WHY), by=BY, at=AT)
    with pytest.raises(Refusal) as refused:
        erase(erasure, by=BY, at=AT)
    assert said in refused.value.reason
    assert Entry.objects.count() == 6
    assert Entry.objects.get(sequence=2).erased is None


def test_of_an_entry_that_tells_of_an_erasing_only_what_it_tells_stays() -> None:
    erase(Erasure((1,), ("payload",), WHY), by="somebody", at=AT)
    erase(Erasure((6,), ("actor",), WHY), by=BY, at=AT)
    assert Entry.objects.get(sequence=6).actor == ""
    assert verify().fault is None


@pytest.mark.parametrize(
    "change_to",
    [
        "payload = '', payload_salt = '', rows_salt = ''",
        "payload = '', payload_salt = '', rows_salt = '', erased = 5",  # which tells of nothing
        "payload = '', payload_salt = '', rows_salt = '', erased = 99",
        "payload = '', payload_salt = '', erased = 6",
        "payload = '', rows_salt = '', erased = 6",
        "payload_salt = '', rows_salt = '', erased = 6",
        "payload = '{}', payload_salt = '', rows_salt = '', erased = 6",
        "payload = '', payload_salt = '00', rows_salt = '', erased = 6",
        "payload = '', payload_salt = '', rows_salt = '', erased = 6, header = ''",
        "payload = '', payload_salt = '', rows_salt = '', erased = 6, root = ''",
        "payload = '', payload_salt = '', rows_salt = '', erased = 6, rows = '{}'",
        "payload = '', payload_salt = '', rows_salt = '', erased = 6, action = 'other'",
        "payload = '', payload_salt = '', rows_salt = '', erased = 6, subject_type = 'other'",
        "payload = '', payload_salt = '', rows_salt = '', erased = 6, sequence = 10",
        "payload = '', payload_salt = '', rows_salt = '', erased = 6, recorded_at = '2020-01-01 00:00:00+00:00'",
        "payload = '', payload_salt = '', rows_salt = '', erased = 6, actor = 'other'",
    ],
)
def test_the_database_lets_nothing_through_but_an_erasing_that_an_entry_tells_of(change_to: str) -> None:
    erase(Erasure((1,), ("payload",), WHY), by=BY, at=AT)
    with pytest.raises(DatabaseError, match="never"):
        change(f"UPDATE ledger_entry SET {change_to} WHERE sequence = 2")
    assert verify().fault is None


def test_the_database_does_not_take_an_erasing_back() -> None:
    erase(Erasure((1,), ("payload",), WHY), by=BY, at=AT)
    erase(Erasure((2,), ("payload",), WHY), by=BY, at=AT)
    for change_to in ("erased = NULL", "erased = 6", "payload = '{}'", "payload_salt = '00', erased = 7"):
        with pytest.raises(DatabaseError, match="never"):
            change(f"UPDATE ledger_entry SET {change_to} WHERE sequence = 2")
    with pytest.raises(DatabaseError, match="never"):
        change("DELETE FROM ledger_entry WHERE sequence = 1")


def test_the_database_lets_an_erasing_through_that_no_entry_tells_of_in_full_and_the_walk_finds_it() -> None:
    """The trigger sees that an entry of that kind is named; what that one tells, the walk compares."""
    erase(Erasure((1,), ("payload",), WHY), by=BY, at=AT)
    change(
        "UPDATE ledger_entry SET payload = '', payload_salt = '', rows_salt = '', erased = 6 WHERE sequence = 2"
    )
    fault = verify().fault
    assert fault
    assert (fault.sequence, fault.kind) == (2, "edited")


def test_which_holdings_were_told_of_last_by_some_entries() -> None:
    assert last_of([2]) == {"document:2"}
    assert last_of([1, 5]) == {"document:1", "document:5"}
    assert last_of([]) == set()


def test_a_later_word_on_a_holding_stands_for_an_erased_one() -> None:
    erase(Erasure((5,), ("payload",), WHY), by=BY, at=AT, rows={"document:1": "aa", "document:5": "cc"})
    held = verify().held
    assert (held["document:1"].sequence, held["document:5"].sequence) == (6, 6)
    assert held["document:2"].sequence == 2
