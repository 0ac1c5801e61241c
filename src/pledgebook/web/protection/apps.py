"""The protection of persons as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class ProtectionConfig(AppConfig):
    """Files that are held."""

    name = "pledgebook.web.protection"
    label = "protection"
