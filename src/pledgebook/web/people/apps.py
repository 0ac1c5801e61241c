"""The people as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Roles, invitations and what was tried in vain."""

    name = "pledgebook.web.people"
    label = "people"
