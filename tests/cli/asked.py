"""A program of its own: a round that is due, and who is asked in it, at the database that the environment names."""

from __future__ import annotations

import datetime as dt
import os

import django

PEOPLE = {"ana": "ECU", "bea": "BRB", "leo": "COL"}


def main() -> None:
    """Three persons of three parties, who have an address each."""
    from django.contrib.auth.models import User
    from django.utils import timezone

    from pledgebook.web.people.actions import give_role
    from pledgebook.web.people.roles import Grant
    from pledgebook.web.registry.models import Party, Process
    from pledgebook.web.reporting.actions import open_round

    process, now = Process.objects.get(), timezone.now()
    for name, party in PEOPLE.items():
        user = User.objects.create_user(name, email=f"{name}@example.org")
        give_role(user, Grant("focal", process.slug, party), by="tests", at=now)
    day = now.date()
    open_round(
        process, "This year", list(Party.objects.filter(code__in=PEOPLE.values())),
        begins=day - dt.timedelta(days=300), ends=day, due=day, by="tests", at=now,
    )  # fmt: skip


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = "pledgebook.web.settings"
    django.setup()
    main()
