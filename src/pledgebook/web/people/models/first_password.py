"""A password that its person was given, and has not replaced yet."""

from __future__ import annotations

from django.conf import settings
from django.db import models


class FirstPassword(models.Model):
    """It lets the person in until it ends, and to nothing but the page where they choose another one."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="first_password")
    ends_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.user}: until {self.ends_at}"
