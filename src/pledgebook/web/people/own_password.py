"""One's own password."""

from __future__ import annotations

from django.contrib.auth.forms import PasswordChangeForm
from django.contrib.auth.models import User
from django.utils import timezone

from pledgebook.web.people.actions import keep_user


class OwnPasswordForm(PasswordChangeForm):
    """The old one and the new one; the action that keeps it leaves an entry, and other sessions end."""

    def save(self, commit: bool = True) -> User:
        """Set the password, and keep it."""
        user: User = super().save(commit=False)
        return keep_user(user, by=user.get_username(), at=timezone.now()) if commit else user
