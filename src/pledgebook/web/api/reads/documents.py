"""Documents, their readings and their figures."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest
from ninja import Query, Router

from pledgebook.formats import json as written
from pledgebook.web.api.paging import Listed, Wanted, of_rows
from pledgebook.web.api.reads.seeing import document_seen, process_seen
from pledgebook.web.api.schemas.document import Document, Reading, WholeDocument
from pledgebook.web.api.schemas.placed import FigureOfDocument
from pledgebook.web.pages.queries.documents import documents_of
from pledgebook.web.pages.queries.editions import said, tally
from pledgebook.web.pages.queries.figure import figures
from pledgebook.web.people.concealed import names_of
from pledgebook.web.registry import models
from pledgebook.web.registry.nouns import Rows, reading

router = Router(tags=["Documents"])


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


@router.get("/documents/{sha256:sha256}/figures", response=Listed[FigureOfDocument])
def list_figures(request: HttpRequest, sha256: str, page: Query[Wanted]) -> Listed[FigureOfDocument]:
    """The figures of a document, in commitments and outside any, in its order."""

    def make(row: models.Figure) -> FigureOfDocument:
        return FigureOfDocument.in_document(row, sha256)

    return of_rows(request, figures(document_seen(request, sha256)), page, make)


@router.get("/documents/{sha256:sha256}/figures/{int:start}", response=FigureOfDocument)
def get_figure(request: HttpRequest, sha256: str, start: int) -> FigureOfDocument:
    """The figure that begins at a character of a document; of several the longest."""
    row = figures(document_seen(request, sha256)).filter(start=start).order_by("-end").first()
    if row is None:
        raise Http404
    return FigureOfDocument.in_document(row, sha256)
