"""Accounts of a registry that is older than roles."""

from __future__ import annotations

from importlib import import_module

import pytest
from django.apps import apps
from django.contrib.auth.models import Permission, User

from pledgebook.web.people.models import Role

migration = import_module("pledgebook.web.people.migrations.0002_accounts_keep_what_they_could_do")


@pytest.mark.django_db
def test_they_keep_what_they_could_do() -> None:
    User.objects.create_user("someone").user_permissions.add(Permission.objects.all()[0])
    User.objects.create_user("officer", is_staff=True)
    User.objects.create_superuser("chief")
    migration.give(apps, None)
    held = {(role.user.username, role.role) for role in Role.objects.select_related("user")}
    assert held == {
        ("someone", "editor"),
        *((name, role) for name in ("officer", "chief") for role in ("editor", "administrator")),
    }
    assert not User.objects.filter(is_staff=True).exists()
    assert not User.objects.filter(is_superuser=True).exists()
    assert not User.objects.exclude(user_permissions=None).exists()
    migration.take(apps, None)
    assert set(User.objects.filter(is_superuser=True).values_list("username", flat=True)) == {
        "officer", "chief",
    }  # fmt: skip
