"""A database that many connections may open, with people who are signed in; each test has a copy of its own."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import pytest
from pytest_django.plugin import DjangoDbBlocker

from pledgebook.model import Reading
from tests.web.at_once.book import Book, filled_book
from tests.web.at_once.copies import copied, dropped, used

COUNTER = itertools.count()


@pytest.fixture(scope="session")
def filled(
    django_db_setup: None,  # noqa: ARG001
    django_db_blocker: DjangoDbBlocker,
    tmp_path_factory: pytest.TempPathFactory,
    reading: Reading,
) -> Iterator[Book]:
    """The database that each test has a copy of."""
    folder = tmp_path_factory.mktemp("at_once")
    with django_db_blocker.unblock():
        place = copied(folder, "filled")
        with used(place):
            book = filled_book(reading, folder, place)
        yield book
        dropped(place)


@pytest.fixture
def book(filled: Book, django_db_blocker: Any) -> Iterator[Book]:
    """A copy of it."""
    with django_db_blocker.unblock():
        place = copied(filled.folder, f"book_{next(COUNTER)}", filled.place)
        with used(place):
            yield filled.at(place)
        dropped(place)
