"""The index of the search on each database, over the stems that ``registry.search`` stores.

SQLite: an FTS5 table that triggers keep in step; its tokenizer takes whatever is not ASCII for a part of a word, so the
stems are split at spaces only, as they were joined. PostgreSQL: an index over the stems as an array.

On SQLite a later migration that changes a column of ``CommitmentVersion`` makes its table anew, without the triggers:
it has to take the operation of this one once more.
"""

from __future__ import annotations

from typing import Any

from django.db import migrations

TABLE = "registry_commitmentversion"
INDEX = f"{TABLE}_search"

OPTIONS = f"search, content='{TABLE}', content_rowid='id', tokenize='ascii', detail=none, columnsize=0"
ADD = f"INSERT INTO {INDEX} (rowid, search) VALUES (new.id, new.search);"  # noqa: S608
TAKE = f"INSERT INTO {INDEX} ({INDEX}, rowid, search) VALUES ('delete', old.id, old.search);"  # noqa: S608
SQLITE = [
    f"DROP TABLE IF EXISTS {INDEX}",
    f"CREATE VIRTUAL TABLE {INDEX} USING fts5 ({OPTIONS})",
    f"INSERT INTO {INDEX} ({INDEX}) VALUES ('rebuild')",  # noqa: S608
    f"CREATE TRIGGER {INDEX}_insert AFTER INSERT ON {TABLE} BEGIN {ADD} END",
    f"CREATE TRIGGER {INDEX}_delete AFTER DELETE ON {TABLE} BEGIN {TAKE} END",
    f"CREATE TRIGGER {INDEX}_update AFTER UPDATE OF id, search ON {TABLE} BEGIN {TAKE} {ADD} END",
]
POSTGRESQL = [f"CREATE INDEX {INDEX} ON {TABLE} USING gin (string_to_array(btrim(search), ' '))"]


def index(apps: Any, editor: Any) -> None:  # noqa: ARG001
    """Make the index of this database."""
    for statement in {"sqlite": SQLITE, "postgresql": POSTGRESQL}[editor.connection.vendor]:
        editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("registry", "0001_initial")]
    operations = [migrations.RunPython(index)]
