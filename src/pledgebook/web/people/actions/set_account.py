"""Accounts: who signs in. The history says who made one, and never holds a password."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.record import record
from pledgebook.web.people import first_password
from pledgebook.web.people.actions.close_account import open_account
from pledgebook.web.people.actions.give_role import give_role
from pledgebook.web.people.roles import Grant


@dataclass(frozen=True, slots=True)
class Account:
    """An account with its new password, which is kept nowhere; ``created`` where there was none of that name.

    ``ends_at`` is None where the password lasts.
    """

    name: str
    created: bool
    password: str = field(repr=False)
    ends_at: dt.datetime | None = None


@transaction.atomic
def set_account(
    name: str, *, grants: Iterable[Grant] = (), lasts: bool = False, by: str, at: dt.datetime
) -> Account:
    """Create an account with a password that nobody knows, or give it another one; whoever was signed in no longer is.

    The password is for the first time only, unless it ``lasts``, as in a demo.
    One that was closed is open again, which has an entry of its own. It gets the roles of ``grants`` beside those it
    has. Raises ``Refusal`` for a name that cannot be one, and for what no role can be.
    """
    called = checked_name(User.normalize_username(name))
    user = User.objects.select_for_update().filter(username=called).first()
    created = user is None
    user = user or User(username=called)
    if not user.is_active:
        open_account(user, by=by, at=at)
    password = secrets.token_urlsafe(12)
    user.set_password(password)
    user.save()
    ends_at = None if lasts else first_password.given(user, at)
    if lasts:
        first_password.chosen(user)
    action = "create account" if created else "set password"
    record(at=at, by=by, action=action, subject=("account", called), payload={})
    for grant in grants:
        give_role(user, grant, by=by, at=at)
    return Account(called, created, password, ends_at)


def checked_name(name: str) -> str:
    """The name, before a database sees it. Raises ``Refusal`` for one that cannot be."""
    try:
        User(username=name).clean_fields(exclude=("password",))
    except ValidationError as error:
        said = _("not the name of an account: letters, digits and @ . + - _ are, 150 at most")
        raise Refusal(name or _("the account"), said) from error
    return name
