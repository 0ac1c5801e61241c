"""``pledgebook read``."""

from __future__ import annotations

import argparse

from pledgebook.cli import documents
from pledgebook.cli.sources import expanded
from pledgebook.cli.status import Status
from pledgebook.messages import _

FORMATS = ("table", "json", "jsonl", "csv", "html")
MOST_JOBS = 256


def summary() -> str:
    """What the verb does, for --help."""
    return _("Read documents into commitments, figures and findings.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The documents and the format."""
    documents.arguments(parser, FORMATS)
    parser.add_argument(
        "--explain",
        action="store_true",
        help=_(
            "say of every value which rule read it, from which words; for the table, the others always do"
        ),
    )
    parser.add_argument(
        "--jobs",
        type=_jobs,
        metavar=_("NUMBER"),
        help=_("how many documents are read at a time, for jsonl (default: one for each processor)"),
    )


def _jobs(written: str) -> int:
    if written.isascii() and written.isdigit() and 0 < int(written[:6]) <= MOST_JOBS:
        return int(written)
    raise argparse.ArgumentTypeError(
        _("not a number from 1 to {most}: {written}").format(most=MOST_JOBS, written=repr(written))
    )


def run(options: argparse.Namespace) -> Status:
    """Print each reading in the format asked for."""
    if options.format == "jsonl":
        from pledgebook.cli import lines

        if options.model_address:
            options.wrong_usage(_("the children that write jsonl reach no network and no language model"))
        options.files = expanded(options.files, options.output)
        return lines.write(options)
    from pledgebook.cli.intake import Intake

    options.files = expanded(options.files, options.output)
    intake = Intake.of(options)
    written = documents.write(intake, options, "reading")
    return Status.REFUSED if intake.refused else written
