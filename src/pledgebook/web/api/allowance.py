"""How much somebody may ask: a number of requests a minute, as many at once as in the whole minute.

All workers know what was asked, by one row a client in the database and one statement a request (the generic cell rate
algorithm: a row holds until when the client has spent what it may). On SQLite a request does not wait for somebody who
writes for long: it is let through, and not counted.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from django.db import OperationalError, connection

from pledgebook.web.api.models import Allowance
from pledgebook.web.letting_go import let_go

MINUTE = 60.0  # seconds
FORGOTTEN = 3600.0  # seconds after which nobody needs a row
PATIENCE = 50  # milliseconds that a request waits for the write lock of SQLite


@dataclass(frozen=True, slots=True)
class Spent:
    """What is left: ``left`` requests now, all of them in ``reset`` seconds; ``wait`` where there is none."""

    most: int
    left: int
    reset: int
    wait: int = 0

    @property
    def headers(self) -> dict[str, str]:
        """As draft-ietf-httpapi-ratelimit-headers has them, and ``Retry-After``."""
        told = {
            "RateLimit-Policy": f'"minute";q={self.most};w={MINUTE:.0f}',
            "RateLimit": f'"minute";r={self.left};t={self.reset}',
        }
        return told | ({"Retry-After": str(self.wait)} if self.wait else {})


def spend(bucket: str, most: int, now: float) -> Spent:
    """One more request of a client that may make ``most`` a minute, at an instant in seconds since 1970."""
    each = MINUTE / most
    try:
        with _patience():
            until = _spend(bucket, each, now)
            if until is None:
                full = Allowance.objects.values_list("spent_until", flat=True).get(pk=bucket)
                wait = max(math.ceil(full + each - now - MINUTE), 1)
                return Spent(most, 0, math.ceil(full - now), wait)
            if until <= now + each:  # a new client, or one that was away
                Allowance.objects.filter(spent_until__lt=now - FORGOTTEN).delete()
    except OperationalError as error:
        let_go(error)
        return Spent(most, most - 1, math.ceil(each))
    return Spent(most, int((now + MINUTE - until + each / 1000) / each), math.ceil(until - now))


def _spend(bucket: str, each: float, now: float) -> float | None:
    """Until when the client has spent what it may, this request included; None where that is too much."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            INSERT INTO api_allowance (bucket, spent_until) VALUES (%(bucket)s, %(now)s + %(each)s)
            ON CONFLICT (bucket) DO UPDATE SET spent_until =
                CASE WHEN api_allowance.spent_until > %(now)s THEN api_allowance.spent_until ELSE %(now)s END
                + %(each)s
            WHERE api_allowance.spent_until + %(each)s <= %(now)s + %(minute)s
            RETURNING spent_until
            """,
            {"bucket": bucket, "now": now, "each": each, "minute": MINUTE},
        )
        row = cursor.fetchone()
    return None if row is None else float(row[0])


@contextmanager
def _patience() -> Iterator[None]:
    """On SQLite, wait for a writer for a moment only."""
    if connection.vendor != "sqlite":
        yield
        return
    usual = int(1000 * float(connection.settings_dict["OPTIONS"].get("timeout", 5)))
    _wait_at_most(PATIENCE)
    try:
        yield
    finally:
        _wait_at_most(usual)


def _wait_at_most(milliseconds: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA busy_timeout = {milliseconds}")
