"""Who may sign in, and what they may do then."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from django.contrib.auth.models import Permission, User
from django.db import transaction

from pledgebook.web.ledger.record import record

# The ledger is for everyone, and for ever: of what is nobody's business it tells only that it changed.
SHOWN = ("username", "is_active", "is_staff", "is_superuser")
PRIVATE = ("password", "email", "first_name", "last_name")


@transaction.atomic
def keep_user(
    user: User, *, by: str, at: dt.datetime, permissions: Iterable[Permission] | None = None
) -> User:
    """Save a user, new or changed, with the ``permissions`` given to them alone where these are passed.

    A password is set on the user before. Where nothing changed nothing is kept, and there is no entry.
    """
    stored = User.objects.select_for_update().filter(pk=user.pk).first()
    before, after = _shown(stored), _shown(user)
    changed = {name for name in SHOWN if before.get(name) != after[name]}
    private = [name for name in PRIVATE if getattr(user, name) != (getattr(stored, name) if stored else "")]
    if stored is None or changed or private:
        user.save()
    told: dict[str, object] = {
        "before": {name: before[name] for name in SHOWN if stored and name in changed},
        "after": {name: after[name] for name in SHOWN if name in changed},
    }
    if private:
        told["private"] = private
    told |= _permissions(user, permissions)
    if changed or private or "permissions" in told:
        record(at=at, by=by, action="keep user", subject=("user", user.get_username()), payload=told)
    return user


def _shown(user: User | None) -> dict[str, object]:
    return {name: getattr(user, name) for name in SHOWN} if user else {}


def _permissions(user: User, permissions: Iterable[Permission] | None) -> dict[str, object]:
    if permissions is None:
        return {}
    rows = list(permissions)
    before, after = _named(user.user_permissions.all()), _named(rows)
    if before == after:
        return {}
    user.user_permissions.set(rows)
    return {"permissions": {"before": before, "after": after}}


def _named(permissions: Iterable[Permission]) -> list[str]:
    return sorted(f"{permission.content_type.app_label}.{permission.codename}" for permission in permissions)
