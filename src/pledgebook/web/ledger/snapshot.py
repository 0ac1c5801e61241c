"""Reading one state of the database while others write."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import transaction

# A transaction that may write takes SQLite's write lock when it begins (``web.database``); a reading one does not.
READING = "DEFERRED"
REPEATABLE = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"


@contextmanager
def snapshot() -> Iterator[None]:
    """Everything read inside is of one state, and no writer waits for it. Inside a transaction it is that one's."""
    connection: Any = transaction.get_connection()
    if connection.in_atomic_block:
        yield
    elif connection.vendor == "sqlite":
        connection.ensure_connection()
        writing = connection.transaction_mode
        connection.transaction_mode = READING
        try:
            with transaction.atomic():
                yield
        finally:
            connection.transaction_mode = writing
    else:
        with transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute(REPEATABLE)
            yield
