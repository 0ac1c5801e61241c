"""``pledgebook money``."""

from __future__ import annotations

import argparse

from pledgebook.cli import documents
from pledgebook.cli.sources import expanded
from pledgebook.cli.status import Status
from pledgebook.messages import _

FORMATS = ("table", "json", "csv")
GROUPINGS = ("party", "pillar", "recipient", "state", "edition")
STATES = ("pledged", "announced", "identified", "obligated", "disbursed")


def summary() -> str:
    """What the verb does, for --help."""
    return _("Account for the money of documents, each amount once: pledged, announced, obligated, paid.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The documents, the format, and what is asked for."""
    documents.arguments(parser, FORMATS)
    parser.add_argument("--by", choices=GROUPINGS, default="", help=_("an account for each of these"))
    parser.add_argument(
        "--party",
        action="append",
        default=[],
        metavar=_("CODE"),
        help=_("only the money of this party, as ISO 3166-1 alpha-3 or by name; may be given again"),
    )
    parser.add_argument(
        "--state", action="append", default=[], choices=STATES, help=_("only money that is so far")
    )


def run(options: argparse.Namespace) -> Status:
    """Print the account of all the documents together."""
    from pledgebook import pipeline
    from pledgebook.cli import output
    from pledgebook.cli.intake import Intake
    from pledgebook.cli.terminal import Terminal, complain
    from pledgebook.formats import Layout
    from pledgebook.formats.money import write
    from pledgebook.model import Refusal

    options.files = expanded(options.files, options.output)
    intake = Intake.of(options, money=True)
    terminal = Terminal() if options.output else Terminal.of_stdout()
    layout = Layout(many=len(options.files) > 1, width=terminal.width, colour=terminal.colour)
    try:
        documents.apart(options.output, options.files)
        groups = pipeline.account(intake, {"party": options.party, "state": options.state}, options.by)
        if len(intake.refused) < len(options.files):
            chunks = write(groups, options.format, options.by, layout)
            output.write(chunks, options.output, utf8=options.format != "table")
    except Refusal as refusal:
        complain(refusal.source, refusal.reason)
        return Status.REFUSED
    return Status.REFUSED if intake.refused else Status.FINE
