"""The product of the reader."""

from __future__ import annotations

from dataclasses import dataclass

from pledgebook.model.commitment import Commitment
from pledgebook.model.document import Document
from pledgebook.model.edition import Edition
from pledgebook.model.entry import Entry
from pledgebook.model.figure import Figure
from pledgebook.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Reading:
    """A document, what it commits its parties to, and what its figures say of each other.

    ``figures`` are those outside any commitment, ``entries`` the amounts of money as the money account takes them.
    """

    document: Document
    edition: Edition
    commitments: tuple[Commitment, ...]
    figures: tuple[Figure, ...]
    findings: tuple[Finding, ...]
    entries: tuple[Entry, ...] = ()
