from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from typing import Any

import pytest

from pledgebook.web.ledger.sealed import PARTS, Part, Salts, seal
from tests.web.ledger.making import AT, headed, ledger

EMPTIED: dict[Part, dict[str, Any]] = {
    "actor": {"actor": ""},
    "subject": {"subject_id": ""},
    "payload": {"payload": ""},
}


def test_an_entry_is_what_it_was_when_the_format_was_fixed() -> None:
    (entry,) = ledger(1)
    assert json.loads(entry.header) == {
        "action": "note",
        "actor": seal(entry.salts.actor, "clerk"),
        "payload": seal(entry.salts.payload, '{"n":1}'),
        "recorded_at": "2022-10-06T12:01:00.000000Z",
        "rows": "a1e232fd83efb625cc21ede586acdd066e84bfd44f5cb8c595ffdaf1be88ba99",
        "sequence": 1,
        "subject": seal(entry.salts.subject, "d1"),
        "subject_type": "document",
    }
    assert entry.root == "a77c1859263cb1c9c40ef1cf5d7df884c029632872ac9ad7d6d32da6ebca1f7f"
    assert entry.leaf().hex() == entry.root


def test_a_seal_is_the_hmac_of_rfc_4231() -> None:
    """Test case 2 of the RFC."""
    found = seal("Jefe", "what do ya want for nothing?")
    assert found == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"


@pytest.mark.parametrize(
    "change",
    [
        {"sequence": 2},
        {"recorded_at": AT},
        {"actor": "other"},
        {"action": "other"},
        {"subject_type": "other"},
        {"subject_id": "other"},
        {"payload": "{}"},
        {"rows": "{}"},
        {"salts": Salts("0", "0", "0", "0")},
        {"actor": "", "erased": 2},
    ],
)
def test_whatever_is_changed_another_header_is_due(change: dict[str, Any]) -> None:
    (entry,) = ledger(1)
    assert entry.due() == entry.header
    assert replace(entry, **change).due() != entry.header


@pytest.mark.parametrize("part", PARTS)
def test_a_part_that_was_erased_with_its_salt_leaves_the_header(part: Part) -> None:
    (entry,) = ledger(1)
    salts = replace(entry.salts, rows="", **{part: ""})
    emptied = replace(entry, salts=salts, erased=2, **EMPTIED[part])
    assert emptied.salts.erased() == (part,)
    assert emptied.due() == entry.header
    assert replace(emptied, erased=None).due() != entry.header
    kept = replace(entry, salts=salts, erased=2)  # the salt alone
    assert kept.due() != entry.header


def test_what_was_erased_cannot_be_found_out_by_guessing() -> None:
    """The same words by the same person give another seal in each entry, whose salts nobody can guess."""
    one, other = Salts.new(), Salts.new()
    drawn = {
        one.actor,
        one.subject,
        one.payload,
        one.rows,
        other.actor,
        other.subject,
        other.payload,
        other.rows,
    }
    assert len(drawn) == 8
    assert all(len(salt) == 64 for salt in drawn)
    assert seal(one.actor, "clerk") != seal(other.actor, "clerk")


def test_a_header_that_is_no_json_says_nothing() -> None:
    (entry,) = ledger(1)
    for header in ("", "no json", "[1]"):
        assert replace(entry, header=header).written() == {}
    later = replace(entry, recorded_at=AT + dt.timedelta(days=1))
    assert headed(later).written()["recorded_at"] == "2022-10-07T12:00:00.000000Z"
