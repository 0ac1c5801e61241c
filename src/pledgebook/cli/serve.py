"""``pledgebook serve``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from pledgebook.cli import registry
from pledgebook.cli.status import Status
from pledgebook.messages import _

PORT = 8000


def summary() -> str:
    """What the verb does, for --help."""
    return _("Serve the registry to browsers, and read what is uploaded.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which registry, and where."""
    registry.arguments(parser)
    parser.add_argument(
        "--host",
        default="localhost",
        metavar=_("NAME"),
        help=_(
            "the address to listen on (default: %(default)s, this machine only); "
            "PLEDGEBOOK_HOSTS lists the names it answers to"
        ),
    )
    port(parser)


def port(parser: argparse.ArgumentParser) -> None:
    """The port to listen on."""
    parser.add_argument(
        "--port",
        type=_port,
        default=PORT,
        metavar=_("NUMBER"),
        help=_("the port to listen on (default: %(default)s); 0 takes a free one"),
    )


def run(options: argparse.Namespace) -> Status:
    """Serve until it is interrupted, which is how a server ends."""
    from pledgebook.cli.terminal import complain
    from pledgebook.model import Refusal

    try:
        with registry.opened(options.database, new=True, key=True):
            from pledgebook.web import standalone

            standalone.load_only_process("command line")
            pages(options.host, options.port)
    except Refusal as refusal:
        complain(refusal.source, refusal.reason)
        return Status.REFUSED
    return Status.FINE


def pages(host: str, port: int, demo: Sequence[tuple[str, str]] = ()) -> None:
    """Serve the registry that is open, saying where; ``demo`` has the accounts of the demo."""
    from pledgebook.web import serving, standalone

    if not standalone.key_is_kept():
        print(_("No PLEDGEBOOK_SECRET_KEY is set: after the next start everybody signs in again."))
    serving.serve(host, port, lambda address: print(_said(address), flush=True), demo=demo)


def _said(address: str) -> str:
    return _("{address} serves the registry; Ctrl-C ends it.").format(address=address)


def _port(written: str) -> int:
    if written.isascii() and written.isdigit() and int(written[:6]) < 65536:
        return int(written)
    raise argparse.ArgumentTypeError(_("not a port from 0 to 65535: {written}").format(written=repr(written)))
