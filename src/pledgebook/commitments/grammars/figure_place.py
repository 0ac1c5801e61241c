"""Where a figure stands in its commitment, as the rules about its part ask for it."""

from __future__ import annotations

from typing import NamedTuple

from pledgebook.model import Figure, Stance
from pledgebook.vocabulary import Vocabulary


class FigurePlace(NamedTuple):
    """A figure with the words of its sentence before, in and after it, and the one before it in its unit.

    ``alike`` tells whether its unit has another figure that counts the same.
    """

    figure: Figure
    before: str
    inside: str
    after: str
    previous: Figure | None
    alike: bool
    stance: Stance | None
    vocabulary: Vocabulary

    @property
    def later(self) -> bool:
        """Whether its unit has a figure before it."""
        return self.previous is not None

    @property
    def counted(self) -> str:
        """The figure without its hedge, whose words say nothing of its part: "más de 300 permisos"."""
        hedge = self.figure.origin.entry
        return self.inside[len(hedge) :] if self.inside.lower().startswith(hedge.lower()) else self.inside
