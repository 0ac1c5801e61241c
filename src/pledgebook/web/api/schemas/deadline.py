"""A day by which something is due."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import BaseModel, Field

from pledgebook.web.pages.queries import deadlines


class Deadline(BaseModel):
    """The last day to answer a round, or by which something was promised."""

    id: str = Field(description="Its id in the calendar of the process")
    day: dt.date = Field(description="The day")
    of: Literal["round", "commitment"] = Field(description="What is due then")
    subject: str = Field(description="Public id of the round or commitment")
    title: str = Field(description="Its title")

    @classmethod
    def told(cls, row: deadlines.Deadline) -> Deadline:
        """From what the calendar has."""
        return cls.model_validate(
            {"id": row.id, "day": row.day, "of": row.of, "subject": row.subject, "title": row.title}
        )
