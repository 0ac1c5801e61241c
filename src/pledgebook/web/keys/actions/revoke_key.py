"""A key is good no more."""

from __future__ import annotations

import datetime as dt

from django.contrib.auth.models import User
from django.db import transaction

from pledgebook.web.keys.models import Key
from pledgebook.web.ledger.record import record


@transaction.atomic
def revoke_key(key: Key, *, by: str, at: dt.datetime) -> Key:
    """Revoke it, for good. One that was revoked before stays as it is."""
    key = Key.objects.select_for_update(of=("self",)).select_related("user").get(pk=key.pk)
    if key.revoked_at:
        return key
    key.revoked_at, key.revoked_by = at, by
    key.save(update_fields=["revoked_at", "revoked_by"])
    record(
        at=at, by=by, action="revoke key", subject=("key", str(key.public_id)),
        payload={"user": key.user.get_username()},
    )  # fmt: skip
    return key


@transaction.atomic
def revoke_keys(user: User, *, by: str, at: dt.datetime) -> None:
    """Revoke all keys of a person: who is let in again later makes new ones."""
    for key in Key.objects.filter(user=user, revoked_at=None).order_by("pk"):
        revoke_key(key, by=by, at=at)
