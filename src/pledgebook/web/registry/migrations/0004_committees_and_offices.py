import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("registry", "0003_search"),
    ]

    operations = [
        migrations.CreateModel(
            name="LineOfEffort",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.TextField()),
                ("source", models.TextField()),
            ],
            options={
                "verbose_name": "line of effort",
                "verbose_name_plural": "lines of effort",
                "ordering": ("package", "id"),
            },
        ),
        migrations.RemoveConstraint(
            model_name="meeting",
            name="meeting_once",
        ),
        migrations.AddField(
            model_name="meeting",
            name="package",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="meetings",
                to="registry.actionpackage",
            ),
        ),
        migrations.AlterField(
            model_name="meeting",
            name="hosts",
            field=models.ManyToManyField(blank=True, related_name="hosted", to="registry.party"),
        ),
        migrations.AddConstraint(
            model_name="meeting",
            constraint=models.UniqueConstraint(fields=("process", "package", "date"), name="meeting_once"),
        ),
        migrations.AddConstraint(
            model_name="meeting",
            constraint=models.UniqueConstraint(
                condition=models.Q(("package__isnull", True)),
                fields=("process", "date"),
                name="meeting_once_without_package",
            ),
        ),
        migrations.AddConstraint(
            model_name="office",
            constraint=models.UniqueConstraint(
                fields=("process", "party", "title", "begins"), name="office_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="office",
            constraint=models.UniqueConstraint(
                condition=models.Q(("begins__isnull", True)),
                fields=("process", "party", "title"),
                name="office_once_without_begins",
            ),
        ),
        migrations.AddField(
            model_name="lineofeffort",
            name="package",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="lines_of_effort",
                to="registry.actionpackage",
            ),
        ),
        migrations.AddConstraint(
            model_name="lineofeffort",
            constraint=models.UniqueConstraint(fields=("package", "title"), name="line_of_effort_once"),
        ),
        migrations.AddConstraint(
            model_name="lineofeffort",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("title", ""), _negated=True), models.Q(("source", ""), _negated=True)
                ),
                name="line_of_effort_is_sourced",
            ),
        ),
    ]
