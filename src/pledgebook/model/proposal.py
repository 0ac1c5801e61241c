"""A programme as the reader proposes it; a person confirms it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from pledgebook.model.figure import Figure
from pledgebook.model.programme import Measure
from pledgebook.model.time import Time

ValueRole = Literal["target", "baseline", "observed", "change"]


@dataclass(frozen=True, slots=True)
class ProposedPhase:
    """A phase that the text numbers: it opens on some day of ``opens``, where the text says so."""

    number: int
    title: str
    opens: Time | None = None


@dataclass(frozen=True, slots=True)
class ProposedValue:
    """A figure as a value of a measure: of which phase, in which role, over which time, as far as the text says.

    ``unit`` is what is counted: that of the figure, or for a change in percent that of the figure that changed.
    """

    measure: Measure
    unit: str
    role: ValueRole
    figure: Figure
    time: Time | None = None
    phase: int | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """The programme behind a commitment. Without a ``kind`` there is none, and ``reason`` says why.

    ``stage`` is one of the kind's, where the text says it. ``window`` is the stated time it runs. ``notes`` are the
    figures that count none of the kind's measures.
    """

    title: str
    kind: str | None
    reason: str = ""
    stage: str = ""
    window: Time | None = None
    phases: tuple[ProposedPhase, ...] = ()
    values: tuple[ProposedValue, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def begins(self) -> dt.date | None:
        """The first day of the window."""
        return self.window.begins if self.window else None

    @property
    def ends(self) -> dt.date | None:
        """The last day of the window."""
        return self.window.ends if self.window else None
