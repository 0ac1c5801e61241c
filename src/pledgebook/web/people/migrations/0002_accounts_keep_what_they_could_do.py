"""Accounts that were there before roles keep what they could do.

Whoever signed in could upload, report and correct: an editor's deeds. The staff also had the administration. Django's
own flags and permissions mean nothing from here on, so they are cleared: no account has powers that no role says.
"""

from typing import Any

from django.conf import settings
from django.db import migrations
from django.utils import timezone

BY = "migration"


def give(apps: Any, schema_editor: Any) -> None:  # noqa: ARG001 - as Django calls it
    User, Role = apps.get_model("auth", "User"), apps.get_model("people", "Role")
    now = timezone.now()
    rows = []
    for user in User.objects.order_by("pk").iterator():
        staff = user.is_staff or user.is_superuser
        roles = ("administrator", "editor") if staff else ("editor",)
        rows += [Role(user_id=user.pk, role=role, given_by=BY, given_at=now) for role in roles]
        user.user_permissions.clear()
        user.groups.clear()
    Role.objects.bulk_create(rows)
    User.objects.update(is_staff=False, is_superuser=False)


def take(apps: Any, schema_editor: Any) -> None:  # noqa: ARG001 - as Django calls it
    User, Role = apps.get_model("auth", "User"), apps.get_model("people", "Role")
    administrators = Role.objects.filter(role="administrator").values("user")
    User.objects.filter(pk__in=administrators).update(is_staff=True, is_superuser=True)


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0001_roles"),
        ("auth", "0012_alter_user_first_name_max_length"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]
    operations = [migrations.RunPython(give, take)]
