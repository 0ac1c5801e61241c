"""The chain of entries becomes a Merkle tree over salted headers; what may be erased of an entry, and how.

A registry that has entries is walked first, as ``pledgebook verify`` walked it: one that was tampered with is not taken
over. Each entry gets its salts, its header and its root. An entry of its own then says how many there were and what the
hash of the last one was, which somebody may have written down; the hashes themselves go, since they were made without
salts and would let anybody find out by guessing what an erased entry said.
"""

from __future__ import annotations

import hashlib
from typing import Any

from django.db import migrations, models
from django.utils import timezone

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.canonical import canonical, instant
from pledgebook.web.ledger.sealed import FOUNDING, Deed, Salts, next_entry
from pledgebook.web.ledger.tree import Frontier

REASON = "an entry of the ledger is never changed or deleted"
BATCH = 500

UNPROTECT = {
    "sqlite": [f"DROP TRIGGER ledger_entry_{event}" for event in ("UPDATE", "DELETE")],
    "postgresql": [
        "DROP TRIGGER ledger_entry_refuse ON ledger_entry",
        "DROP FUNCTION ledger_entry_refuse()",
    ],
}

# The one change that is let through: parts and their salts are emptied, and a later entry tells of it.
SAME = ("sequence", "recorded_at", "action", "subject_type", "rows", "header", "root")
ERASED = [("actor", "actor_salt"), ("subject_id", "subject_salt"), ("payload", "payload_salt")]
TOLD = (
    "SELECT 1 FROM ledger_entry teller WHERE teller.sequence = NEW.erased AND teller.action = 'erase entries'"
)
ALLOWED = " AND ".join(
    [
        *(f"NEW.{column} = OLD.{column}" for column in SAME),
        *(
            f"((NEW.{value} = OLD.{value} AND NEW.{salt} = OLD.{salt}) OR (NEW.{value} = '' AND NEW.{salt} = ''))"
            for value, salt in ERASED
        ),
        "NEW.rows_salt = ''",
        "NEW.erased IS NOT NULL AND NEW.erased > OLD.sequence AND NEW.erased > COALESCE(OLD.erased, 0)",
        f"EXISTS ({TOLD})",
    ]
)
PROTECT = {
    "sqlite": [
        f"""CREATE TRIGGER ledger_entry_UPDATE BEFORE UPDATE ON ledger_entry WHEN NOT ({ALLOWED})
        BEGIN SELECT RAISE(ABORT, '{REASON}'); END""",
        f"CREATE TRIGGER ledger_entry_DELETE BEFORE DELETE ON ledger_entry BEGIN SELECT RAISE(ABORT, '{REASON}'); END",
    ],
    "postgresql": [
        f"""CREATE FUNCTION ledger_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION '{REASON}' USING ERRCODE = 'integrity_constraint_violation'; END $$""",
        """CREATE TRIGGER ledger_entry_refuse BEFORE DELETE OR TRUNCATE ON ledger_entry
        FOR EACH STATEMENT EXECUTE FUNCTION ledger_entry_refuse()""",
        f"""CREATE FUNCTION ledger_entry_erase() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN
        IF NOT ({ALLOWED}) THEN RAISE EXCEPTION '{REASON}' USING ERRCODE = 'integrity_constraint_violation'; END IF;
        RETURN NEW; END $$""",
        """CREATE TRIGGER ledger_entry_erase BEFORE UPDATE ON ledger_entry
        FOR EACH ROW EXECUTE FUNCTION ledger_entry_erase()""",
    ],
}


def unprotect(apps: Any, editor: Any) -> None:  # noqa: ARG001
    """Let the entries be written once more."""
    for statement in UNPROTECT[editor.connection.vendor]:
        editor.execute(statement)


def protect(apps: Any, editor: Any) -> None:  # noqa: ARG001
    """Write the triggers of this database."""
    for statement in PROTECT[editor.connection.vendor]:
        editor.execute(statement)


def grow(apps: Any, editor: Any) -> None:
    """Build the tree over the entries that there are. Raises ``Refusal`` where the chain is not whole."""
    alias = editor.connection.alias
    entries = apps.get_model("ledger", "Entry").objects.using(alias)
    head = apps.get_model("ledger", "Head").objects.using(alias).get()
    frontier, previous, batch = Frontier(), "0" * 64, []
    for entry in entries.order_by("sequence").iterator(BATCH):
        if entry.sequence != frontier.size + 1 or entry.previous != previous or entry.hash != _chained(entry):
            _refuse(frontier.size + 1)
        previous, frontier = entry.hash, _seal(entry, frontier)
        batch.append(entry)
        if len(batch) == BATCH:
            _save(entries, batch)
    if (frontier.size, previous) != (head.sequence, head.hash):
        _refuse(frontier.size + 1)
    _save(entries, batch)
    if frontier.size:
        frontier = _found(entries, frontier, previous)
    head.sequence, head.frontier = frontier.size, b"".join(frontier.roots).hex()
    head.save()


