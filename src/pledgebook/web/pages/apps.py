"""The pages as a Django application."""

from __future__ import annotations

from django.apps import AppConfig


class PagesConfig(AppConfig):
    """The pages."""

    name = "pledgebook.web.pages"
    label = "pages"
