"""Nobody tries one secret after the other: one count for passwords and codes, by account and by address.

Counted in the database, so that all workers count together, and before the secret is looked at: of many that are tried
at once none slips by. Nobody can keep a person out from elsewhere with few tries, for the short limit is that of an
account *from an address*; whoever tries many accounts from one address, or one account from many, meets the others.
Nor with many tries from many addresses: from a browser where the person signed in before (``device``), its own tries
count in place of everybody's.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from django.db import transaction
from django.utils.crypto import salted_hmac

from pledgebook.messages import ngettext
from pledgebook.model import Refusal
from pledgebook.web.people.addresses import origin
from pledgebook.web.people.models import Attempt


@dataclass(frozen=True, slots=True)
class Limit:
    """So many tries, and how long it takes from the first until there are new ones."""

    tries: int
    wait: dt.timedelta
    by_account: bool = True
    by_address: bool = True


LIMITS = (
    Limit(10, dt.timedelta(minutes=10)),
    Limit(100, dt.timedelta(minutes=10), by_account=False),
    Limit(200, dt.timedelta(hours=1), by_address=False),
)
KEPT = dt.timedelta(days=1)


class TooOften(Refusal):
    """A secret was tried too often."""

    def __init__(self, limit: Limit) -> None:
        minutes = int(limit.wait.total_seconds() // 60)
        said = ngettext(
            "It was wrong {tries} times. Try again in {minutes} minute.",
            "It was wrong {tries} times. Try again in {minutes} minutes.",
            minutes,
        )
        super().__init__("", said.format(tries=limit.tries, minutes=minutes))


def attempt(account: str, address: str, at: dt.datetime, device: str = "") -> None:
    """A secret of the account is about to be tried from the address. Raises ``TooOften`` where it may not be.

    What one limit stops is no try for those behind it: nobody keeps an account closed for everybody by going on from
    one address.
    """
    Attempt.objects.filter(since__lt=at - KEPT).delete()
    for limit, key in _keys(account, address, device):
        if counted(key, limit, at) > limit.tries:
            raise TooOften(limit)


@transaction.atomic
def succeeded(account: str, address: str, device: str = "") -> None:
    """It was right: the account begins anew from this address, and elsewhere this try is not counted."""
    for limit, key in _keys(account, address, device):
        row = Attempt.objects.select_for_update().filter(key=key).first()
        if row and limit.by_account and limit.by_address:
            row.delete()
        elif row:
            row.count = max(0, row.count - 1)
            row.save()


@transaction.atomic
def counted(key: str, limit: Limit, at: dt.datetime) -> int:
    """How many there are of a key now, with this one."""
    row, new = Attempt.objects.select_for_update().get_or_create(key=key, defaults={"count": 1, "since": at})
    if new:
        return 1
    over = row.since + limit.wait <= at
    row.count, row.since = (1, at) if over else (row.count + 1, row.since)
    row.save()
    return row.count


def _keys(account: str, address: str, device: str) -> Iterator[tuple[Limit, str]]:
    for number, limit in enumerate(LIMITS):
        place = origin(address) if limit.by_address else device
        parts = (account.casefold() if limit.by_account else "", place)
        value = "\n".join((str(number), *parts))
        yield limit, salted_hmac("pledgebook.people.attempt", value, algorithm="sha256").hexdigest()