def _refuse(sequence: int) -> None:
    raise Refusal(
        _("the history"), _("entry {number} was changed; nothing is taken over").format(number=sequence)
    )


def _chained(entry: Any) -> str:
    """The hash that the entry had in the chain (decision 6)."""
    told = {
        "sequence": entry.sequence,
        "recorded_at": instant(entry.recorded_at),
        "actor": entry.actor,
        "action": entry.action,
        "subject": [entry.subject_type, entry.subject_id],
        "payload": entry.payload,
        "previous": entry.previous,
    }
    return hashlib.sha256(canonical(told).encode("utf-8")).hexdigest()


def _seal(entry: Any, frontier: Frontier) -> Frontier:
    """Give the entry what it needs in the tree; the frontier with it."""
    subject = (entry.subject_type, entry.subject_id)
    deed = Deed(entry.recorded_at, entry.actor, entry.action, subject, entry.payload, {})
    sealed, grown = next_entry(deed, frontier, Salts.new())
    entry.rows, entry.header, entry.root = sealed.rows, sealed.header, sealed.root
    for name in ("actor", "subject", "payload", "rows"):
        setattr(entry, f"{name}_salt", getattr(sealed.salts, name))
    return grown


def _save(entries: Any, batch: list[Any]) -> None:
    salts = [f"{name}_salt" for name in ("actor", "subject", "payload", "rows")]
    entries.bulk_update(batch, ["rows", "header", "root", *salts])
    batch.clear()


def _found(entries: Any, frontier: Frontier, previous: str) -> Frontier:
    """The entry that says what was there before the tree."""
    told = canonical({"entries": frontier.size, "hash": previous})
    deed = Deed(timezone.now(), "pledgebook", FOUNDING, ("history", ""), told, {})
    sealed, grown = next_entry(deed, frontier, Salts.new())
    salts = {f"{name}_salt": getattr(sealed.salts, name) for name in ("actor", "subject", "payload", "rows")}
    entries.create(
        sequence=sealed.sequence, recorded_at=sealed.recorded_at, actor=sealed.actor, action=sealed.action,
        subject_type=sealed.subject_type, subject_id=sealed.subject_id, payload=sealed.payload, rows=sealed.rows,
        header=sealed.header, root=sealed.root, previous=previous, hash=sealed.root, **salts,
    )  # fmt: skip
    return grown


class Migration(migrations.Migration):
    """There is no way back: a ledger that could be changed would prove nothing."""

    dependencies = [("ledger", "0002_append_only")]
    operations = [
        migrations.RunPython(unprotect),
        *(
            migrations.AddField("entry", name, models.TextField(default=""), preserve_default=False)
            for name in ("rows", "header")
        ),
        *(
            migrations.AddField(
                "entry",
                f"{name}_salt",
                models.CharField(blank=True, default="", max_length=64),
                preserve_default=False,
            )
            for name in ("actor", "subject", "payload", "rows")
        ),
        migrations.AddField(
            "entry", "root", models.CharField(default="", max_length=64), preserve_default=False
        ),
        migrations.AddField("entry", "erased", models.PositiveBigIntegerField(null=True)),
        migrations.AddField(
            "head", "frontier", models.TextField(blank=True, default=""), preserve_default=False
        ),
        migrations.RunPython(grow),
        migrations.RemoveField("entry", "previous"),
        migrations.RemoveField("entry", "hash"),
        migrations.RemoveField("head", "hash"),
        migrations.RemoveConstraint("entry", "ledger_says_who_did_what"),
        migrations.AddConstraint(
            "entry",
            models.CheckConstraint(
                condition=models.Q(
                    models.Q(("action", ""), _negated=True),
                    models.Q(("subject_type", ""), _negated=True),
                    models.Q(
                        models.Q(("actor", ""), _negated=True), ("erased__isnull", False), _connector="OR"
                    ),
                ),
                name="ledger_says_who_did_what",
            ),
        ),
        migrations.RunPython(protect),
    ]
