"""From a person who signed in to a principal."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from django.contrib.auth.models import AnonymousUser, User

from pledgebook.web.people.models import Role
from pledgebook.web.people.rights import NOBODY, GivenRole, Held, Principal

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser


def principal_of_user(user: AbstractBaseUser | AnonymousUser) -> Principal:
    """With all the roles of the person, however they signed in. One query; none for who did not sign in.

    Who is not active any more is nobody.
    """
    if not isinstance(user, User) or not user.is_active:
        return NOBODY
    rows = Role.objects.filter(user=user).values_list("role", "process_id", "party_id", "organisation")
    held = (
        Held(cast("GivenRole", role), (process, party) if process and party else None, organisation)
        for role, process, party, organisation in rows
    )
    return Principal(user.get_username(), tuple(held))
