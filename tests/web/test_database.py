from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

from pledgebook.web.database import OPENING, database


def test_a_path_is_a_sqlite_file() -> None:
    for setting in ("book.sqlite3", "sqlite:///book.sqlite3"):
        found = database(setting)
        assert found["ENGINE"] == "django.db.backends.sqlite3"
        assert found["NAME"] == Path("book.sqlite3")
        assert found["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
        assert found["OPTIONS"]["timeout"] > 0
    assert database("sqlite:////srv/book.sqlite3")["NAME"] == Path("/srv/book.sqlite3")


def test_an_address_is_a_postgresql_database() -> None:
    found = database("postgresql://reader:p%40ss@db.example:5433/the%20book?sslmode=require")
    assert found["ENGINE"] == "django.db.backends.postgresql"
    assert (found["USER"], found["PASSWORD"], found["HOST"]) == ("reader", "p@ss", "db.example")
    assert (found["PORT"], found["NAME"], found["OPTIONS"]) == ("5433", "the book", {"sslmode": "require"})


@pytest.mark.parametrize(
    "setting", ["mysql://host/book", "sqlite://", "", "postgresql://host", "postgresql://host:many/book"]
)
def test_anything_else_is_refused(setting: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=r"^PLEDGEBOOK_DATABASE: "):
        database(setting)


def test_a_file_is_opened_so_that_readers_and_a_writer_do_not_wait(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "book.sqlite3") as opened:
        opened.executescript(OPENING)
        assert opened.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert opened.execute("PRAGMA foreign_keys").fetchone() == (1,)
    opened.close()


@pytest.mark.django_db
def test_the_database_holds_foreign_keys() -> None:
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            assert cursor.execute("PRAGMA foreign_keys").fetchone() == (1,)
