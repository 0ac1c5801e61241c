"""``pledgebook account``."""

from __future__ import annotations

import argparse

from pledgebook.cli import registry
from pledgebook.cli.status import Status
from pledgebook.messages import _


def summary() -> str:
    """What the verb does, for --help."""
    return _("Create an account of the registry, or set a new password; it is printed once.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Whose account, in which registry."""
    parser.add_argument("name", metavar=_("NAME"), help=_("the name to sign in with"))
    parser.add_argument("--staff", action="store_true", help=_("also open the administration pages to it"))
    registry.arguments(parser)
    registry.by(parser)


def run(options: argparse.Namespace) -> Status:
    """Print the password, which is kept nowhere."""
    from pledgebook.cli.terminal import complain
    from pledgebook.model import Refusal

    try:
        with registry.opened(options.database, new=True):
            from pledgebook.web import standalone

            account = standalone.set_account(options.name, staff=options.staff, by=options.by)
    except Refusal as refusal:
        complain(refusal.source, refusal.reason)
        return Status.REFUSED
    said = _("{name}: created") if account.created else _("{name}: a new password is set")
    print(said.format(name=account.name))
    print(_("password: {password}").format(password=account.password))
    return Status.FINE
