"""A database of its own, which other processes see too: those of the tests are rolled back, or in memory."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import pytest


@pytest.fixture
def own_database(tmp_path: Path) -> Iterator[str]:
    """The setting of a new database, on the server where the tests run on one; gone afterwards."""
    server = os.environ.get("PLEDGEBOOK_DATABASE", "")
    if not server.startswith("postgres"):
        yield str(tmp_path / "book.sqlite3")
        return
    import psycopg

    name = f"test_{uuid.uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connected:
        connected.execute(f'CREATE DATABASE "{name}"')
        yield urlunsplit(urlsplit(server)._replace(path=f"/{name}"))
        connected.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
