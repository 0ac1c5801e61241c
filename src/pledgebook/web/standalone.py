"""The registry for a program that is no web server: the command line, a script."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

import django
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from pledgebook.messages import _
from pledgebook.model import Reading, Refusal
from pledgebook.web.alone import alone
from pledgebook.web.secret_key import keep_secret_key, secret_key
from pledgebook.web.servable import check_servable
from pledgebook.web.settings_source import read

if TYPE_CHECKING:
    from pledgebook.outside.fetching.fetch import Fetched
    from pledgebook.web.people.actions import Account
    from pledgebook.web.people.rights import GivenRole
    from pledgebook.web.registry.models import Process

NONE: Mapping[str, Fetched] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one document: how many commitments under which public ids, or that it was there already."""

    source: str
    created: bool
    public_ids: tuple[str, ...]
    drafts: int = 0  # commitments that wait to be reviewed


@contextmanager
def registry(database: str | None, *, new: bool, key: bool = False, demo: bool = False) -> Iterator[None]:
    """The registry in a database, brought up to date when it may be ``new``; otherwise it must be there.

    ``database`` is as the setting ``PLEDGEBOOK_DATABASE``, which counts where it is None. With ``key`` the key that
    signs sessions is made where there is none and a place to keep it. A ``demo`` asks for no second factor, on this
    machine. Raises ``Refusal`` where there is none, and for whatever the database refuses while it is open.
    """
    if database:
        os.environ["PLEDGEBOOK_DATABASE"] = database
    if demo:
        os.environ["PLEDGEBOOK_DEMO"] = "1"
    os.environ["DJANGO_SETTINGS_MODULE"] = "pledgebook.web.settings"
    try:
        if key:
            check_servable(read(os.environ))
            keep_secret_key(read(os.environ))
        django.setup()
        place = _place()
        if not new and connection.vendor == "sqlite" and not Path(place).is_file():
            raise Refusal(place, _("no such file"))
    except ImproperlyConfigured as error:
        setting, _colon, reason = str(error).partition(": ")
        raise Refusal(setting, reason) from error
    try:
        if new:
            with alone():
                call_command("migrate", verbosity=0, interactive=False)
        elif _older():
            said = _("was made by an older version; pledgebook serve or import brings it up to date")
            raise Refusal(place, said)
        yield
    except DatabaseError as error:
        raise Refusal(place, str(error).partition("\n")[0]) from error
    finally:
        connection.close()


def import_readings(
    readings: Iterable[Reading],
    process: str | None,
    by: str,
    fetched: Mapping[str, Fetched] = NONE,
    *,
    publish: bool = False,
) -> Iterator[Imported]:
    """Import readings one by one into the process that is named, or that is the only one.

    They wait for review as the process wants it, unless whoever imports them answers for them and wants to ``publish``.

    ``fetched`` has, by the address, what came from the web; a document that it made is kept with those bytes.
    Raises ``Refusal`` where it is not clear which process is meant, and for a document that cannot be kept.
    """
    from pledgebook.web.registry.actions import keep_fetch, take_reading
    from pledgebook.web.registry.models import Document
    from pledgebook.web.registry.models.draft import CURRENT

    into = _process(process, by)
    for reading in readings:
        done = take_reading(reading, into, publish=publish, by=by, at=timezone.now())
        if not isinstance(done.became, Document):
            drafts = done.became.commitments.filter(state__in=CURRENT).count()
            yield Imported(reading.document.source, done.created, (), drafts)
            continue
        came = fetched.get(reading.document.source)
        if came and done.created:
            keep_fetch(came, done.became, by=by, at=timezone.now())
        versions = done.became.versions.filter(corrected=False).order_by("commitment__number")
        ids = versions.values_list("commitment__public_id", flat=True)
        yield Imported(reading.document.source, done.created, tuple(ids))


def load_only_process(by: str) -> None:
    """Load the shipped process into a registry that has none, where only one is shipped.

    Where somebody serves an empty one to try it out, they are the only reader, and see what was read at once.
    """
    from django.conf import settings

    from pledgebook.web.registry.actions import load_process
    from pledgebook.web.registry.models import Process

    slug = _only(shipped())
    if slug and not Process.objects.exists():
        load_process(shipped()[slug], reviewed=not settings.DEMO, by=by, at=timezone.now())


def set_account(name: str, grants: Iterable[tuple[str, str, str, str]], by: str) -> Account:
    """Create an account, or set another password; ``people.actions.set_account`` says the rest.

    Each of ``grants`` is a role, the slug of a process, the code of a party and an organisation.
    """
    from pledgebook.web.people.actions import set_account as action
    from pledgebook.web.people.roles import Grant

    given = [Grant(cast("GivenRole", role), *about) for role, *about in grants]
    return action(name, grants=given, by=by, at=timezone.now())


def forget_second_factor(name: str, by: str) -> None:
    """For somebody who lost it; ``people.actions.forget_second_factor`` says the rest."""
    from django.contrib.auth.models import User

    from pledgebook.web.people.actions import forget_second_factor as action

    action(User.objects.get(username=name), by=by, at=timezone.now())


def demo_accounts(by: str) -> list[Account]:
    """One account of each role, for the demo."""
    from pledgebook.web.people import demo

    return list(demo.demo_accounts(by, timezone.now()))


def demo_round(by: str) -> str:
    """The title of the round that is open in the demo, opened where there is none; empty without a promise."""
    from pledgebook.web.reporting import demo

    round = demo.demo_round(by, timezone.now())
    return round.title if round else ""


def remind_all() -> int | None:
    """Have everybody reminded who is due to be; how many, None where no mail server is named."""
    from django.conf import settings

    from pledgebook.web.reporting.tasks import enqueue

    return enqueue(timezone.now()) if settings.MAILS else None


def work(*, once: bool) -> None:
    """Do what waits in the database; without ``once`` until it is interrupted."""
    call_command("db_worker", verbosity=0, batch=once, startup_delay=False, reload=False)


def key_is_kept() -> bool:
    """The key that signs sessions outlives the program."""
    return secret_key(read(os.environ)) is not None


def shipped() -> dict[str, Path]:
    """The folders of the processes that come with the project, by name."""
    package = Path(__file__).resolve().parents[1]
    folder = package / "processes"
    folder = folder if folder.is_dir() else package.parents[1] / "processes"
    return {path.parent.name: path.parent for path in sorted(folder.glob("*/process.toml"))}


def _process(named: str | None, by: str) -> Process:
    from pledgebook.web.registry.actions import load_process
    from pledgebook.web.registry.models import Process

    at: dt.datetime = timezone.now()
    if named and Path(named).is_dir():
        return load_process(Path(named), by=by, at=at)
    known = {process.slug: process for process in Process.objects.all()}
    slug = named or _only(known) or (None if known else _only(shipped()))
    if slug is None:
        raise Refusal(_("the process"), _("name one with --process: {names}").format(names=_names(known)))
    if slug in known:
        return known[slug]
    if slug in shipped():
        return load_process(shipped()[slug], by=by, at=at)
    raise Refusal(slug, _("no such process or folder; there is {names}").format(names=_names(known)))


def _only(names: Iterable[str]) -> str | None:
    found = list(names)
    return found[0] if len(found) == 1 else None


def _names(known: Iterable[str]) -> str:
    return ", ".join(sorted({*known, *shipped()}))


def _older() -> bool:
    """Whether migrations are due."""
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def _place() -> str:
    """The database as a person knows it; never its password."""
    return str(connection.settings_dict["NAME"])
