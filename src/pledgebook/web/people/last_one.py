"""Somebody always looks after the people."""

from __future__ import annotations

from django.contrib.auth.models import User

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.people.models import Role

ROLE = "administrator"


def not_the_last(user: User) -> None:
    """Raise ``Refusal`` where without ``user`` no administrator would be left. Locks the rows that it counts."""
    rows = Role.objects.select_for_update().filter(role=ROLE, user__is_active=True)
    holders = set(rows.order_by().values_list("user_id", flat=True))
    if holders == {user.pk}:
        raise Refusal(user.get_username(), _("is the last administrator"))
