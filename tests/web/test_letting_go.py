"""An error of the database that was caught keeps no cursor of its connection."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.db import DatabaseError, connection, transaction

from pledgebook.web.letting_go import let_go
from tests.web.failing_cursors import cursors_left, fail


@pytest.fixture(autouse=True)
def _of_sqlite(db: None) -> None:  # noqa: ARG001
    if connection.vendor != "sqlite":
        pytest.skip("a lock of SQLite")


def caught(follow: Callable[[BaseException], object]) -> None:
    """The error, in a circle with the frame that caught it."""
    try:
        with transaction.atomic():
            fail()
    except DatabaseError as error:
        kept = error
        follow(kept)


def wrapped(follow: Callable[[BaseException], object]) -> None:
    """As ``caught``, behind another one."""
    try:
        try:
            with transaction.atomic():
                fail()
        except DatabaseError as error:
            raise LookupError from error
    except LookupError as error:
        kept = error
        follow(kept)


@pytest.mark.parametrize("catch", [caught, wrapped])
def test_the_cursors_of_an_error_are_let_go(
    catch: Callable[[Callable[[BaseException], object]], None],
) -> None:
    assert cursors_left(lambda: catch(lambda _error: None)), "else nothing is looked at"
    assert cursors_left(lambda: catch(let_go)) == []


def test_an_error_that_came_from_itself_is_let_go_too() -> None:
    one, other = ValueError(), LookupError()
    one.__cause__, other.__cause__ = other, one
    let_go(one)
    assert (one.__traceback__, other.__traceback__) == (None, None)
