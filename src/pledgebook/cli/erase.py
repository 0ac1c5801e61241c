"""``pledgebook erase``."""

from __future__ import annotations

import argparse
from typing import Any

from pledgebook.cli import registry
from pledgebook.cli.status import Status
from pledgebook.messages import _

PARTS = ("actor", "subject", "payload")


def summary() -> str:
    """What the verb does, for --help."""
    return _("Erase for good what entries of the history say of a person; that they were there stays.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which registry, which entries, and why."""
    registry.arguments(parser)
    registry.by(parser)
    parser.add_argument("entries", type=int, nargs="+", metavar=_("NUMBER"), help=_("the number of an entry"))
    parser.add_argument(
        "--part",
        action="append",
        choices=PARTS,
        help=_("what of it: who did it, to what, or what it tells (may be repeated; default: what it tells)"),
    )
    parser.add_argument(
        "--reason", required=True, metavar=_("TEXT"), help=_("why, in words that everybody may read")
    )


def run(options: argparse.Namespace) -> Status:
    """Erase them, and name the entry that tells of it."""
    from pledgebook.cli.terminal import complain
    from pledgebook.model import Refusal

    try:
        with registry.opened(options.database, new=False):
            from pledgebook.web import history

            parts: Any = tuple(options.part or ("payload",))
            teller = history.erase(tuple(options.entries), parts, options.reason, options.by)
    except Refusal as refusal:
        complain(refusal.source, refusal.reason)
        return Status.REFUSED
    print(_("erased; entry {number} tells of it").format(number=teller))
    return Status.FINE
