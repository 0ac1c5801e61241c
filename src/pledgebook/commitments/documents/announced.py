"""Who carries out what is listed behind a sentence that says so."""

from __future__ import annotations

from dataclasses import dataclass

from pledgebook.model import Block, Span


@dataclass(frozen=True, slots=True)
class Announcement:
    """A sentence "Both will carry out the actions listed below", the headings that it stands under, and who does."""

    at: Span
    headings: tuple[int, ...]
    parties: tuple[str, ...]

    def is_over(self, block: Block) -> bool:
        """Whether a block stands behind it in the same section of the document."""
        return self.at.end <= block.at.start and block.headings[: len(self.headings)] == self.headings


@dataclass(frozen=True, slots=True)
class Announced:
    """The announcements of a document, in order."""

    found: tuple[Announcement, ...] = ()

    def parties_of(self, block: Block) -> tuple[str, ...]:
        """The parties of the last announcement over a block."""
        over = (each.parties for each in reversed(self.found) if each.is_over(block))
        return next(over, ())

    def holds(self, start: int) -> bool:
        """Whether an announcement stands at a place of the text."""
        return any(each.at.start <= start < each.at.end for each in self.found)
