"""One's own password."""

from __future__ import annotations

from allauth.core import context
from django.contrib.auth.forms import PasswordChangeForm
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.utils import timezone

from pledgebook.web.events import tell
from pledgebook.web.people import tries
from pledgebook.web.people.actions import keep_user
from pledgebook.web.people.first_password import ASKED


class OwnPasswordForm(PasswordChangeForm):
    """The old one and the new one; the action that keeps it leaves an entry, and other sessions end."""

    def clean_old_password(self) -> str:
        """The old one, where it is right; tried no more often than where one signs in. Raises ``ValidationError``."""
        name = self.user.get_username()
        tries.begin(context.request, name)
        try:
            typed = str(super().clean_old_password())
        except ValidationError:
            tell("old password wrong", context.request)
            raise
        tries.right(context.request, name)
        return typed

    def save(self, commit: bool = True) -> User:
        """Set the password, and keep it."""
        user: User = super().save(commit=False)
        context.request.session.pop(ASKED, None)
        return keep_user(user, by=user.get_username(), at=timezone.now()) if commit else user
