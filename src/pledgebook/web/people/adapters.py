"""How django-allauth signs people in here: by name, with our count of tries, and open to nobody who was not invited."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.mfa.adapter import DefaultMFAAdapter
from django.contrib import messages
from django.http import HttpRequest

from pledgebook.messages import _
from pledgebook.web.people import tries

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser

FRESH = 300  # seconds after signing in within which nothing is asked again


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # it has no types
    """Accounts."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002
        """Nobody makes an account alone: people are invited."""
        return False

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Count the try. Raises ``ValidationError``, without a look at the password, where there were too many."""
        tries.begin(request, _name(credentials))

    def _rollback_login_failed_rl_usage(self) -> None:
        """The count is ours: ``authenticate`` takes it back."""

    def authenticate(self, request: HttpRequest, **credentials: Any) -> AbstractBaseUser | None:
        """Who has the name and the password, if anybody."""
        user: AbstractBaseUser | None = super().authenticate(request, **credentials)
        if user:
            tries.right(request, _name(credentials))
        return user

    def get_login_stages(self) -> list[str]:
        """allauth's, but for the second step, which knows a provider that vouches for it."""
        ours = "pledgebook.web.people.single_sign_on.SecondStep"
        return [
            ours if stage.endswith(".AuthenticateStage") else stage for stage in super().get_login_stages()
        ]

    def is_reauthentication_required(self, *, app: str, **_more: Any) -> bool:  # noqa: ARG002
        """Whoever signed in just now, in all steps, is not asked for it again at once."""
        records = get_authentication_records(self.request, self.request.user)
        return not records or time.time() - records[-1]["at"] > FRESH

    def get_reauthentication_methods(self, user: Any) -> list[dict[str, str]]:
        """By the second factor, where there is one."""
        methods: list[dict[str, str]] = super().get_reauthentication_methods(user)
        factors = [method for method in methods if method["id"].startswith("mfa")]
        return factors or methods

    def add_message(
        self,
        request: HttpRequest,
        level: int,
        message_template: str | None = None,
        *_more: Any,
        message: str = "",
        **_options: Any,
    ) -> None:
        """In our own words; what has none is not said."""
        said = message or _said().get(message_template or "", "")
        if said:
            messages.add_message(request, level, said)


class FactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]  # it has no types
    """Second factors."""

    def get_totp_label(self, user: Any) -> str:
        """The name to sign in with: an address to write to is nobody's business."""
        return str(user.get_username())

    def _get_user_identifier(self, user: Any) -> str:
        return str(user.get_username())


def _name(credentials: dict[str, Any]) -> str:
    """The account that is tried."""
    return str(credentials.get("username", ""))


def _said() -> dict[str, str]:
    return {
        "mfa/messages/recovery_codes_generated.txt": _(
            "There are new codes for recovery. Keep them: they are shown once."
        ),
        "mfa/messages/totp_activated.txt": _("The app for codes is set up."),
        "mfa/messages/totp_deactivated.txt": _("The app for codes counts no more."),
        "mfa/messages/webauthn_added.txt": _("The passkey is set up."),
        "mfa/messages/webauthn_removed.txt": _("The passkey counts no more."),
    }
