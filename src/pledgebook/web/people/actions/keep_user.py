"""What is known of a person who may sign in."""

from __future__ import annotations

import datetime as dt

from django.contrib.auth.models import User
from django.db import transaction

from pledgebook.web.keys.actions import revoke_keys
from pledgebook.web.ledger.record import record
from pledgebook.web.people import first_password
from pledgebook.web.people.actions.invite import withdraw_all
from pledgebook.web.people.last_one import not_the_last
from pledgebook.web.people.sessions import end_sessions

# The ledger is for everyone, and for ever: of what is nobody's business it tells only that it changed.
SHOWN = ("username", "is_active")
PRIVATE = ("password", "email", "first_name", "last_name")


@transaction.atomic
def keep_user(user: User, *, by: str, at: dt.datetime) -> User:
    """Save a user, new or changed. A password is set on the user before; one that another sets is for the first time.

    Where nothing changed nothing is kept, and there is no entry. One that is not active any more is out at once, and so
    are its keys and its open invitations. Raises ``Refusal`` for the last administrator who would be closed.
    """
    stored = User.objects.select_for_update().filter(pk=user.pk).first()
    before, after = _shown(stored), _shown(user)
    changed = {name for name in SHOWN if before.get(name) != after[name]}
    private = [name for name in PRIVATE if getattr(user, name) != (getattr(stored, name) if stored else "")]
    if stored is not None and not changed and not private:
        return user
    closing = stored is not None and stored.is_active and not user.is_active
    if closing:
        not_the_last(user)
    user.save()
    if "password" in private:
        _whose(user, by, at)
    told: dict[str, object] = {
        "before": {name: before[name] for name in SHOWN if stored and name in changed},
        "after": {name: after[name] for name in SHOWN if name in changed},
    }
    if private:
        told["private"] = private
    record(at=at, by=by, action="keep user", subject=("user", user.get_username()), payload=told)
    if closing:
        end_sessions(user)
        revoke_keys(user, by=by, at=at)
        withdraw_all(user, by=by, at=at)
    return user


def _whose(user: User, by: str, at: dt.datetime) -> None:
    """Of a password that somebody else set, they know it."""
    if by == user.get_username():
        first_password.chosen(user)
    else:
        first_password.given(user, at)


def _shown(user: User | None) -> dict[str, object]:
    return {name: getattr(user, name) for name in SHOWN} if user else {}
