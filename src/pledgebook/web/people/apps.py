"""The people as a Django app."""

from __future__ import annotations

from importlib import import_module

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Roles, what was tried in vain, and what follows when a second factor is set up."""

    name = "pledgebook.web.people"
    label = "people"

    def ready(self) -> None:
        """Listen to allauth and Django."""
        import_module("pledgebook.web.people.signals")
        import_module("pledgebook.web.people.telling")
