"""Whether a file of evidence shows something that no program can look into."""

from __future__ import annotations

from typing import Any

from django.db import migrations, models

KINDS = (".pdf", ".png", ".jpg", ".jpeg")


def mark(apps: Any, editor: Any) -> None:  # noqa: ARG001
    """Those that wait: what was released was looked at by an editor, and the history has the digest of its row."""
    for row in apps.get_model("reporting", "EvidenceFile").objects.filter(released_at=None).only("name"):
        if row.name.lower().endswith(KINDS):
            row.unsearched = True
            row.save(update_fields=["unsearched"])


class Migration(migrations.Migration):
    """Before it no PDF was looked into."""

    dependencies = [("reporting", "0003_breakdowns")]
    operations = [
        migrations.AddField("evidencefile", "unsearched", models.BooleanField(default=False)),
        migrations.RunPython(mark, migrations.RunPython.noop),
    ]
