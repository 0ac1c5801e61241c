"""``pledgebook read``."""

from __future__ import annotations

import argparse

from pledgebook.cli import documents
from pledgebook.cli.status import Status
from pledgebook.messages import _

FORMATS = ("table", "json", "csv", "html")


def summary() -> str:
    """What the verb does, for --help."""
    return _("Read documents into commitments, figures and findings.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The documents and the format."""
    documents.arguments(parser, FORMATS)


def run(options: argparse.Namespace) -> Status:
    """Print each reading in the format asked for."""
    from pledgebook.cli.intake import Intake

    intake = Intake.of(options)
    written = documents.write(intake, options, "reading")
    return Status.REFUSED if intake.refused else written
