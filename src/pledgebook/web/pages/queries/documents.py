"""A document with its marks, and what they are called on the pages of the registry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.shortcuts import get_object_or_404
from django.urls import reverse

from pledgebook.formats.ids import Ids
from pledgebook.formats.page import Page
from pledgebook.formats.words import ORDER
from pledgebook.model import Figure
from pledgebook.web.pages.queries.findings import Found
from pledgebook.web.registry.models import CommitmentVersion, Document
from pledgebook.web.registry.nouns import Rows, reading


def document_named(sha256: str) -> Document:
    """The document with this SHA-256. Raises ``Http404`` where none is held."""
    return get_object_or_404(Document.objects.select_related("process", "meeting"), sha256=sha256, held=True)


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
    """A document laid out, and what the audit found in it, the accusing findings first."""

    page: Page
    found: Sequence[Found]


def marked(document: Document) -> Marked:
    """The document with everything that was read from it, in as many queries for a long one as for a short."""
    rows = Rows.of(document)
    # In the order of the page, in which it numbers them; the sort keeps that of the document within a verdict.
    found = [Found.of(row) for row in sorted(rows.findings, key=lambda row: _RANK[row.verdict])]
    ids = RegistryIds(
        versions=rows.versions, findings=[one.anchor for one in found], sha256=document.sha256 or ""
    )
    return Marked(Page(reading(rows), ids), found)


_RANK: dict[str, int] = {verdict: rank for rank, verdict in enumerate(ORDER)}
