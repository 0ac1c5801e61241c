"""The process of the project's folder, and its sample as it was read."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from allauth.mfa.totp.internal import auth
from django.conf import LazySettings
from django.db import connection
from django.test import SimpleTestCase

from pledgebook import pipeline
from pledgebook.apart.reader import Reader
from pledgebook.model import Reading
from pledgebook.web.registry.actions import import_reading, load_process
from pledgebook.web.registry.models import Document, Process
from tests.web.acting import AT, BY, FOLDER
from tests.web.remembered import Remembered

PROCESS, SAMPLE = Remembered(), Remembered()


HERE = Path(__file__).parent
OPENS = {"db", "transactional_db", "django_db_setup", "own_database"}  # fixtures that do


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL, where they run once more (``test_postgresql``), those that open no database are left out.

    So are those that make a SQLite file of their own and say so by opening none of the tests: what they hold of
    PostgreSQL, ``test_postgresql`` asks of it by itself.
    """
    if connection.vendor != "postgresql":
        return
    left_out = [each for each in items if HERE in each.path.parents and not _opens(each)]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [each for each in items if each not in left_out]


def _opens(item: pytest.Item) -> bool:
    """It is marked so, is one of Django's own cases, or has a fixture that does."""
    if item.get_closest_marker("django_db") or item.get_closest_marker("postgres"):
        return True
    case = getattr(item, "cls", None)
    return bool(case and issubclass(case, SimpleTestCase)) or bool(
        OPENS & set(getattr(item, "fixturenames", ()))
    )


@pytest.fixture(autouse=True)
def _codes_of_one_half_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    """An app's codes count by half minutes: one that ends within a test would make its oldest code too old."""
    began = time.time()
    monkeypatch.setattr(auth, "time", SimpleNamespace(time=lambda: began))


@pytest.fixture(autouse=True)
def _passwords_hashed_quickly(settings: LazySettings) -> None:
    """As in production a password costs half a second, and hundreds of accounts are made."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(scope="session")
def reading(sample: Path) -> Reading:
    """The sample as it was read."""
    return pipeline.read(sample)


@pytest.fixture(scope="session")
def reader() -> Iterator[Reader]:
    """What reads uploads."""
    with Reader() as started:
        yield started


@pytest.fixture
def process(db: None) -> Process:  # noqa: ARG001
    """The process that the project ships; documents are out at once, but where a test says."""
    PROCESS.do(lambda: load_process(FOLDER, reviewed=False, by=BY, at=AT))
    return Process.objects.get(slug=FOLDER.name)


@pytest.fixture
def document(process: Process, reading: Reading) -> Document:
    """The sample in the registry."""
    SAMPLE.do(lambda: import_reading(reading, process, by=BY, at=AT + dt.timedelta(hours=1)))
    return Document.objects.select_related("process").get(sha256=reading.document.sha256)


@pytest.fixture(scope="session")
def sample_bytes(sample: Path) -> bytes:
    """The bytes of the sample."""
    return sample.read_bytes()
