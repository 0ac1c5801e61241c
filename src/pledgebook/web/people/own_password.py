"""One's own password."""

from __future__ import annotations

from allauth.core import context
from django.contrib.auth.forms import PasswordChangeForm
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.utils import timezone

from pledgebook.web.people import lock_out
from pledgebook.web.people.actions import keep_user
from pledgebook.web.people.adapters import TOO_OFTEN
from pledgebook.web.people.device import device_of


class OwnPasswordForm(PasswordChangeForm):
    """The old one and the new one; the action that keeps it leaves an entry, and other sessions end."""

    def clean_old_password(self) -> str:
        """The old one, where it is right; tried no more often than where one signs in. Raises ``ValidationError``."""
        name, address = self.user.get_username(), str(context.request.META.get("REMOTE_ADDR", ""))
        device = device_of(context.request, name)
        try:
            lock_out.attempt(name, address, timezone.now(), device)
        except lock_out.TooOften as refusal:
            raise ValidationError(refusal.reason, code=TOO_OFTEN) from refusal
        typed = str(super().clean_old_password())
        lock_out.succeeded(name, address, device)
        return typed

    def save(self, commit: bool = True) -> User:
        """Set the password, and keep it."""
        user: User = super().save(commit=False)
        return keep_user(user, by=user.get_username(), at=timezone.now()) if commit else user
