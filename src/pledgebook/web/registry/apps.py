"""The registry as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class RegistryConfig(AppConfig):
    """What was promised, by whom, and what became of it."""

    name = "pledgebook.web.registry"
    label = "registry"
