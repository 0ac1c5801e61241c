"""``pledgebook check``."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pledgebook.cli import documents
from pledgebook.cli.status import Status
from pledgebook.messages import _

if TYPE_CHECKING:
    from pledgebook.model import Reading

FORMATS = ("table", "json", "html")


def summary() -> str:
    """What the verb does, for --help."""
    return _("Audit the figures of documents and print the findings.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The documents and the format."""
    documents.arguments(parser, FORMATS)


def run(options: argparse.Namespace) -> Status:
    """Print the findings; a file that was not read outweighs an accusation."""
    from pledgebook.cli.intake import Intake

    intake = Intake.of(options)
    witness = Witness(intake)
    written = documents.write(witness, options, "findings")
    if intake.refused or written is not Status.FINE:
        return Status.REFUSED
    return Status.ACCUSED if witness.accused else Status.FINE


@dataclass(slots=True)
class Witness:
    """Passes readings on and remembers whether any finding accused its document."""

    readings: Iterable[Reading]
    accused: bool = False

    def __iter__(self) -> Iterator[Reading]:
        for reading in self.readings:
            self.accused |= any(finding.accuses for finding in reading.findings)
            yield reading
