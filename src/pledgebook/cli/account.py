"""``pledgebook account``."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from pledgebook.cli import registry
from pledgebook.cli.status import Status
from pledgebook.messages import _

ROLES = ("focal", "editor", "assessor", "administrator")
Grant = tuple[str, str, str, str]  # a role, and the process, the party or the organisation that it is for


def summary() -> str:
    """What the verb does, for --help."""
    return _("Create an account of the registry, or set a new password; it is printed once.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Whose account, in which registry."""
    parser.add_argument("name", metavar=_("NAME"), help=_("the name to sign in with"))
    parser.add_argument(
        "--role",
        action="append",
        choices=ROLES,
        default=[],
        help=_(
            "what it is, beside what it is already: focal, editor, assessor or administrator; may be repeated"
        ),
    )
    parser.add_argument(
        "--party",
        action="append",
        default=[],
        metavar=_("CODE"),
        help=_("a party that the focal point reports for, as PER; may be repeated"),
    )
    parser.add_argument(
        "--process",
        default="",
        metavar=_("NAME"),
        help=_("the process of these parties (default: the only one)"),
    )
    parser.add_argument(
        "--organisation", default="", metavar=_("NAME"), help=_("the organisation that the assessor is of")
    )
    parser.add_argument(
        "--staff", action="store_true", help=_("the same as --role administrator --role editor")
    )
    parser.add_argument(
        "--forget-second-factor",
        action="store_true",
        help=_(
            "also forget its second factor, where that is lost: it sets up another one after the password"
        ),
    )
    registry.arguments(parser)
    registry.by(parser)


def run(options: argparse.Namespace) -> Status:
    """Print the password, which is kept nowhere, and until when it is good."""
    from pledgebook.cli.terminal import complain
    from pledgebook.model import Refusal

    try:
        with registry.opened(options.database, new=True):
            from pledgebook.web import standalone

            account = standalone.set_account(options.name, list(_grants(options)), options.by)
            if options.forget_second_factor:
                standalone.forget_second_factor(account.name, options.by)
    except Refusal as refusal:
        complain(refusal.source, refusal.reason)
        return Status.REFUSED
    said = _("{name}: created") if account.created else _("{name}: a new password is set")
    print(said.format(name=account.name))
    print(_("password: {password}").format(password=account.password))
    if account.ends_at:
        said = _("It is for the first time only, and ends on {day}.")
        print(said.format(day=f"{account.ends_at:%Y-%m-%d %H:%M} UTC"))
    return Status.FINE


def _grants(options: argparse.Namespace) -> Iterator[Grant]:
    """The roles that are asked for; of a focal point one a party. Raises ``Refusal`` for one without what it needs."""
    from pledgebook.model import Refusal

    roles = [*options.role, *(("administrator", "editor") if options.staff else ())]
    for role in dict.fromkeys(roles):
        if role != "focal":
            yield role, "", "", options.organisation
        elif not options.party:
            raise Refusal(role, _("a focal point has a party: name it with --party"))
        else:
            yield from ((role, options.process, party, "") for party in options.party)
