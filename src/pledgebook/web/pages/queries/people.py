"""Who signs in here, as those see it who look after the people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from allauth.mfa.models import Authenticator
from django.contrib.auth.models import User
from django.db.models import Exists, OuterRef, Prefetch

from pledgebook.web.people.models import Invitation, Role
from pledgebook.web.people.second_factor import FACTORS
from pledgebook.web.registry.models import Party, Process


@dataclass(frozen=True, slots=True)
class People:
    """The accounts, the invitations that are open, and what a role can be for. Five queries."""

    users: Sequence[User]
    invitations: Sequence[Invitation]
    processes: Sequence[Process]
    parties: Sequence[Party]


def people(at: dt.datetime) -> People:
    """All of them."""
    held = Prefetch("roles_held", Role.objects.select_related("process", "party"))
    factor = Authenticator.objects.filter(user=OuterRef("pk"), type__in=FACTORS)
    users = User.objects.annotate(has_factor=Exists(factor)).prefetch_related(held)
    open_ones = Invitation.objects.filter(accepted_at=None, withdrawn_at=None, ends_at__gt=at)
    return People(
        users=list(users.order_by("-is_active", "username")),
        invitations=list(open_ones),
        processes=list(Process.objects.order_by("name")),
        parties=list(Party.objects.exclude(kind="signatories").order_by("name")),
    )
