"""What anybody may do without an account, nobody does without end: so often a day from one address."""

from __future__ import annotations

import datetime as dt

from django.utils.crypto import salted_hmac

from pledgebook.web.people.addresses import origin
from pledgebook.web.people.lock_out import Limit, counted

A_DAY = dt.timedelta(days=1)


def too_often(deed: str, address: str, most: int, at: dt.datetime) -> bool:
    """Whether it was done ``most`` times today from the address; this time is counted. Kept as tries are: hashed."""
    key = salted_hmac(
        "pledgebook.people.sparing", f"{deed}\n{origin(address)}", algorithm="sha256"
    ).hexdigest()
    return counted(key, Limit(most, A_DAY), at) > most
