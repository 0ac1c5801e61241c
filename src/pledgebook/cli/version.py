"""``pledgebook version``."""

from __future__ import annotations

import argparse

from pledgebook import __version__
from pledgebook.cli.status import Status
from pledgebook.messages import _


def summary() -> str:
    """What the verb does, for --help."""
    return _("Print the version.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb takes no arguments."""


def run(options: argparse.Namespace) -> Status:  # noqa: ARG001 - it takes none
    """Print the version on standard output."""
    print(f"pledgebook {__version__}")
    return Status.FINE
