"""How much may be asked, known to all workers, and never at the cost of an answer."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import OperationalError, connection, connections
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from pledgebook.web.api.allowance import FORGOTTEN, MINUTE, spend
from pledgebook.web.api.models import Allowance
from tests.web.failing_cursors import cursors_left

NOW = 1_700_000_000.0


@pytest.mark.django_db
def test_as_many_at_once_as_in_the_whole_minute() -> None:
    left = [spend("a", 3, NOW).left for _time in range(3)]
    assert left == [2, 1, 0]
    refused = spend("a", 3, NOW)
    assert (refused.left, refused.wait, refused.reset) == (0, 20, 60)
    assert spend("b", 3, NOW).left == 2, "each has its own"


@pytest.mark.django_db
def test_who_waits_as_told_may_go_on_and_who_does_not_loses_nothing_more() -> None:
    for _time in range(3):
        spend("a", 3, NOW)
    wait = spend("a", 3, NOW).wait
    assert spend("a", 3, NOW + wait - 1).wait == 1
    assert spend("a", 3, NOW + wait).wait == 0
    assert spend("a", 3, NOW + 2 * MINUTE).left == 2


@pytest.mark.django_db
def test_the_headers() -> None:
    assert spend("a", 60, NOW).headers == {
        "RateLimit-Policy": '"minute";q=60;w=60',
        "RateLimit": '"minute";r=59;t=1',
    }
    spend("b", 1, NOW)
    assert spend("b", 1, NOW).headers["Retry-After"] == "60"


@pytest.mark.django_db
def test_who_was_away_for_long_is_forgotten() -> None:
    spend("long ago", 3, NOW)
    spend("a", 3, NOW + FORGOTTEN)
    assert Allowance.objects.filter(pk="long ago").exists()
    spend("b", 3, NOW + FORGOTTEN + MINUTE)
    assert not Allowance.objects.filter(pk="long ago").exists()


class Never(TestCase):
    """Whenever somebody asks."""

    @given(st.lists(st.floats(0, 60, allow_nan=False), max_size=40), st.integers(1, 12))
    def test_more_than_the_limit_in_any_minute_and_what_was_saved(
        self, pauses: list[float], most: int
    ) -> None:
        Allowance.objects.all().delete()
        at, let_through = NOW, []
        for pause in pauses:
            at += pause
            if not spend("a", most, at).wait:
                let_through.append(at)
        for index, begins in enumerate(let_through):
            within = [each for each in let_through[index:] if each < begins + MINUTE]
            assert len(within) <= 2 * most
        assert let_through[:1] == [NOW + pauses[0]] if pauses else not let_through


@pytest.fixture
def held(tmp_path: Path, django_db_blocker: Any) -> Iterator[sqlite3.Connection]:
    """The database of the tests is a file, whose write lock somebody holds."""
    if connection.vendor != "sqlite":
        pytest.skip("a lock of SQLite")
    path = tmp_path / "a.sqlite3"
    settings = connection.settings_dict | {"NAME": str(path)}
    with django_db_blocker.unblock():
        made = connections.create_connection("default")
        made.settings_dict = settings
        before, connections["default"] = connections["default"], made
        with made.schema_editor() as editor:
            editor.create_model(Allowance)
        other = sqlite3.connect(path, isolation_level=None)
        yield other
        other.close()
        made.close()
        connections["default"] = before


def test_a_request_does_not_wait_for_who_writes(held: sqlite3.Connection) -> None:
    assert spend("a", 3, NOW).left == 2
    held.execute("BEGIN IMMEDIATE")
    assert spend("a", 3, NOW).left == 2, "it is let through, and not counted"
    held.execute("COMMIT")
    assert spend("a", 3, NOW).left == 1
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout")
        assert cursor.fetchone() == (20_000,), "whoever writes next waits as long as ever"


def test_a_request_that_is_let_through_leaves_no_cursor_to_be_collected(held: sqlite3.Connection) -> None:
    """Whichever thread collects it would wait for this connection, maybe while it waits for that thread's write."""
    held.execute("BEGIN IMMEDIATE")
    assert cursors_left(lambda: spend("a", 3, NOW)) == []


def test_all_workers_spend_of_the_same(held: sqlite3.Connection) -> None:  # noqa: ARG001 - its database
    settings = connection.settings_dict
    found: list[int] = []

    def work() -> None:
        own = connections["default"]
        own.settings_dict = settings
        try:
            found.extend(spend("a", 40, NOW).wait == 0 for _time in range(20))
        except OperationalError as error:
            found.append(-1)
            raise AssertionError("a lock error") from error
        finally:
            own.close()

    threads = [threading.Thread(target=work) for _worker in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 80
    row = Allowance.objects.get()
    counted = round((row.spent_until - NOW) / (MINUTE / 40))
    assert counted <= 40
    assert found.count(True) >= counted
