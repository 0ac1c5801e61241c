"""Documents, their readings and their figures."""

from __future__ import annotations

from typing import Any, Literal

from django.http import HttpRequest
from ninja import Query, Router, Schema
from pydantic import Field

from pledgebook.formats import json as written
from pledgebook.model import FigureKind
from pledgebook.web.api.paging import Listed, Wanted, of_rows, refuse_others
from pledgebook.web.api.reads.seeing import document_seen, process_seen
from pledgebook.web.api.schemas.document import Document, Reading, Text, WholeDocument
from pledgebook.web.api.schemas.figure import Sum, WholeFigure
from pledgebook.web.api.schemas.placed import FigureOfDocument
from pledgebook.web.pages.queries.documents import documents_of
from pledgebook.web.pages.queries.editions import said, tally
from pledgebook.web.pages.queries.figure import figures
from pledgebook.web.pages.queries.figure import page as page_of
from pledgebook.web.pages.queries.sums import tree
from pledgebook.web.people.concealed import names_of
from pledgebook.web.registry import models
from pledgebook.web.registry.nouns import Rows, reading

router = Router(tags=["Documents"])


class KindFilter(Schema):
    """Figures of which kind."""

    kind: FigureKind | Literal[""] = Field("", description="Of this kind alone; empty for all")


@router.get("/processes/{slug:slug}/documents", response=Listed[Document])
def list_documents(request: HttpRequest, slug: str, page: Query[Wanted]) -> Listed[Document]:
    """The documents of a process, held or only cited, by their day; those without a day come first."""
    names = names_of(request)

    def make(row: models.Document) -> Document:
        return Document.of(row, slug, names)

    return of_rows(request, documents_of(process_seen(request, slug)), page, make)


@router.get("/documents/{sha256:sha256}", response=WholeDocument)
def get_document(request: HttpRequest, sha256: str) -> WholeDocument:
    """A document that is held."""
    document = document_seen(request, sha256)
    counts = tally(said(document))
    told = (counts.commitments, counts.new, counts.advancing)
    return WholeDocument.whole(document, told, names_of(request))


@router.get("/documents/{sha256:sha256}/reading", response=Reading)
def get_reading(request: HttpRequest, sha256: str) -> dict[str, Any]:
    """Everything that was read from a document and corrected since, in the format of ``pledgebook read``."""
    found = reading(Rows.of(document_seen(request, sha256)))
    return {
        "document": written.document(found),
        "commitments": [written.commitment(each) for each in found.commitments],
        "figures": [written.figure(each) for each in found.figures],
        "findings": [written.finding(each) for each in found.findings],
    }


@router.get("/documents/{sha256:sha256}/text", response=Text)
def get_text(request: HttpRequest, sha256: str) -> Text:
    """The text of a document, whose characters everything else counts."""
    return Text(sha256=sha256, text=document_seen(request, sha256).text)


@router.get("/documents/{sha256:sha256}/sums", response=list[Sum])
def get_sums(request: HttpRequest, sha256: str, chosen: Query[KindFilter]) -> list[Sum]:
    """How the figures of a document nest: the totals, their parts, and figures that are part of none."""
    refuse_others(request, chosen)
    return [Sum.of(each) for each in tree(document_seen(request, sha256), chosen.kind)]


@router.get("/documents/{sha256:sha256}/figures", response=Listed[FigureOfDocument])
def list_figures(request: HttpRequest, sha256: str, page: Query[Wanted]) -> Listed[FigureOfDocument]:
    """The figures of a document, in commitments and outside any, in its order."""

    def make(row: models.Figure) -> FigureOfDocument:
        return FigureOfDocument.in_document(row, sha256)

    return of_rows(request, figures(document_seen(request, sha256)), page, make)


@router.get("/documents/{sha256:sha256}/figures/{int:start}", response=WholeFigure)
def get_figure(request: HttpRequest, sha256: str, start: int) -> WholeFigure:
    """The figure that begins at a character of a document, with its sums and findings; of several the longest."""
    return WholeFigure.whole(page_of(document_seen(request, sha256), start))
