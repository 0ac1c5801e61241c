"""A number of a report by sex, age, nationality or whatever else."""

from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, Field

from pledgebook.web.pages.queries.breakdowns import Table


class Breakdown(BaseModel):
    """The table as it was reported, with its sums; counts of few persons are not told, nor what they follow from."""

    measure: str = Field(description="The measure that is broken down")
    phase: str = Field(description="The title of the phase; empty for the whole programme")
    unit: str = Field(description="What is counted")
    ends: dt.date = Field(description="Last day of the period, or the day")
    rows: list[str] = Field(description="The names of the rows; the row of sums comes after them")
    columns: list[str] = Field(
        description="The names of the columns, with one of sums after them; empty where there is but one"
    )
    cells: list[list[int | None]] = Field(
        description="Row by row, the sums last; null is not told, which is not none"
    )

    @classmethod
    def of(cls, table: Table) -> Breakdown:
        """From what the page of the commitment shows to who asks."""
        return cls(
            measure=table.measure, phase=table.phase, unit=table.unit, ends=table.ends, rows=list(table.rows),
            columns=list(table.columns), cells=[[cell.value for cell in row] for row in table.cells],
        )  # fmt: skip
