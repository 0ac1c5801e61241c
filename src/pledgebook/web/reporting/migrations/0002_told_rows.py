"""An entry of the ledger that says what the tables of reporting say when it begins to tell of them."""

from __future__ import annotations

from typing import Any

from django.db import migrations
from django.utils import timezone

from pledgebook.web.ledger.canonical import canonical
from pledgebook.web.ledger.record import append
from pledgebook.web.ledger.sealed import Deed
from pledgebook.web.registry.holdings import restated

KINDS = ("round", "report", "assessment", "contest", "evidencefile")


def tell(apps: Any, editor: Any) -> None:  # noqa: ARG001
    """Record it, where there is anything to tell of."""
    rows = dict(restated(apps, KINDS))
    if rows:
        told = canonical({"holdings": len(rows)})
        append(Deed(timezone.now(), "pledgebook", "restate rows", ("history", ""), told, rows), apps)


class Migration(migrations.Migration):
    """There is no way back: no entry is deleted."""

    dependencies = [("reporting", "0001_rounds"), ("registry", "0008_told_rows")]
    operations = [migrations.RunPython(tell)]
