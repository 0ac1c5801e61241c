"""A person makes a key."""

from __future__ import annotations

import datetime as dt

from django.contrib.auth.models import User
from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.keys.models import Key
from pledgebook.web.keys.secret import digest_of, hint_of, new_secret
from pledgebook.web.ledger.record import record

LONGEST = 100  # characters of a name
MOST = 20  # keys that one person may have at a time
LASTING = (7, 30, 90, 365)  # days


@transaction.atomic
def make_key(user: User, name: str, *, days: int, by: str, at: dt.datetime) -> tuple[Key, str]:
    """A new key of ``user`` that is good for some days, and its secret, which nothing can tell again.

    Raises ``Refusal`` for a name that is empty, too long or that of another good key, for days that are not offered,
    and for one key too many.
    """
    User.objects.select_for_update().get(pk=user.pk)
    called = name.strip()
    if not called or not called.isprintable() or len(called) > LONGEST:
        raise Refusal(name, _("name the key in {count} characters at most").format(count=LONGEST))
    if days not in LASTING:
        raise Refusal(called, _("choose one of the times for which a key can be good"))
    good = [key for key in Key.objects.filter(user=user, revoked_at=None) if key.good(at)]
    if any(key.name == called for key in good):
        raise Refusal(called, _("there is a key of that name already"))
    if len(good) >= MOST:
        raise Refusal(called, _("revoke a key first: {count} are the most").format(count=MOST))
    secret = new_secret()
    key = Key.objects.create(
        user=user, name=called, digest=digest_of(secret), hint=hint_of(secret), made_at=at,
        expires_at=at + dt.timedelta(days=days),
    )  # fmt: skip
    record(
        at=at, by=by, action="make key", subject=("key", str(key.public_id)),
        payload={"user": user.get_username(), "expires": key.expires_at.isoformat()},
    )  # fmt: skip
    return key, secret
