"""The words of a process for how far a commitment is."""

from __future__ import annotations

from typing import Literal, cast

from pydantic import BaseModel, Field

from pledgebook.web.registry import models
from pledgebook.web.registry.models.status import ReadsAs

Reads = ReadsAs | Literal[""]


class Status(BaseModel):
    """A word that parties report with."""

    code: str = Field(description="Its code")
    position: int = Field(description="Its place in the list of the process")
    reads_as: Reads = Field(description="What it is compared by with other voices; empty for nothing")
    names: dict[str, str] = Field(description="By language: its name")
    meanings: dict[str, str] = Field(description="By language: what it means")
    elsewhere: dict[str, str] = Field(description="By sister process: the words that it uses for the same")

    @classmethod
    def of(cls, row: models.Status) -> Status:
        """From its row."""
        return cls(
            code=row.code, position=row.position, reads_as=cast("Reads", row.reads_as), names=row.names,
            meanings=row.meanings, elsewhere=row.elsewhere,
        )  # fmt: skip


class Rating(BaseModel):
    """A step of a scale."""

    code: str = Field(description="Its code")
    reads_as: Reads = Field(description="What it is compared by with other voices; empty for nothing")
    names: dict[str, str] = Field(description="By language: its name")

    @classmethod
    def of(cls, row: models.Rating) -> Rating:
        """From its row."""
        return cls(code=row.code, reads_as=cast("Reads", row.reads_as), names=row.names)


class Scale(BaseModel):
    """What assessors rate by."""

    code: str = Field(description="Its code")
    names: dict[str, str] = Field(description="By language: its name")
    rules: dict[str, str] = Field(description="By language: how a rating is found")
    ratings: list[Rating] = Field(description="Its steps, in their order")

    @classmethod
    def of(cls, row: models.Scale) -> Scale:
        """From a row with its ratings."""
        return cls(
            code=row.code, names=row.names, rules=row.rules,
            ratings=[Rating.of(each) for each in row.ratings.all()],
        )  # fmt: skip
