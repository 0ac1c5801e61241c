"""The key that signs checkpoints of the history. It is made when the first is asked for, and kept.

The file is the one that the setting ``PLEDGEBOOK_HISTORY_KEY`` names, else it stands beside the SQLite database.
Whoever has it can sign another history: it is no part of the database, and best kept where that cannot be reached.
"""

from __future__ import annotations

from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from pledgebook.web.key_file import beside, read_key, write_key
from pledgebook.web.ledger.notes import NotANote, PrivateKey
from pledgebook.web.settings_source import Source

SUFFIX = ".history-key"


def history_key(source: Source) -> PrivateKey | None:
    """The key that is kept; None where there is none yet.

    Raises ``ImproperlyConfigured`` for a file that is there and holds no key, or cannot be read.
    """
    path = key_path(source)
    if path is None or not path.exists():
        return None
    try:
        return PrivateKey.parsed(read_key(path))
    except NotANote as error:
        raise ImproperlyConfigured(f"{path}: {error}") from error


def keep_history_key(source: Source, name: str) -> PrivateKey:
    """The key that is kept, or a new one of this name.

    Raises ``ImproperlyConfigured`` as ``history_key`` does, where the file cannot be written or there is no place for
    it, and ``NotANote`` for a name that a key cannot have.
    """
    found = history_key(source)
    if found:
        return found
    path = key_path(source)
    if path is None:
        raise ImproperlyConfigured("PLEDGEBOOK_HISTORY_KEY: names no file to keep the key in")
    write_key(path, PrivateKey.new(name).text())
    made = history_key(source)
    if made is None:
        raise ImproperlyConfigured(f"{path}: holds no key")
    return made


def key_path(source: Source) -> Path | None:
    """Where it is kept; None where there is no place for it."""
    return Path(source.history_key).expanduser() if source.history_key else beside(source, SUFFIX)
