"""The forms that a passkey answers: allauth tells of codes that were wrong, and of passkeys nothing."""

from __future__ import annotations

from typing import Any

from allauth.core import context
from allauth.mfa.webauthn.forms import AuthenticateWebAuthnForm, ReauthenticateWebAuthnForm
from django import forms
from django.core.exceptions import ValidationError

from pledgebook.web.events import tell


class _Told(forms.Form):
    """A form with a ``credential``, of which is told where it is not right."""

    user: Any

    def clean_credential(self) -> Any:
        """The passkey. Raises ``ValidationError`` where it is not theirs, or signed something else."""
        try:
            return super().clean_credential()  # type: ignore[misc]  # of the form beside it
        except ValidationError:
            tell("second factor wrong", context.request, account=self.user.get_username(), factor="webauthn")
            raise


class PasskeyForm(_Told, AuthenticateWebAuthnForm):  # type: ignore[misc]  # it has no types
    """The passkey of the second step."""


class PasskeyAgainForm(_Told, ReauthenticateWebAuthnForm):  # type: ignore[misc]  # it has no types
    """The passkey once more, before something that matters."""
