"""The deadlines of a process as a calendar that a program subscribes to."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from pledgebook.messages import _
from pledgebook.web.pages.queries.deadlines import Deadline, deadlines
from pledgebook.web.pages.queries.processes import process_named
from pledgebook.web.people.asking import require
from pledgebook.web.reporting.calendar import Event, calendar


@require_safe
def feed(request: HttpRequest, slug: str) -> HttpResponse:
    """When rounds are due, and what was promised by when; of one party where the address names it (``?party=PER``)."""
    process = process_named(slug)
    require(request, "see", process)
    party = request.GET.get("party", "").replace("\0", "")
    events = [_event(request, each) for each in deadlines(process, party)]
    answer = HttpResponse(calendar(process.name, events), content_type="text/calendar; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{process.slug}.ics"'
    return answer


def _event(request: HttpRequest, each: Deadline) -> Event:
    titles = {
        "round": _("Reports are due: {round}").format(round=each.title),
        "commitment": f"{each.subject}: {each.title}",
    }
    address = request.build_absolute_uri(reverse(each.of, args=(each.subject,)))
    return Event(each.id, each.day, titles[each.of], address, each.stamp)
