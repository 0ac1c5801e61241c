from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("registry", "0004_committees_and_offices"),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="commitmentversion",
            name="version_facets",
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
                    "latest",
                    "id",
                ],
                name="version_facets",
            ),
        ),
    ]
