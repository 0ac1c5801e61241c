"""Whether a registry could be served as it is set up; nothing is made or changed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import django
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor

from pledgebook.messages import _, ngettext
from pledgebook.web.limits import LARGEST_UPLOAD
from pledgebook.web.secret_key import secret_key
from pledgebook.web.settings_source import Source, read


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that was looked at, what it is, and whether something has to be done about it."""

    name: str
    said: str
    fault: bool = False


def condition(database: str | None) -> Iterator[Fact]:
    """What the settings say, and what becomes of them."""
    if database:
        os.environ["PLEDGEBOOK_DATABASE"] = database
    os.environ["DJANGO_SETTINGS_MODULE"] = "pledgebook.web.settings"
    try:
        source = read(os.environ)
        key = secret_key(source)
        django.setup()
    except ImproperlyConfigured as error:
        yield Fact(_("settings"), str(error), fault=True)
        return
    yield from _database()
    yield from _settings(source, key)


def _settings(source: Source, key: str | None) -> Iterator[Fact]:
    kept = _("kept") if key else _("none yet; pledgebook serve makes one where the database is a file")
    yield Fact(_("key of sessions"), kept)
    yield Fact(_("answers to"), ", ".join(source.hosts))
    yield Fact(_("HTTPS before it"), _("yes") if source.https else _("no"))
    if source.debug:
        yield Fact(_("tracebacks"), _("shown in the browser (PLEDGEBOOK_DEBUG)"), fault=True)
    if source.unconfined:
        yield Fact(
            _("children"), _("may read unconfined where there is no other way (PLEDGEBOOK_UNCONFINED)")
        )
    yield Fact(_("web addresses"), _("fetched when asked for") if source.fetching else _("not fetched"))
    yield Fact(_("largest upload"), _("{size} MB").format(size=LARGEST_UPLOAD // 1_000_000))


def _database() -> Iterator[Fact]:
    if connection.vendor == "sqlite":
        path = Path(str(connection.settings_dict["NAME"])).absolute()
        yield from _file(path)
        if not path.is_file():
            return
    try:
        with connection.cursor():
            yield Fact(_("database"), f"{connection.display_name} {_version()}")
        yield from _migrations()
    except DatabaseError as error:
        yield Fact(_("database"), str(error).partition("\n")[0], fault=True)
    finally:
        connection.close()


def _file(path: Path) -> Iterator[Fact]:
    there = path.is_file()
    yield Fact(
        _("database file"), str(path) if there else _("{path}: made when it is first used").format(path=path)
    )
    writable = os.access(path.parent, os.W_OK) and (not there or os.access(path, os.W_OK))
    yield Fact(
        _("its folder"), _("can be written") if writable else _("cannot be written"), fault=not writable
    )


def _migrations() -> Iterator[Fact]:
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    count = len(plan)
    said = ngettext(
        "{count} change waits for pledgebook serve", "{count} changes wait for pledgebook serve", count
    )
    yield Fact(_("tables"), said.format(count=count) if plan else _("up to date"))


def _version() -> str:
    return ".".join(map(str, connection.get_database_version()))
