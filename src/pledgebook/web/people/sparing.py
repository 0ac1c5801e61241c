"""What anybody may do, nobody does without end: so often a day from one network, or by one account.

Kept as tries are, hashed; all workers count together.
"""

from __future__ import annotations

import datetime as dt

from django.http import HttpRequest
from django.utils import timezone
from django.utils.crypto import salted_hmac

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.events import tell
from pledgebook.web.people.addresses import origin
from pledgebook.web.people.asking import may, principal_of
from pledgebook.web.people.lock_out import Limit, counted
from pledgebook.web.people.rights import Deed

A_DAY = dt.timedelta(days=1)
OF_A_NETWORK = 10
OF_AN_ACCOUNT = 30  # somebody was invited, and is known by name


def spare(deed: Deed, request: HttpRequest, *, unless: Deed) -> None:
    """The deed is about to be done. Raises ``Refusal`` where it was done too often today; this time is counted.

    Of who may do ``unless`` nothing is counted: the work that they would make is their own.
    """
    if may(principal_of(request), unless):
        return
    name = request.user.get_username() if request.user.is_authenticated else ""
    if name:
        place, most, said = (
            f"account {name}",
            OF_AN_ACCOUNT,
            _("too many came from you today; try again tomorrow"),
        )
    else:
        place, most = origin(str(request.META.get("REMOTE_ADDR", ""))), OF_A_NETWORK
        said = _("too many came from your network today; try again tomorrow")
    if too_often(deed, place, most, timezone.now()):
        tell("asked too often", request, deed=deed)
        raise Refusal("", said)


def too_often(deed: str, place: str, most: int, at: dt.datetime) -> bool:
    """Whether it was done ``most`` times today from the place; this time is counted."""
    key = salted_hmac("pledgebook.people.sparing", f"{deed}\n{place}", algorithm="sha256").hexdigest()
    return counted(key, Limit(most, A_DAY), at) > most
