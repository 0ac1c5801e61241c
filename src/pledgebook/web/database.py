"""One setting names the database: the path of a SQLite file, or the address of a PostgreSQL database."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

WAIT = 20  # seconds that a writer waits for another before it gives up

# Readers go on while one writes; what is committed survives a crash of the program.
OPENING = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;"


def database(setting: str) -> dict[str, Any]:
    """What Django wants to know of the database.

    >>> database("book.sqlite3")["ENGINE"], database("postgresql://reader@localhost/book")["NAME"]
    ('django.db.backends.sqlite3', 'book')

    Raises ``ImproperlyConfigured`` where the setting names neither.
    """
    scheme, found, rest = setting.partition("://")
    if not found:
        return _sqlite(setting)
    if scheme == "sqlite":
        return _sqlite(rest.removeprefix("/"))
    if scheme in {"postgres", "postgresql"}:
        return _postgresql(setting)
    raise ImproperlyConfigured(f"PLEDGEBOOK_DATABASE: {scheme!r} is neither sqlite nor postgresql")


def _sqlite(path: str) -> dict[str, Any]:
    if not path:
        raise ImproperlyConfigured("PLEDGEBOOK_DATABASE: no path for the SQLite file")
    # A transaction takes the write lock when it begins: none fails half-way because another wrote first.
    options = {"transaction_mode": "IMMEDIATE", "timeout": WAIT, "init_command": OPENING}
    return {"ENGINE": "django.db.backends.sqlite3", "NAME": Path(path).expanduser(), "OPTIONS": options}


def _postgresql(address: str) -> dict[str, Any]:
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:
        raise ImproperlyConfigured(f"PLEDGEBOOK_DATABASE: {error}") from error
    name = unquote(parts.path.lstrip("/"))
    if not name:
        raise ImproperlyConfigured("PLEDGEBOOK_DATABASE: no name of a database in the address")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(port or ""),
        "OPTIONS": dict(parse_qsl(parts.query)),
    }
