"""The reporting as a Django app."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from django.apps import AppConfig

if TYPE_CHECKING:
    from pledgebook.web.registry.holdings import Table


class ReportingConfig(AppConfig):
    """Rounds, reports, assessments and contests."""

    name = "pledgebook.web.reporting"
    label = "reporting"

    def ready(self) -> None:
        """Tell the table of rights of the nouns."""
        import_module("pledgebook.web.reporting.things")

    @property
    def holdings(self) -> Mapping[str, tuple[Table, ...]]:
        """What the ledger tells of these rows."""
        from pledgebook.web.reporting.holdings import HOLDINGS

        return HOLDINGS
