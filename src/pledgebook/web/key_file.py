"""A key that is made once and kept in a file of its own, which its owner alone can read."""

from __future__ import annotations

import os
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from pledgebook.web.database import database
from pledgebook.web.settings_source import Source


def beside(source: Source, suffix: str) -> Path | None:
    """The path beside the SQLite database; None where the database has no such place."""
    found = database(source.database)
    if not found["ENGINE"].endswith("sqlite3"):
        return None
    path: Path = found["NAME"]
    return path.with_name(path.name + suffix)


def read_key(path: Path) -> str:
    """The key in a file. Raises ``ImproperlyConfigured`` for one that holds none, or cannot be read."""
    try:
        found = path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise ImproperlyConfigured(f"{path}: {error}") from error
    if not found:
        raise ImproperlyConfigured(f"{path}: holds no key; without the file a new one is made")
    return found


def write_key(path: Path, key: str) -> None:
    """Keep the key; where the file is there, another start was quicker, and it stays as it is.

    Raises ``ImproperlyConfigured`` where the file cannot be written.
    """
    try:
        opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(opened, "w", encoding="ascii") as stream:
            stream.write(key + "\n")
    except FileExistsError:
        return
    except OSError as error:
        raise ImproperlyConfigured(f"{path}: {error.strerror or error}") from error
