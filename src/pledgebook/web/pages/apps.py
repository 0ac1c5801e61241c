"""The pages as a Django application."""

from __future__ import annotations

from django.apps import AppConfig
from django.urls import register_converter

from pledgebook.web.pages import converters


class PagesConfig(AppConfig):
    """The pages."""

    name = "pledgebook.web.pages"
    label = "pages"

    def ready(self) -> None:
        """Let addresses have the parts that Django knows no converter for."""
        register_converter(converters.Sha256, "sha256")
        register_converter(converters.PublicId, "id")
        register_converter(converters.Day, "day")
        register_converter(converters.RoundId, "round")
