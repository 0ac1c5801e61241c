"""The head, and triggers by which the database itself refuses to change or delete an entry."""

from __future__ import annotations

from typing import Any

from django.db import migrations

REASON = "an entry of the ledger is never changed or deleted"

SQLITE = [
    f"CREATE TRIGGER ledger_entry_{event} BEFORE {event} ON ledger_entry BEGIN SELECT RAISE(ABORT, '{REASON}'); END"
    for event in ("UPDATE", "DELETE")
]
POSTGRESQL = [
    f"""CREATE FUNCTION ledger_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION '{REASON}' USING ERRCODE = 'integrity_constraint_violation'; END $$""",
    """CREATE TRIGGER ledger_entry_refuse BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_entry_refuse()""",
]


def protect(apps: Any, editor: Any) -> None:
    """Write the head and the triggers of this database."""
    apps.get_model("ledger", "Head").objects.using(editor.connection.alias).create(id=1)
    for statement in {"sqlite": SQLITE, "postgresql": POSTGRESQL}[editor.connection.vendor]:
        editor.execute(statement)


class Migration(migrations.Migration):
    """There is no way back: a ledger that could be changed would prove nothing."""

    dependencies = [("ledger", "0001_initial")]
    operations = [migrations.RunPython(protect)]
