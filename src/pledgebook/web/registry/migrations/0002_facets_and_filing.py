"""Columns that answer the facets of a list from one table, and the action package of a commitment.

Rows from before it have no process and are refused by the foreign key: nothing was released with them.
"""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("registry", "0001_initial"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="commitmentversion",
            name="version_one_a_place",
        ),
        migrations.AddField(
            model_name="actionpackage",
            name="kinds",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="commitment",
            name="package",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="commitments",
                to="registry.actionpackage",
            ),
        ),
        migrations.AddField(
            model_name="commitment",
            name="package_by",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="commitment",
            name="package_rule",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="commitmentversion",
            name="corrected",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="commitmentversion",
            name="has_deadline",
            field=models.BooleanField(default=False),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="commitmentversion",
            name="has_finding",
            field=models.BooleanField(default=False),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="commitmentversion",
            name="has_target",
            field=models.BooleanField(default=False),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="commitmentversion",
            name="latest",
            field=models.BooleanField(default=False),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="commitmentversion",
            name="package",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="versions",
                to="registry.actionpackage",
            ),
        ),
        migrations.AddField(
            model_name="commitmentversion",
            name="process",
            field=models.ForeignKey(
                default=0,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="versions",
                to="registry.process",
            ),
            preserve_default=False,
        ),
        migrations.AddIndex(
            model_name="commitmentversion",
            index=models.Index(
                condition=models.Q(("latest", True)),
                fields=[
                    "process",
                    "commitment",
                    "pillar",
                    "package",
                    "kind",
                    "declared",
                    "stance",
                    "has_target",
                    "has_deadline",
                    "has_finding",
                ],
                name="version_facets",
            ),
        ),
        migrations.AddIndex(
            model_name="versionparty",
            index=models.Index(fields=["party", "role", "version"], name="version_party_facet"),
        ),
        migrations.AddConstraint(
            model_name="commitment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("package__isnull", True), ("package_rule", "")),
                    models.Q(
                        ("package__isnull", False),
                        ("package_by", ""),
                        models.Q(("package_rule", ""), _negated=True),
                    ),
                    models.Q(
                        ("package__isnull", False),
                        ("package_rule", ""),
                        models.Q(("package_by", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="commitment_filed_by_rule_or_person",
            ),
        ),
        migrations.AddConstraint(
            model_name="commitmentversion",
            constraint=models.UniqueConstraint(
                condition=models.Q(("latest", True)), fields=("commitment",), name="version_one_latest"
            ),
        ),
        migrations.AddConstraint(
            model_name="commitmentversion",
            constraint=models.UniqueConstraint(
                condition=models.Q(("corrected", False)),
                fields=("document", "start"),
                name="version_one_a_place",
            ),
        ),
        migrations.AddConstraint(
            model_name="commitmentversion",
            constraint=models.CheckConstraint(
                condition=models.Q(("corrected", True), ("latest", True), _negated=True),
                name="version_latest_is_not_corrected",
            ),
        ),
    ]
