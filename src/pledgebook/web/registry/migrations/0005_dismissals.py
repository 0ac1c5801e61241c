from __future__ import annotations

from typing import Any

import django.db.models.deletion
from django.db import migrations, models

from pledgebook.web.registry.spoken import around, key


def give_keys(apps: Any, _editor: object) -> None:
    """Every finding that was imported before gets the key of what it speaks of."""
    findings = apps.get_model("registry", "Finding").objects
    documents = apps.get_model("registry", "Document").objects
    for document in documents.filter(findings__isnull=False).distinct().iterator():
        rows = findings.filter(document=document).prefetch_related("places__figure__version")
        for finding in rows:
            places = sorted(finding.places.all(), key=lambda place: place.position)
            finding.key = key(
                finding.kind,
                finding.verdict,
                [
                    (place.quote, place.figure.version.quote)
                    if place.figure and place.figure.version
                    else (place.quote, around(document.text, place.start, place.end))
                    for place in places
                ],
            )
        findings.bulk_update(rows, ["key"], batch_size=500)


class Migration(migrations.Migration):
    dependencies = [("registry", "0004_chance")]

    operations = [
        migrations.CreateModel(
            name="Dismissal",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=64)),
                ("reason", models.TextField()),
                ("dismissed_by", models.TextField()),
                ("dismissed_at", models.DateTimeField()),
                ("restored_by", models.TextField(blank=True)),
                ("restored_at", models.DateTimeField(null=True)),
                (
                    "process",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="dismissals",
                        to="registry.process",
                    ),
                ),
            ],
            options={"ordering": ("process", "dismissed_at", "id")},
        ),
        migrations.AddField(
            model_name="finding",
            name="dismissal",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="findings",
                to="registry.dismissal",
            ),
        ),
        migrations.AddField(
            model_name="finding",
            name="key",
            field=models.CharField(db_index=True, default="", max_length=64),
            preserve_default=False,
        ),
        migrations.AddConstraint(
            model_name="dismissal",
            constraint=models.UniqueConstraint(
                condition=models.Q(("restored_at__isnull", True)),
                fields=("process", "key"),
                name="dismissal_stands_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="dismissal",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("key", ""), _negated=True),
                    models.Q(("reason", ""), _negated=True),
                    models.Q(("dismissed_by", ""), _negated=True),
                ),
                name="dismissal_has_a_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="dismissal",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("restored_at__isnull", True), ("restored_by", "")),
                    models.Q(("restored_at__isnull", False), models.Q(("restored_by", ""), _negated=True)),
                    _connector="OR",
                ),
                name="dismissal_restored_by_someone",
            ),
        ),
        migrations.RunPython(give_keys, migrations.RunPython.noop),
    ]
