"""``pledgebook checkpoint``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pledgebook.cli import registry
from pledgebook.cli.status import Status
from pledgebook.messages import _

if TYPE_CHECKING:
    from pledgebook.web.history import Published


def summary() -> str:
    """What the verb does, for --help."""
    return _("Print, signed, where the history stands: published now and then, nobody can rewrite it unseen.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which registry, and what else is wanted."""
    registry.arguments(parser)
    parser.add_argument(
        "--origin",
        metavar=_("NAME"),
        help=_("what this history is called when its key is made, such as registry.example/history"),
    )
    parser.add_argument(
        "--leaves",
        type=Path,
        metavar=_("PATH"),
        help=_("also write the hashes of the entries, with which a change is told to the entry"),
    )
    parser.add_argument("--key", action="store_true", help=_("print the public key instead"))


def run(options: argparse.Namespace) -> Status:
    """Print the checkpoint, or the key."""
    from pledgebook.cli.terminal import complain
    from pledgebook.model import Refusal

    try:
        with registry.opened(options.database, new=False):
            from pledgebook.web import history

            published = history.checkpoint(options.origin)
        if options.leaves:
            _write(options.leaves, published)
    except Refusal as refusal:
        complain(refusal.source, refusal.reason)
        return Status.REFUSED
    if published.made:
        said = _("A key was made and is kept in {path}; its public half is {key}")
        print(said.format(path=published.made, key=published.key), file=sys.stderr)
    print(published.key if options.key else published.note, end="\n" if options.key else "")
    return Status.FINE


def _write(path: Path, published: Published) -> None:
    from pledgebook.model import Refusal

    try:
        path.write_text("".join(f"{leaf}\n" for leaf in published.leaves), "ascii")
    except OSError as error:
        raise Refusal(str(path), (error.strerror or str(error)).lower()) from error
