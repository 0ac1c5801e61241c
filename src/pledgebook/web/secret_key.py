"""The key that signs sessions. Where nobody gives one, it is made once and kept beside the SQLite database.

A PostgreSQL database has no such place: there the environment or the settings file gives it, or else each start of
the server makes its own and everybody signs in again.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from pledgebook.web.database import database
from pledgebook.web.settings_source import Source

SUFFIX = ".key"


def secret_key(source: Source) -> str | None:
    """The key that was given, or that which is kept; None where there is neither.

    Raises ``ImproperlyConfigured`` for a file that is there and holds no key, or cannot be read.
    """
    path = _beside(source)
    if source.secret_key or path is None or not path.exists():
        return source.secret_key or None
    try:
        found = path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise ImproperlyConfigured(f"{path}: {error}") from error
    if not found:
        raise ImproperlyConfigured(f"{path}: holds no key; without the file a new one is made")
    return found


def keep_secret_key(source: Source) -> bool:
    """See to it that there is a key that outlives the program. False where there is no place to keep one.

    The file is readable by its owner only. Raises ``ImproperlyConfigured`` as ``secret_key`` does, and where the file
    cannot be written.
    """
    path = _beside(source)
    if secret_key(source):
        return True
    if path is None:
        return False
    try:
        opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(opened, "w", encoding="ascii") as stream:
            stream.write(new_key() + "\n")
    except FileExistsError:
        return True  # another start was quicker
    except OSError as error:
        raise ImproperlyConfigured(f"{path}: {error.strerror or error}") from error
    return True


def new_key() -> str:
    """A key that nobody can guess."""
    return secrets.token_urlsafe(50)


def _beside(source: Source) -> Path | None:
    found = database(source.database)
    if not found["ENGINE"].endswith("sqlite3"):
        return None
    path: Path = found["NAME"]
    return path.with_name(path.name + SUFFIX)
