"""The meetings of a day: where, who hosted, and the documents that came of them."""

from __future__ import annotations

import datetime as dt

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from pledgebook.web.pages.queries.documents import uncited
from pledgebook.web.pages.queries.editions import SHORT, per_document
from pledgebook.web.pages.queries.history import told_of
from pledgebook.web.pages.queries.meetings import meetings_on
from pledgebook.web.pages.queries.processes import process_named
from pledgebook.web.registry.models import Document


@require_safe
def show(request: HttpRequest, slug: str, date: dt.date) -> HttpResponse:
    """The meeting of the process on that day, and those of committees."""
    process = process_named(slug)
    meetings = meetings_on(process, date)
    of_them = Document.objects.filter(meeting__in=meetings).defer("text")
    documents = list(uncited(of_them).order_by("date", "pk"))
    tallies = per_document(documents)
    of = {
        meeting.pk: [
            (document, tallies.get(document.pk))
            for document in documents
            if document.meeting_id == meeting.pk
        ]
        for meeting in meetings
    }
    history = told_of(*(("meeting", str(meeting.pk)) for meeting in meetings))
    names = {"process": process, "meetings": meetings, "documents": of, "history": history, "short": SHORT}
    return render(request, "meeting.html", names)
