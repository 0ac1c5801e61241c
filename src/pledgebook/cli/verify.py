"""``pledgebook verify``."""

from __future__ import annotations

import argparse

from pledgebook.cli import registry
from pledgebook.cli.status import Status
from pledgebook.messages import _, ngettext


def summary() -> str:
    """What the verb does, for --help."""
    return _("Walk the history of the registry and say whether any of it was changed.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which registry."""
    registry.arguments(parser)


def run(options: argparse.Namespace) -> Status:
    """Name the first entry that is wrong, or say how many there are and the hash of the last."""
    from pledgebook.cli.terminal import complain
    from pledgebook.model import Refusal

    try:
        with registry.opened(options.database, new=False):
            from pledgebook.web import standalone

            verdict = standalone.verify()
    except Refusal as refusal:
        complain(refusal.source, refusal.reason)
        return Status.REFUSED
    if verdict.fault:
        complain(_("the history"), f"{verdict.fault.kind}: {verdict.fault.reason}")
        return Status.ACCUSED
    said = ngettext("{count} entry, none changed", "{count} entries, none changed", verdict.entries)
    print(said.format(count=verdict.entries) + f"\n{verdict.head}")
    return Status.FINE
