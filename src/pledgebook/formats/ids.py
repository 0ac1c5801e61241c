"""What the marks of a page are called, and where they lead beyond the page."""

from __future__ import annotations

from dataclasses import dataclass

from pledgebook.model import Figure, Time


@dataclass(frozen=True)
class Ids:
    """The names on a page that stands by itself: counted, and leading nowhere beyond it.

    ``prefix`` keeps them apart from those of other readings on the same page. A page that is one of many overrides
    the methods: its ids are those by which other pages link to it, and its addresses are theirs.
    """

    prefix: str = ""

    def commitment(self, number: int) -> str:
        """The id of a commitment's mark."""
        return f"{self.prefix}c{number}"

    def figure(self, number: int, n: int, figure: Figure) -> str:  # noqa: ARG002 - for pages that name them otherwise
        """The id of the mark of the ``n``-th figure of a commitment, or outside any where its ``number`` is 0."""
        return f"{self.commitment(number) if number else self.prefix}f{n}"

    def time(self, number: int, n: int, time: Time) -> str:  # noqa: ARG002 - as above
        """The id of the mark of the ``n``-th time of a commitment."""
        return f"{self.commitment(number)}t{n}"

    def note(self, mark: str) -> str:
        """The id of the note that a mark leads to."""
        return f"{mark}-note"

    def finding(self, number: int) -> str:
        """The id of a finding by its number in the order of the page."""
        return f"{self.prefix}finding{number}"

    def label(self, number: int) -> str:
        """How a reader tells a commitment from others."""
        return str(number)

    def commitment_address(self, number: int) -> str:  # noqa: ARG002 - as above
        """Where a commitment has a page of its own; empty where it has none."""
        return ""

    def figure_address(self, figure: Figure) -> str:  # noqa: ARG002 - as above
        """Where a figure, and what the findings say of it, has a page of its own; empty where it has none."""
        return ""


COUNTED = Ids()
