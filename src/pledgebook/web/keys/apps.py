"""The keys as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class KeysConfig(AppConfig):
    """Personal keys."""

    name = "pledgebook.web.keys"
    label = "keys"
