"""The day that a request asks for: as of it, the registry is told."""

from __future__ import annotations

import datetime as dt

from ninja import Schema
from pydantic import Field

from pledgebook.web.api.schemas.sent import Day
from pledgebook.web.pages.queries import as_of

LAST = dt.date(9999, 12, 30)  # the last day with a day after it


class AsOf(Schema):
    """As of which day."""

    on: Day | None = Field(
        None, le=LAST, description="As the registry said at the end of this day, UTC, like 2023-01-31"
    )

    @property
    def day(self) -> as_of.Day | None:
        """The day, where one is asked for."""
        return as_of.Day(self.on) if self.on else None
