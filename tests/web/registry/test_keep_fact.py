from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from django.db import models

from pledgebook.model import Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.registry.actions import keep_fact
from pledgebook.web.registry.actions.keep_fact import FIELDS, PRIVATE
from pledgebook.web.registry.models import (
    Document,
    LineOfEffort,
    Meeting,
    Membership,
    Office,
    Participation,
    Party,
    Process,
)
from tests.web.acting import AT, BY

pytestmark = pytest.mark.django_db


def last() -> tuple[str, str, dict[str, Any]]:
    entry = Entry.objects.order_by("-sequence")[0]
    return entry.action, entry.subject_id, json.loads(entry.payload)


def test_a_changed_row_tells_of_what_changed(process: Process) -> None:
    package = process.packages.get(number=10)
    package.name, package.kinds = "Consular Services", ["cooperation"]
    keep_fact(package, by="officer", at=AT)
    assert process.packages.get(number=10).name == "Consular Services"
    assert last() == (
        "keep action package",
        str(package.pk),
        {
            "before": {"name": "", "kinds": []},
            "after": {"name": "Consular Services", "kinds": ["cooperation"]},
        },
    )


def test_a_new_row_tells_all_of_it_and_unknown_stays_empty(process: Process) -> None:
    suriname = keep_fact(Party(code="SUR", name="Suriname", kind="country"), by=BY, at=AT)
    membership = Membership(process=process, party=suriname, begins=dt.date(2024, 5, 7), source="Press")
    keep_fact(membership, by=BY, at=AT)
    assert process.memberships.count() == 22
    action, _, told = last()
    assert (action, told["before"]) == ("keep membership", {})
    assert told["after"] == {
        "process": process.name, "party": "Suriname", "begins": "2024-05-07", "ends": None, "source": "Press",
        "note": "",
    }  # fmt: skip


def test_the_same_again_leaves_no_entry(process: Process) -> None:
    count = Entry.objects.count()
    keep_fact(process.meetings.all()[0], by=BY, at=AT)
    assert Entry.objects.count() == count


def test_of_a_private_field_only_that_it_changed(process: Process) -> None:
    office = Office(
        process=process, party=Party.objects.get(code="PER"), title="Coordinator", source="Press",
        contact="secret@example.org",
    )  # fmt: skip
    keep_fact(office, by=BY, at=AT)
    office.contact, office.holder = "other@example.org", "A. Person"
    keep_fact(office, by=BY, at=AT)
    assert last()[2] == {
        "before": {"holder": ""}, "after": {"holder": "A. Person"}, "private": ["contact"]
    }  # fmt: skip
    assert Office.objects.get().contact == "other@example.org"
    assert not any("example.org" in entry.payload for entry in Entry.objects.all())
    assert "example.org" not in str(office)


def test_every_private_field_is_one_that_can_be_written() -> None:
    assert all(fields <= set(FIELDS[noun]) for noun, fields in PRIVATE.items())
    for noun, fields in FIELDS.items():
        assert set(fields) <= {field.name for field in noun._meta.fields}


def test_the_hosts_of_a_meeting(process: Process) -> None:
    lima = process.meetings.get(date="2022-10-06")
    hosts = Party.objects.filter(code__in=("PER", "ECU"))
    keep_fact(lima, by=BY, at=AT, hosts=hosts)
    assert {host.code for host in lima.hosts.all()} == {"PER", "ECU"}
    assert last()[2]["hosts"] == {"before": ["PER"], "after": ["ECU", "PER"]}
    count = Entry.objects.count()
    keep_fact(lima, by=BY, at=AT, hosts=hosts)
    keep_fact(lima, by=BY, at=AT)
    assert (Entry.objects.count(), lima.hosts.count()) == (count, 2)


def test_of_a_document_only_what_it_is_called_changes(document: Document) -> None:
    text = document.text
    document.kind, document.text, document.source = "fact sheet", "rewritten", "elsewhere"
    document.date = dt.date(2022, 10, 7)
    keep_fact(document, by=BY, at=AT)
    document.refresh_from_db()
    assert (document.kind, document.text, document.date) == ("fact sheet", text, dt.date(2022, 10, 7))
    assert document.source != "elsewhere"
    assert last()[1] == document.sha256
    assert last()[2]["after"] == {"kind": "fact sheet", "date": "2022-10-07"}


def refused(process: Process) -> list[tuple[models.Model, str]]:
    peru = Party.objects.get(code="PER")
    package = process.packages.get(number=1)
    day = dt.date(2022, 10, 6)
    return [
        (Party(code="PE", name="Peru", kind="country"), "party_country_has_alpha3"),
        (Party(code="PER", name="Peru", kind="country"), "already exists"),
        (Party(code="XYZ", name="", kind="country"), "blank"),
        (Party(code="XYZ", name="Xyz", kind="planet"), "planet"),
        (Meeting(process=process, date=day, place="Lima", name="Again", source="Press"), "meeting_once"),
        (Meeting(process=process, place="Lima", name="Undated", source="Press"), "null"),
        (LineOfEffort(package=package, title="Talks", source=""), "blank"),
        (Participation(package=package, party=peru, part="guest", source="Press"), "guest"),
        (Membership(process=process, party=peru, begins=day, ends=dt.date(2000, 1, 1), source="Press"), "forward"),
        (Document(process=process, title="New", held=False, source="Press"), "by its import"),
    ]  # fmt: skip


def test_what_the_database_would_not_take_is_refused(process: Process) -> None:
    count = Entry.objects.count()
    for row, reason in refused(process):
        with pytest.raises(Refusal, match=reason):
            keep_fact(row, by=BY, at=AT)  # type: ignore[type-var]
    assert Entry.objects.count() == count


def test_the_prefix_of_ids_that_were_given_out_stays(document: Document, process: Process) -> None:
    assert document.process == process
    process.refresh_from_db()
    process.prefix = "NEW"
    with pytest.raises(Refusal, match="LAD stands in ids"):
        keep_fact(process, by=BY, at=AT)
    process.refresh_from_db()
    process.name, process.commitments_counted = "Another name", 0
    keep_fact(process, by=BY, at=AT)
    process.refresh_from_db()
    assert (process.name, process.commitments_counted) == ("Another name", 35)
