"""The form to sign in, which nobody can use to try one password after the other."""

from __future__ import annotations

import hashlib
from typing import Any

from django.contrib.auth.forms import AuthenticationForm
from django.core.cache import caches
from django.core.exceptions import ValidationError

from pledgebook.messages import ngettext

TRIES = 10  # for a name from one address
WAIT = 10 * 60  # seconds from the first wrong password until it may be tried again
TOO_OFTEN = "too often"


class SignInForm(AuthenticationForm):
    """After ``TRIES`` wrong passwords for a name, nothing from the same address is tried for ``WAIT`` seconds.

    Counted for the name and the address together, so that nobody can keep a person out from elsewhere; and in the
    memory of the server, each of several for itself: what is counted is lost, and the wait over, when it starts anew.
    """

    def clean(self) -> dict[str, Any]:
        """Raises ``ValidationError`` where the wait is not over, without a look at the password."""
        tries, key = caches["sign-in"], self._key()
        if tries.get(key, 0) >= TRIES:
            raise ValidationError(_too_often(), code=TOO_OFTEN)
        try:
            cleaned = super().clean()
        except ValidationError:
            if not tries.add(key, 1, WAIT):
                tries.incr(key)
            raise
        tries.delete(key)
        return cleaned

    def _key(self) -> str:
        address = self.request.META.get("REMOTE_ADDR", "") if self.request else ""
        name = str(self.cleaned_data.get("username", "")).casefold()
        return hashlib.sha256(f"{address}\n{name}".encode()).hexdigest()


def _too_often() -> str:
    minutes = WAIT // 60
    return ngettext(
        "The password was wrong {tries} times. Try again in {minutes} minute.",
        "The password was wrong {tries} times. Try again in {minutes} minutes.",
        minutes,
    ).format(tries=TRIES, minutes=minutes)
