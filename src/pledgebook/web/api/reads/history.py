"""The history: the entries of the ledger."""

from __future__ import annotations

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Query, Router, Schema
from pydantic import Field

from pledgebook.model import Refusal
from pledgebook.web.api.paging import Listed, Wanted, of_rows
from pledgebook.web.api.schemas.history import Entry, Head
from pledgebook.web.api.schemas.sent import Words
from pledgebook.web.history import public_key
from pledgebook.web.ledger.models import Head as HeadRow
from pledgebook.web.pages.queries.history import told
from pledgebook.web.people.concealed import PERSONS, names_of

router = Router(tags=["History"])


class EntryFilter(Schema):
    """Of what the history is asked for."""

    subject_type: Words = Field("", max_length=100, description="Such as commitment or document")
    subject_id: Words = Field("", max_length=200, description="Its public id")


@router.get("/history", response=Listed[Entry])
def list_entries(request: HttpRequest, chosen: Query[EntryFilter], page: Query[Wanted]) -> Listed[Entry]:
    """Whatever changed the registry: who, when and what, the last first."""
    names = names_of(request)
    rows = told(chosen.subject_type, chosen.subject_id)
    if names.concealed(chosen.subject_id):  # or whoever guesses a name would be told that it is one
        rows = rows.exclude(subject_type__in=PERSONS)
    return of_rows(request, rows, page, lambda row: Entry.of(row, names), chosen)


@router.get("/history/head", response=Head)
def get_head(request: HttpRequest) -> Head:  # noqa: ARG001 - the same for everybody
    """Where the history stands, and the key that signs its checkpoints."""
    try:
        key = public_key()
    except Refusal:  # one that cannot be read
        key = None
    return Head.of(HeadRow.objects.get(), key)


@router.get("/history/{int:sequence}", response=Entry)
def get_entry(request: HttpRequest, sequence: int) -> Entry:
    """One entry."""
    return Entry.of(get_object_or_404(told(), pk=sequence), names_of(request))
