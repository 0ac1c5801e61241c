"""``pledgebook due``."""

from __future__ import annotations

import argparse

from pledgebook.cli import registry
from pledgebook.cli.status import Status
from pledgebook.messages import _, ngettext


def summary() -> str:
    """What the verb does, for --help."""
    return _("Have everybody reminded whose reports are due, at most weekly each; for a timer, once a day.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which registry."""
    registry.arguments(parser)


def run(options: argparse.Namespace) -> Status:
    """Say how many reminders wait for `pledgebook worker` now."""
    from pledgebook.cli.terminal import complain
    from pledgebook.model import Refusal

    try:
        with registry.opened(options.database, new=False):
            from pledgebook.web import standalone

            count = standalone.remind_all()
    except Refusal as refusal:
        complain(refusal.source, refusal.reason)
        return Status.REFUSED
    if count is None:
        print(_("no mail server is named (PLEDGEBOOK_MAIL): nobody is reminded"))
    else:
        print(ngettext("{count} reminder waits", "{count} reminders wait", count).format(count=count))
    return Status.FINE
