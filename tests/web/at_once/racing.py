"""Several things done at the very same time, each by a thread with a connection of its own."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

from django.db import transaction

from tests.web.at_once.copies import used

T = TypeVar("T")
LONG = 30.0  # seconds in which whoever is to write has come as far as the door
MOMENT = 0.05  # seconds from the last statement of a program to where the database lets it wait

# What takes a lock, in either database; but not what every request writes, whatever it is about.
WRITING = re.compile(r"(BEGIN|INSERT|UPDATE|DELETE)\b|.*\bFOR UPDATE\b", re.DOTALL)
ALWAYS = ("django_session", "api_allowance")


def at_once(place: str, *acts: Callable[[], T]) -> list[T]:
    """What became of each, in the order of the acts.

    All have seen what they go by before the first one writes: a door keeps them from writing until each waits there.
    """
    outcomes: list[T | BaseException] = [AssertionError("it never ended") for _act in acts]
    arrived = [threading.Event() for _act in acts]

    def work(number: int, act: Callable[[], T]) -> None:
        try:
            with used(place) as own, own.execute_wrapper(_telling(arrived[number])):
                outcomes[number] = act()
        except BaseException as error:  # noqa: BLE001 - raised again where the test sees it
            outcomes[number] = error
        finally:
            arrived[number].set()

    threads = [threading.Thread(target=work, args=each, daemon=True) for each in enumerate(acts)]
    with _door(place):
        for thread in threads:
            thread.start()
        assert all(each.wait(LONG) for each in arrived)
        time.sleep(MOMENT)
    for thread in threads:
        thread.join(2 * LONG)
    return list(_raised(outcomes))


def _raised(outcomes: Sequence[T | BaseException]) -> Iterator[T]:
    for outcome in outcomes:
        if isinstance(outcome, BaseException):
            raise outcome
        yield outcome


def _telling(arrived: threading.Event) -> Callable[..., Any]:
    """Says so before the first statement that would have to wait."""

    def executed(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        if WRITING.match(sql) and not any(name in sql for name in ALWAYS):
            arrived.set()
        return execute(sql, params, many, context)

    return executed


@contextmanager
def _door(place: str) -> Iterator[None]:
    """Inside, nobody else writes; on SQLite the transaction itself keeps all others out."""
    with used(place) as own, transaction.atomic():
        if own.vendor == "postgresql":
            names = ", ".join(f'"{name}"' for name in own.introspection.table_names() if name not in ALWAYS)
            with own.cursor() as cursor:
                cursor.execute(f"LOCK TABLE {names} IN EXCLUSIVE MODE")
        yield
