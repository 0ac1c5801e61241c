"""In which language somebody is spoken to."""

from __future__ import annotations

from django.conf import settings
from django.db import models


class Spoken(models.Model):
    """The language that a person chose, for pages and mails. Without a row it is that of their browser."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="spoken")
    language = models.CharField(max_length=8)

    def __str__(self) -> str:
        return f"{self.user}: {self.language}"
