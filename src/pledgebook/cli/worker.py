"""``pledgebook worker``."""

from __future__ import annotations

import argparse

from pledgebook.cli import registry
from pledgebook.cli.status import Status
from pledgebook.messages import _


def summary() -> str:
    """What the verb does, for --help."""
    return _("Send the reminders that wait, until it is interrupted.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which registry, and whether to wait for more."""
    registry.arguments(parser)
    parser.add_argument("--once", action="store_true", help=_("send what waits now, and end"))


def run(options: argparse.Namespace) -> Status:
    """Work."""
    from pledgebook.cli.terminal import complain
    from pledgebook.model import Refusal

    try:
        with registry.opened(options.database, new=False):
            from pledgebook.web import standalone

            standalone.work(once=options.once)
    except Refusal as refusal:
        complain(refusal.source, refusal.reason)
        return Status.REFUSED
    return Status.FINE
