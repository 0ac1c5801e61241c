"""The ledger as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class LedgerConfig(AppConfig):
    """The append-only history."""

    name = "pledgebook.web.ledger"
    label = "ledger"
