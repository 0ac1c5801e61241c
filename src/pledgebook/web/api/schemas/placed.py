"""Words of a document with their place, and what is read from them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, cast

from pydantic import BaseModel, Field

from pledgebook.model import FigureKind, Hedge, TimeRole
from pledgebook.web.registry import models
from pledgebook.web.registry.models.place import Placed


class Place(BaseModel):
    """A stretch of the text of a document."""

    start: int = Field(description="Its first character in the text of the document, from 0")
    end: int = Field(description="The character behind its last")
    quote: str = Field(description="The words that stand there")
    path: str = Field(description="The page or element, where the format has any")

    @classmethod
    def at(cls, row: Placed) -> Place:
        """From a row that has a place."""
        return cls(start=row.start, end=row.end, quote=row.quote, path=row.path)


class Figure(Place):
    """A number as a document states it."""

    kind: FigureKind = Field(description="What is counted: people or things, money, or a percentage")
    low: str | None = Field(description="Lower bound as written, an exact decimal number; null where open")
    high: str | None = Field(description="Upper bound as written, an exact decimal number; null where open")
    hedge: Hedge = Field(description="The hedge in the words, such as 'over' or 'about'")
    unit: str = Field(description="What is counted, or the currency; empty where it is not said")
    role: str = Field(description="target, progress, baseline ... as the words say; empty where they do not")
    rule: str = Field(description="The rule of the reader that found it")
    entry: str = Field(description="The entry of the vocabulary that the rule used")

    @classmethod
    def of(cls, row: models.Figure) -> Figure:
        """From its row."""
        return cls(**figure_fields(row))


class FigureOfDocument(Figure):
    """A figure with the commitment it stands in."""

    document: str = Field(description="SHA-256 of the document; with ``start`` it identifies the figure")
    commitment: str | None = Field(description="Public id of the commitment it stands in; null outside any")

    @classmethod
    def in_document(cls, row: models.Figure, sha256: str) -> FigureOfDocument:
        """From a row with its version and commitment."""
        home = row.version.commitment.public_id if row.version else None
        return cls(**figure_fields(row), document=sha256, commitment=home)


def figure_fields(row: models.Figure) -> dict[str, Any]:
    """The fields of a figure, by name."""
    return {
        "start": row.start, "end": row.end, "quote": row.quote, "path": row.path, "kind": row.kind,
        "low": exact(row.low), "high": exact(row.high), "hedge": row.hedge, "unit": row.unit, "role": row.role,
        "rule": row.rule, "entry": row.entry,
    }  # fmt: skip


class Time(Place):
    """A date, period or deadline as a document states it."""

    role: TimeRole = Field(description="What happens then")
    begins: dt.date | None = Field(description="First day, included; null where open or not known")
    ends: dt.date | None = Field(description="Last day, included; null where open or not known")
    rule: str = Field(description="The rule of the reader that found it")
    entry: str = Field(description="The entry of the vocabulary that the rule used")

    @classmethod
    def of(cls, row: models.Time) -> Time:
        """From its row."""
        return cls(
            start=row.start,
            end=row.end,
            quote=row.quote,
            path=row.path,
            role=cast("TimeRole", row.role),
            begins=row.begins,
            ends=row.ends,
            rule=row.rule,
            entry=row.entry,
        )


def exact(value: Decimal | None) -> str | None:
    """A number without the zeros that the database fills in.

    >>> exact(Decimal("105000.0000000000")), exact(Decimal("0.50"))
    ('105000', '0.5')
    """
    return None if value is None else f"{value.normalize():f}"
