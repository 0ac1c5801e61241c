"""The process of the project's folder, and its sample as it was read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from pledgebook import pipeline
from pledgebook.apart.reader import Reader
from pledgebook.model import Reading
from pledgebook.web.registry.actions import import_reading, load_process
from pledgebook.web.registry.models import Document, Process
from tests.web.acting import AT, BY, FOLDER


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
    return load_process(FOLDER, reviewed=False, by=BY, at=AT)


@pytest.fixture
def document(process: Process, reading: Reading) -> Document:
    """The sample in the registry."""
    return import_reading(reading, process, by=BY, at=AT + dt.timedelta(hours=1)).document


@pytest.fixture(scope="session")
def sample_bytes(sample: Path) -> bytes:
    """The bytes of the sample."""
    return sample.read_bytes()
