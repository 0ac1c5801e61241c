"""A program of its own: entries of the chain that was there before the tree, and what the migration makes of them.

``python growing.py [changed|cut|empty]``, in the database that the environment names.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import sys
from typing import Any

import django
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from pledgebook.model import Refusal

BEFORE = [("ledger", "0002_append_only"), ("registry", "0006_money_entries")]
AT = dt.datetime(2022, 10, 7, 9, 30, tzinfo=dt.UTC)
LENGTH = 7


def chained(sequence: int, previous: str) -> dict[str, Any]:
    """An entry as it was recorded then; the fourth is older than the third, which was allowed."""
    at = AT + dt.timedelta(minutes=1 if sequence == 4 else sequence)
    payload = json.dumps({"n": sequence, "name": "é"}, separators=(",", ":"), ensure_ascii=False)
    told = {
        "action": "note", "actor": "clerk", "payload": payload, "previous": previous,
        "recorded_at": at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"), "sequence": sequence, "subject": ["document", "d"],
    }  # fmt: skip
    written = json.dumps(told, separators=(",", ":"), sort_keys=True, ensure_ascii=False)
    return {
        "sequence": sequence, "recorded_at": at, "actor": "clerk", "action": "note", "subject_type": "document",
        "subject_id": "d", "payload": payload, "previous": previous,
        "hash": hashlib.sha256(written.encode()).hexdigest(),
    }  # fmt: skip


def fill(apps: Any, how: str) -> str:
    """Write the entries and the head; the hash of the last."""
    previous = "0" * 64
    entries = apps.get_model("ledger", "Entry").objects
    for sequence in range(1, LENGTH + 1):
        entry = chained(sequence, previous)
        previous = entry["hash"]
        if how == "changed" and sequence == 3:
            entry["actor"] = "other"
        if how != "cut" or sequence < LENGTH:
            entries.create(**entry)
    apps.get_model("ledger", "Head").objects.update(sequence=LENGTH, hash=previous)
    return previous


def main() -> None:
    how = sys.argv[1] if len(sys.argv) > 1 else ""
    call_command("migrate", "registry", "0006", verbosity=0)
    executor = MigrationExecutor(connection)
    executor.migrate(BEFORE)
    last = "" if how == "empty" else fill(executor.loader.project_state(BEFORE).apps, how)
    try:
        call_command("migrate", verbosity=0)
    except Refusal as refusal:
        print(refusal.source, refusal.reason)
        return
    tell(last)


def tell(last: str) -> None:
    """What became of them, and whether the ledger goes on."""
    from django.db import DatabaseError, transaction
    from django.utils import timezone

    from pledgebook.web.ledger.models import Entry
    from pledgebook.web.ledger.record import record
    from pledgebook.web.ledger.verify import verify

    for entry in Entry.objects.order_by("sequence"):
        said = json.loads(entry.payload)
        known = {key: "the last hash" if value == last else value for key, value in said.items()}
        print(entry.sequence, entry.actor, entry.action, known)
    with transaction.atomic():
        record(at=timezone.now(), by="clerk", action="note", subject=("document", "d"), payload={})
    verdict = verify()
    print(verdict.entries, verdict.fault)
    for statement in ("UPDATE ledger_entry SET actor = 'other'", "DELETE FROM ledger_entry"):
        try:
            with connection.cursor() as cursor:
                cursor.execute(statement)
        except DatabaseError as error:
            print(str(error).splitlines()[0])


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = "pledgebook.web.settings"
    django.setup()
    main()
