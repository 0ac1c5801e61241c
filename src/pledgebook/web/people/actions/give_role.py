"""A person gets a role, or no longer has it."""

from __future__ import annotations

import datetime as dt
from typing import cast

from django.contrib.auth.models import User
from django.db import transaction

from pledgebook.web.ledger.record import record
from pledgebook.web.people import last_one
from pledgebook.web.people.actions.invite import withdraw_all
from pledgebook.web.people.models import Role
from pledgebook.web.people.rights import GivenRole
from pledgebook.web.people.roles import Grant, apart, told


@transaction.atomic
def give_role(user: User, grant: Grant, *, by: str, at: dt.datetime) -> Role:
    """Give it; one that the person has is left as it is. Raises ``Refusal`` for what no role can be.

    And for one that goes with no other that the person has (``roles.APART``).
    """
    row = grant.row()
    User.objects.select_for_update().get(pk=user.pk)  # of two at once, the second finds the first
    held = Role.objects.filter(
        user=user, role=row.role, process=row.process, party=row.party, organisation=row.organisation
    ).first()
    if held:
        return held
    others = Role.objects.filter(user=user).order_by().values_list("role", flat=True)
    apart(user.get_username(), [grant.role, *(cast("GivenRole", role) for role in others)])
    row.user, row.given_by, row.given_at = user, by, at
    row.save(force_insert=True)
    record(at=at, by=by, action="give role", subject=("account", user.get_username()), payload=told(row))
    return row


@transaction.atomic
def take_role(role: Role, *, by: str, at: dt.datetime) -> None:
    """Take it away, from the next request on; of who looks after people, the open invitations too.

    One that is gone already leaves no entry. Raises ``Refusal`` for that of the last administrator.
    """
    found = Role.objects.select_for_update().order_by("pk").filter(pk=role.pk).first()  # joins no party
    if found is None:
        return
    if found.role == last_one.ROLE and role.user.is_active:
        last_one.not_the_last(role.user)
    found.delete()
    name = role.user.get_username()
    record(at=at, by=by, action="take role", subject=("account", name), payload=told(role))
    if found.role == last_one.ROLE:
        withdraw_all(role.user, by=by, at=at)
