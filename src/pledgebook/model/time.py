"""Dates, periods and deadlines, resolved against the document's date."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from pledgebook.model.origin import Origin
from pledgebook.model.selector import Selector, Span

TimeRole = Literal["deadline", "start", "window", "period", "baseline period", "as of", "event"]


@dataclass(frozen=True, slots=True)
class Time:
    """A time that a document states, both ends included; None where open or without an anchor."""

    at: Span
    selector: Selector
    begins: dt.date | None
    ends: dt.date | None
    role: TimeRole
    origin: Origin

    @property
    def text(self) -> str:
        """The time as the document has it."""
        return self.selector.quote
