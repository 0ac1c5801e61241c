"""What follows when a person signs in, sets up a second factor for themselves, or gives one up."""

from __future__ import annotations

from typing import Any

from allauth.account.authentication import AUTHENTICATION_METHODS_SESSION_KEY, get_authentication_records
from allauth.account.internal.flows.login import record_authentication
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_added, authenticator_removed
from django.contrib.auth.models import User
from django.contrib.auth.signals import user_logged_in
from django.db import transaction
from django.dispatch import receiver
from django.http import HttpRequest
from django.utils import timezone

from pledgebook.web.keys.actions import revoke_keys
from pledgebook.web.ledger.record import record
from pledgebook.web.people import first_password, sessions
from pledgebook.web.people.second_factor import FACTORS, METHOD, enrolled


@receiver(user_logged_in)
def signed_in(request: HttpRequest, user: User, **_more: Any) -> None:
    """A session begins, in whichever way."""
    sessions.begin(request, timezone.now())
    first_password.remember(request, user)


@receiver(authenticator_added)
def set_up(request: HttpRequest, user: User, authenticator: Authenticator, **_more: Any) -> None:
    """Whoever set one up has it at hand: it counts for this session, which gets another key."""
    if authenticator.type not in FACTORS:
        return
    record_authentication(request, user, METHOD, id=authenticator.pk, type=authenticator.type)
    request.session.cycle_key()
    _tell(user, "set up second factor")


@receiver(authenticator_removed)
def given_up(request: HttpRequest, user: User, authenticator: Authenticator, **_more: Any) -> None:
    """With the last one, what was shown counts no more, nor do keys: another one is set up before anything else."""
    if authenticator.type not in FACTORS:
        return
    if not enrolled(user):
        kept = [each for each in get_authentication_records(request, user) if each["method"] != METHOD]
        request.session[AUTHENTICATION_METHODS_SESSION_KEY] = kept
        revoke_keys(user, by=user.get_username(), at=timezone.now())
    _tell(user, "give up second factor")


def _tell(user: User, action: str) -> None:
    """An entry, which does not say what kind it is: that would help somebody else."""
    name = user.get_username()
    with transaction.atomic():
        record(at=timezone.now(), by=name, action=action, subject=("account", name), payload={})
