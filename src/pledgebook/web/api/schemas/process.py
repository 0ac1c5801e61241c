"""A process."""

from __future__ import annotations

from typing import cast

from pydantic import BaseModel, Field

from pledgebook.web.registry import models


class Process(BaseModel):
    """A process: a declaration that parties endorsed and report on."""

    slug: str = Field(description="Its name in addresses", examples=["los-angeles-declaration"])
    name: str = Field(description="Its full name")
    prefix: str = Field(description="What the ids of its commitments and programmes begin with")
    documents: int = Field(description="How many documents of it are held with their text")
    source: str = Field(description="Where this is known from")

    @classmethod
    def of(cls, row: models.Process) -> Process:
        """From a row of ``queries.processes``."""
        held = cast("int", row.held)  # type: ignore[attr-defined]
        return cls(slug=row.slug, name=row.name, prefix=row.prefix, documents=held, source=row.source)
