"""Somebody who was invited comes in."""

from __future__ import annotations

import datetime as dt

from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.record import record
from pledgebook.web.people.actions.give_role import give_role
from pledgebook.web.people.actions.invite import digest
from pledgebook.web.people.actions.set_account import checked_name
from pledgebook.web.people.models import Invitation
from pledgebook.web.people.roles import Grant


def invitation_of(secret: str, at: dt.datetime) -> Invitation | None:
    """The invitation that a link is of, where it can be accepted still."""
    row = Invitation.objects.filter(digest=digest(secret)).first()
    return row if row and row.open(at) else None


@transaction.atomic
def accept_invitation(secret: str, name: str, password: str, *, at: dt.datetime) -> User:
    """Make the account that the link is for, with its roles; the link is used up.

    Raises ``Refusal`` for a link that has ended or was used, for a name that is taken or cannot be one, and for a
    password that is easy to guess.
    """
    row = Invitation.objects.select_for_update().filter(digest=digest(secret)).first()
    if row is None or not row.open(at):
        raise Refusal(_("the invitation"), _("it has ended or was used"))
    called = checked_name(User.normalize_username(name))
    if User.objects.filter(username__iexact=called).exists():
        raise Refusal(called, _("another account has that name"))
    user = User(username=called)
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise Refusal(called, " ".join(error.messages)) from error
    user.set_password(password)
    user.save()
    row.accepted_at, row.accepted_by = at, called
    row.save()
    about = {"invitation": str(row.pk)}
    record(at=at, by=called, action="accept invitation", subject=("account", called), payload=about)
    for grant in row.grants:
        give_role(user, Grant(**grant), by=row.invited_by, at=at)
    return user
