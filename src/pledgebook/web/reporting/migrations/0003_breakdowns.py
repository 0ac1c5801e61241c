"""Numbers of a report by sex, age or whatever else."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    """Empty for every report that there is, which leaves the digests of the history as they are."""

    dependencies = [("reporting", "0002_told_rows")]
    operations = [migrations.AddField("report", "breakdowns", models.JSONField(default=list))]
