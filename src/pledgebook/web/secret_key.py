"""The key that signs sessions. Where nobody gives one, it is made once and kept beside the SQLite database.

A PostgreSQL database has no such place: there the environment or the settings file gives it, or else each start of
the server makes its own and everybody signs in again.
"""

from __future__ import annotations

import secrets

from pledgebook.web.key_file import beside, read_key, write_key
from pledgebook.web.settings_source import Source

SUFFIX = ".key"


def secret_key(source: Source) -> str | None:
    """The key that was given, or that which is kept; None where there is neither.

    Raises ``ImproperlyConfigured`` for a file that is there and holds no key, or cannot be read.
    """
    path = beside(source, SUFFIX)
    if source.secret_key or path is None or not path.exists():
        return source.secret_key or None
    return read_key(path)


def keep_secret_key(source: Source) -> bool:
    """See to it that there is a key that outlives the program. False where there is no place to keep one.

    The file is readable by its owner only. Raises ``ImproperlyConfigured`` as ``secret_key`` does, and where the file
    cannot be written.
    """
    if secret_key(source):
        return True
    path = beside(source, SUFFIX)
    if path is None:
        return False
    write_key(path, new_key())
    return True


def new_key() -> str:
    """A key that nobody can guess."""
    return secrets.token_urlsafe(50)
