"""A program of its own: somebody writes while the ledger is read, in the database that the environment names."""

from __future__ import annotations

import os

import django
from django.core.management import call_command
from django.db import DatabaseError, connection


def parties() -> int:
    from pledgebook.web.registry.models import Party

    return Party.objects.count()


def main() -> None:
    """Read, let another connection write, read again; say what was seen."""
    from pledgebook.web.ledger.snapshot import snapshot

    other = connection.copy()
    with snapshot():
        before = parties()
        with other.cursor() as cursor:
            cursor.execute("INSERT INTO registry_party (code, name, kind) VALUES ('PER', 'Peru', 'country')")
        during = parties()
    other.close()
    print("before", before, "during", during, "after", parties())
    try:
        with connection.cursor() as cursor:
            cursor.execute("UPDATE registry_party SET name = 'The Peru'")
        print("and a writer again")
    except DatabaseError as error:
        print(error)


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = "pledgebook.web.settings"
    django.setup()
    call_command("migrate", verbosity=0)
    main()
