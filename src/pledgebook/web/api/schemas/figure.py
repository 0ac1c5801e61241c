"""A figure with all that its page shows: its sentence, the sums that it stands in, windows that clash, findings."""

from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, Field

from pledgebook.web.api.schemas.finding import address_of
from pledgebook.web.api.schemas.named import NamedParty
from pledgebook.web.api.schemas.placed import FigureOfDocument, figure_fields
from pledgebook.web.pages.queries import figure as queries
from pledgebook.web.pages.queries.sums import Node


class Sum(BaseModel):
    """A figure with the parts that it is made up of, by the document or its figures. Nothing is added up here."""

    start: int = Field(description="Where the figure starts in the document")
    quote: str = Field(description="Its words")
    unit: str = Field(description="What is counted, or the currency; empty where it is not said")
    commitment: str | None = Field(description="Public id of the commitment it stands in; null outside any")
    also: list[int] = Field(description="Where else the document states it")
    parts: list[Sum] = Field(description="What it is made up of")
    otherwise: list[Sum] = Field(description="The same figure, broken down in other ways")
    again: bool = Field(description="Whether its parts are shown before this, under another figure")
    finding: int | None = Field(description="The position of the finding that says so")

    @classmethod
    def of(cls, node: Node) -> Sum:
        """From a tree of figures."""
        row = node.figure
        return cls(
            start=row.start, quote=row.quote, unit=row.unit,
            commitment=row.version.commitment.public_id if row.version else None,
            also=[each.start for each in node.also], parts=[Sum.of(each) for each in node.parts],
            otherwise=[Sum.of(each) for each in node.otherwise], again=node.again,
            finding=node.finding.position if node.finding else None,
        )  # fmt: skip


class Window(BaseModel):
    """The days that a statement is dated to."""

    figure: str = Field(description="The words of the figure")
    words: str = Field(description="The words that date it")
    begins: dt.date = Field(description="First day")
    ends: dt.date = Field(description="Last day")
    part: bool = Field(description="Whether it is part of the others")


class Clash(BaseModel):
    """Two statements of a figure that speak of different times."""

    finding: str = Field(description="The address of the finding")
    windows: list[Window] = Field(description="Those that are known, the two statements first")

    @classmethod
    def of(cls, clash: queries.Clash) -> Clash:
        """From what the page shows."""
        return cls(
            finding=address_of(clash.found),
            windows=[Window(figure=each.figure, words=each.words, begins=each.begins, ends=each.ends, part=each.part)
                     for each in clash.windows],
        )  # fmt: skip


class WholeFigure(FigureOfDocument):
    """A figure with everything that its page shows."""

    before: str = Field(description="The words before it in its sentence")
    behind: str = Field(description="The words behind it in its sentence")
    parties: list[NamedParty] = Field(description="Of whom it is said")
    meaning: str = Field(description="The bounds that the audit compares it by, in words")
    sums: list[Sum] = Field(description="The sums that it stands in; such as do not hold come last")
    clashes: list[Clash] = Field(description="Where its windows clash")
    findings: list[str] = Field(description="Addresses of all findings that speak of it")

    @classmethod
    def whole(cls, page: queries.Page) -> WholeFigure:
        """From what its page shows."""
        row, sha256 = page.figure, page.document.sha256 or ""
        spoken = [
            *page.found, *page.holding.values(), *(each.found for each in page.clashes),
            *(each.found for each in page.sums if each.found),
        ]  # fmt: skip
        return cls(
            **figure_fields(row), document=sha256,
            commitment=row.version.commitment.public_id if row.version else None, before=page.words.before,
            behind=page.words.behind, parties=[NamedParty.of(each) for each in page.parties],
            meaning=page.meaning, sums=[Sum.of(each.root) for each in page.sums],
            clashes=[Clash.of(each) for each in page.clashes],
            findings=list(dict.fromkeys(address_of(each) for each in spoken)),
        )  # fmt: skip
