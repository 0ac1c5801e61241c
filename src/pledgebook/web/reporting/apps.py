"""The reporting as a Django app."""

from __future__ import annotations

from importlib import import_module

from django.apps import AppConfig


class ReportingConfig(AppConfig):
    """Rounds, reports, assessments and contests."""

    name = "pledgebook.web.reporting"
    label = "reporting"

    def ready(self) -> None:
        """Tell the table of rights of the nouns."""
        import_module("pledgebook.web.reporting.things")
