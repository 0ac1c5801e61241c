"""A document with its marks, and what they are called on the pages of the registry."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.db.models import Exists, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Coalesce
from django.shortcuts import get_object_or_404
from django.urls import reverse

from pledgebook import model
from pledgebook.formats.ids import Ids
from pledgebook.formats.page import Page
from pledgebook.formats.words import ORDER
from pledgebook.model import Figure, Span
from pledgebook.web.pages.queries.findings import ACCUSING, Found
from pledgebook.web.registry.models import CommitmentVersion, Document, Process
from pledgebook.web.registry.nouns import Rows, read, reading

ENOUGH, FULL = 40_000, 60_000  # characters of a part: from there it ends at a heading, and there at any block


def document_named(sha256: str) -> Document:
    """The document with this SHA-256. Raises ``Http404`` where none is held."""
    return get_object_or_404(Document.objects.select_related("process", "meeting"), sha256=sha256, held=True)


def documents_of(process: Process) -> QuerySet[Document]:
    """Those of a process by their day, each once, without their text; those without a day come first."""
    dated = process.documents.annotate(day=Coalesce("date", Value(dt.date.min)))
    return uncited(dated.select_related("meeting__package").defer("text").order_by("day", "pk"))


def uncited(documents: QuerySet[Document]) -> QuerySet[Document]:
    """Without those that are only cited where the same, by its title and day, is held."""
    held = Document.objects.filter(
        held=True, process=OuterRef("process"), title__iexact=OuterRef("title"), date=OuterRef("date")
    )
    return documents.filter(Q(held=True) | ~Exists(held))


@dataclass(frozen=True)
class RegistryIds(Ids):
    """Names that other pages link to: ``c17`` is the commitment LAD-17, ``f2041`` the figure at that character."""

    versions: Sequence[CommitmentVersion] = ()
    findings: Sequence[str] = ()
    sha256: str = ""

    def commitment(self, number: int) -> str:
        """By the number of the public id."""
        return f"c{self._of(number).commitment.number}"

    def figure(self, number: int, n: int, figure: Figure) -> str:  # noqa: ARG002 - a place is enough
        """By the place in the text."""
        return f"f{figure.selector.start}"

    def finding(self, number: int) -> str:
        """As on the page of all findings."""
        return self.findings[number - 1]

    def label(self, number: int) -> str:
        """The public id."""
        return self._of(number).commitment.public_id

    def commitment_address(self, number: int) -> str:
        """The page of the commitment."""
        return reverse("commitment", args=(self.label(number),))

    def figure_address(self, figure: Figure) -> str:
        """The page of the figure."""
        return reverse("figure", args=(self.sha256, figure.selector.start))

    def _of(self, number: int) -> CommitmentVersion:
        return self.versions[number - 1]


@dataclass(frozen=True, slots=True)
class Marked:
    """A part of a document laid out, and what the audit found in it, the accusing findings first.

    ``part`` is its number, from 1, of ``parts``: all but long documents have one. ``figures`` and ``accusing`` count
    the figures and the accusing findings of the whole document.
    """

    page: Page
    found: Sequence[Found]
    part: int
    parts: int
    figures: int
    accusing: int


def marked(document: Document, part: int | None = None, at: int = 0) -> Marked:
    """A part of the document with everything that was read from it, in as many queries for any.

    The part is that of the number, else that in which the character ``at`` of the text stands.
    """
    text = read(document)
    starts = part_starts(text)
    begins = [text.select(text.blocks[index].at).start for index in starts[1:]]
    number = bisect_right(begins, at) if part is None else min(max(part, 1), len(starts)) - 1
    ends = [*begins, None]
    within = Span(begins[number - 1] if number else 0, ends[number] or len(text.text) + 1)
    rows = Rows.of(document, within if begins else None)
    # In the order of the page, in which it numbers them; the sort keeps that of the document within a verdict.
    found = [Found.of(row) for row in sorted(rows.findings, key=lambda row: _RANK[row.verdict])]
    ids = RegistryIds(
        versions=rows.versions, findings=[one.anchor for one in found], sha256=document.sha256 or ""
    )
    shown = replace(text, blocks=text.blocks[starts[number] : [*starts, None][number + 1]])
    standing = Q(version=None) | Q(version__corrected=False)
    return Marked(
        Page(reading(rows, shown), ids),
        found,
        number + 1,
        len(starts),
        document.figures.filter(standing).count(),
        document.findings.filter(verdict__in=ACCUSING, dismissal=None).count(),
    )


def part_starts(text: model.Document) -> list[int]:
    """The blocks that the parts begin with: one at a heading once a part is long enough, or else when it is full."""
    starts = [0]
    for index, block in enumerate(text.blocks):
        length = block.at.start - text.blocks[starts[-1]].at.start
        if length >= FULL or (length >= ENOUGH and block.kind == "heading"):
            starts.append(index)
    return starts


_RANK: dict[str, int] = {verdict: rank for rank, verdict in enumerate(ORDER)}
