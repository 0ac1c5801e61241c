"""``pledgebook doctor``."""

from __future__ import annotations

import argparse
import platform
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pledgebook.cli import registry
from pledgebook.cli.status import Status
from pledgebook.messages import _

PACKAGES = ("selectolax", "ahocorasick_rs", "Django", "waitress", "psycopg")
OPTIONAL = {
    "Django": "pledgebook[registry]",
    "waitress": "pledgebook[registry]",
    "psycopg": "pledgebook[postgres]",
}
WIDTH = 18  # of the column of names


class Line(NamedTuple):
    """What was looked at, what it is, and whether it is a fault."""

    name: str
    said: str
    fault: bool = False


def summary() -> str:
    """What the verb does, for --help."""
    return _("Say how this machine reads and keeps documents, and what is missing.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which registry."""
    registry.arguments(parser)


def run(options: argparse.Namespace) -> Status:
    """Print what was found, under headings; the faults once more at the end."""
    from pledgebook.cli.terminal import visible

    faults = []
    for heading, lines in _examined(options.database):
        print(f"\n{heading}")
        for line in lines:
            print(visible(f"  {'✗' if line.fault else ' '} {line.name:<{WIDTH}} {line.said}"))
            faults += [f"{line.name}: {line.said}"] if line.fault else []
    print()
    if not faults:
        print(_("Nothing is missing."))
        return Status.FINE
    print(_("To be seen to:"))
    for fault in faults:
        print(visible(f"  ✗ {fault}"))
    return Status.ACCUSED


def _examined(database: str | None) -> Iterator[tuple[str, Iterable[Line]]]:
    yield _("Versions"), _versions()
    yield _("Reading an upload, in a child process"), _reading()
    yield _("Registry"), _registry(database)


def _versions() -> Iterator[Line]:
    from importlib.metadata import PackageNotFoundError, version

    from pledgebook import __version__

    yield Line("pledgebook", __version__)
    yield Line(
        "Python",
        f"{platform.python_version()}, {platform.system()} {platform.release()}, {platform.machine()}",
    )
    for package in PACKAGES:
        try:
            yield Line(package, version(package))
        except PackageNotFoundError:
            lacking = _("not installed; comes with {extra}").format(extra=OPTIONAL.get(package, "pledgebook"))
            yield Line(package, lacking, fault=package not in OPTIONAL)


def _reading() -> Iterator[Line]:
    from pledgebook.apart.reader import LIMITS
    from pledgebook.outside.confinement import cut_off
    from pledgebook.outside.confinement.memory import limited
    from pledgebook.outside.forkserver import NotReady
    from pledgebook.outside.probe import probe

    try:
        tried = probe()
    except NotReady as error:
        yield Line(_("child processes"), str(error), fault=True)
        return
    yield Line(_("confined by"), ", ".join(tried.ways) or _("nothing"), fault=not cut_off(tried.ways))
    for name, could in (
        (_("network"), tried.network),
        (_("writing files"), tried.writing),
        (_("reading files"), tried.reading),
        (_("other programs"), tried.programs),
    ):
        said = _("a child could, when it tried") if could else _("a child could not, when it tried")
        yield Line(name, said, fault=could and name == _("network"))
    kept = _("by the system") if limited() else _("by a watchdog")
    yield Line(_("memory"), _("{size} MB, {kept}").format(size=LIMITS.memory // 2**20, kept=kept))
    yield Line(
        _("time"), _("{cpu} s of work, {wall:.0f} s by the clock").format(cpu=LIMITS.cpu, wall=LIMITS.wall)
    )


def _registry(database: str | None) -> Iterator[Line]:
    missing = registry.lacking()
    if missing:
        yield Line(_("the registry"), missing)
        return
    from pledgebook.web.condition import condition

    for fact in condition(database):
        yield Line(fact.name, fact.said, fact.fault)
