"""Signing in by a provider: who that is here, and whether its word is a second factor."""

from __future__ import annotations

from typing import Any

from allauth.account.internal.flows.login import record_authentication
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.stages import AuthenticateStage
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.models import User
from django.db import transaction
from django.http import HttpRequest
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from pledgebook.messages import _
from pledgebook.web.events import tell
from pledgebook.web.ledger.record import record
from pledgebook.web.people.second_factor import METHOD, shown

SEVERAL = "mfa"  # RFC 8176: several factors were asked for
_ASSERTED = "_pledgebook_asserted"


class ProviderAdapter(DefaultSocialAccountAdapter):  # type: ignore[misc]  # it has no types
    """Of what the provider says, who it is and how they signed in there; nothing is kept but the former."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:  # noqa: ARG002
        """Nobody comes in by a provider alone: people are invited."""
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> None:
        """Who is known goes on. Raises ``ImmediateHttpResponse`` with the page for somebody who is not.

        And with the way to a second factor for who would join the two without one, whatever they may do here: the word
        of the provider is one from then on, also for a role that is given later.
        """
        account = sociallogin.account
        setattr(sociallogin, _ASSERTED, asserted(account.extra_data.get("id_token") or {}))
        account.extra_data, sociallogin.email_addresses = {}, []
        if sociallogin.is_existing:
            account.save(update_fields=["extra_data"])
        elif sociallogin.state.get("process") == "connect":
            if not shown(request):
                messages.warning(
                    request, _("Set up a second factor first: the provider stands for one later.")
                )
                raise ImmediateHttpResponse(redirect("mfa_index"))
            self._tell(request)
        else:
            tell("sign-in failed", request, by="provider")
            raise ImmediateHttpResponse(render(request, "socialaccount/unknown.html", status=403))

    def get_connect_redirect_url(self, request: HttpRequest, socialaccount: Any) -> str:  # noqa: ARG002
        """Back to where it was joined."""
        return reverse("mfa_index")

    def _tell(self, request: HttpRequest) -> None:
        """An entry: from now on the provider lets the person in."""
        if isinstance(request.user, User):
            name = request.user.get_username()
            with transaction.atomic():
                record(
                    at=timezone.now(), by=name, action="join provider", subject=("account", name), payload={}
                )


class SecondStep(AuthenticateStage):  # type: ignore[misc]  # it has no types
    """The second step, which is done where the provider vouches for it: then it is not asked for again."""

    def handle(self) -> tuple[Any, bool]:
        """A page that asks for it, or none."""
        came_by = (self.login.signal_kwargs or {}).get("sociallogin")
        if came_by is not None and getattr(came_by, _ASSERTED, False):
            record_authentication(self.request, self.login.user, METHOD, type="asserted")
            return None, True
        found: tuple[Any, bool] = super().handle()
        return found


def asserted(claims: dict[str, Any]) -> bool:
    """The provider says, in the signed token itself, that there were several factors.

    By ``amr``, or by a class of signing in (``acr``) that the settings name. What it leaves out it does not say.

    >>> asserted({"amr": ["pwd", "mfa"]}), asserted({"amr": "mfa"}), asserted({"amr": ["pwd"]})
    (True, False, False)
    """
    methods = claims.get("amr")
    several = isinstance(methods, list) and SEVERAL in methods
    level = claims.get("acr")
    return several or (isinstance(level, str) and level in settings.PROVIDER_ACR)
