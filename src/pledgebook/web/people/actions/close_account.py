"""A person no longer signs in, or does again; and somebody who lost the second factor begins anew."""

from __future__ import annotations

import datetime as dt

from allauth.mfa.models import Authenticator
from django.contrib.auth.models import User
from django.db import transaction

from pledgebook.web.keys.actions import revoke_keys
from pledgebook.web.ledger.record import record
from pledgebook.web.people.actions.keep_user import keep_user
from pledgebook.web.people.sessions import end_sessions


def close_account(user: User, *, by: str, at: dt.datetime) -> None:
    """Nobody signs in with it, whoever is in is out, and its keys open nothing.

    Raises ``Refusal`` for the last one that looks after people.
    """
    user.is_active = False
    keep_user(user, by=by, at=at)


def open_account(user: User, *, by: str, at: dt.datetime) -> None:
    """It is as it was; nobody is in by that."""
    user.is_active = True
    keep_user(user, by=by, at=at)


@transaction.atomic
def forget_second_factor(user: User, *, by: str, at: dt.datetime) -> None:
    """The person sets up another one when they sign in next; whoever is in is out, and so are the keys made with it.

    Nobody sets one up for them.
    """
    User.objects.select_for_update().get(pk=user.pk)
    forgotten, _rows = Authenticator.objects.filter(user=user).delete()
    end_sessions(user)
    if forgotten:
        name = user.get_username()
        record(at=at, by=by, action="forget second factor", subject=("account", name), payload={})
    revoke_keys(user, by=by, at=at)
