"""Whether the digest of a holding misses a row that is gone, and a column that says otherwise."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import connection, models, transaction

from pledgebook.web.ledger.walk import Held
from pledgebook.web.registry.holdings import Table, digests


def changed(value: Any) -> Any:
    """Another value of the same type."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float | Decimal):
        return value + 1
    if isinstance(value, dt.date):
        return value + dt.timedelta(days=1)
    if isinstance(value, list):
        return [*value, "other"]
    if isinstance(value, dict):
        return {**value, "other": "other"}
    return f"x{value[1:]}" if value else "x"


def every_change_is_missed(kind: str, table: Table, held: Mapping[str, Held]) -> None:
    row = some_row(table)
    key = row_root(table, row)
    before = digests(kind, [key])[key]
    assert held[f"{kind}:{key}"].says(before)
    same = type(row)._base_manager.filter(pk=row.pk)
    for field in row._meta.concrete_fields:
        value = getattr(row, field.attname)
        if field.primary_key or field.is_relation or isinstance(value, bytes | memoryview | UUID | None):
            continue
        counted = field.name in table.columns if table.columns else field.name not in table.without
        with tried(row):
            same.update(**{field.name: changed(value)})
            assert (digests(kind, [key])[key] != before) is counted, (table.model, field.name)
    with tried(row), connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM {row._meta.db_table} WHERE id = {row.pk}")
        assert digests(kind, [key])[key] != before
    assert digests(kind, [key])[key] == before


@contextmanager
def tried(row: models.Model) -> Iterator[None]:
    """What is done inside is taken back, and no check of the table is in its way."""
    checks = [each.name for each in row._meta.constraints]
    table, lite = row._meta.db_table, connection.vendor == "sqlite"
    with transaction.atomic(), connection.cursor() as cursor:
        if lite:
            cursor.execute("PRAGMA ignore_check_constraints = ON")
        else:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            for name in checks:
                cursor.execute(f'ALTER TABLE {table} DROP CONSTRAINT IF EXISTS "{name}"')
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")
        yield
        transaction.set_rollback(True)
    if lite:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA ignore_check_constraints = OFF")


def some_row(table: Table) -> models.Model:
    model = table.of()
    rows = model._base_manager.filter(**dict(table.only)).exclude(**{table.root: None})
    row: models.Model | None = rows.order_by("-pk").first()
    assert row, f"no row of {table.model}"
    return row


def row_root(table: Table, row: models.Model) -> int:
    key = type(row)._base_manager.filter(pk=row.pk).values_list(table.root, flat=True)[0]
    assert isinstance(key, int)
    return key
