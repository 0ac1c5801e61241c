"""The deadlines of a process as a calendar that a program subscribes to."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from pledgebook.messages import _
from pledgebook.web.pages.queries.processes import process_named
from pledgebook.web.people.asking import require
from pledgebook.web.registry.models import Process, Time
from pledgebook.web.reporting.calendar import Event, calendar
from pledgebook.web.reporting.models import Round

MOST = 1000  # days of a calendar


@require_safe
def feed(request: HttpRequest, slug: str) -> HttpResponse:
    """When rounds are due, and what was promised by when; of one party where the address names it (``?party=PER``)."""
    process = process_named(slug)
    require(request, "see", process)
    party = request.GET.get("party", "").replace("\0", "")
    events = [*_rounds(request, process, party), *_promises(request, process, party)]
    answer = HttpResponse(calendar(process.name, events), content_type="text/calendar; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{process.slug}.ics"'
    return answer


def _rounds(request: HttpRequest, process: Process, party: str) -> list[Event]:
    rows = Round.objects.filter(process=process)
    if party:
        rows = rows.filter(asked__party__code=party)
    said = _("Reports are due: {round}")
    return [
        Event(
            row.public_id, row.due, said.format(round=row.title),
            request.build_absolute_uri(reverse("round", args=(row.public_id,))), row.opened_at,
        )
        for row in rows.order_by("due", "pk")
    ]  # fmt: skip


def _promises(request: HttpRequest, process: Process, party: str) -> list[Event]:
    rows = Time.objects.filter(
        role="deadline", ends__isnull=False, version__latest=True, version__process=process
    ).select_related("version__commitment")
    if party:
        rows = rows.filter(version__parties__party__code=party, version__parties__role="party")
    return [
        Event(
            f"{row.version.commitment.public_id}-{row.pk}", row.ends,
            f"{row.version.commitment.public_id}: {row.version.title}",
            request.build_absolute_uri(reverse("commitment", args=(row.version.commitment.public_id,))),
            row.version.recorded_at,
        )
        for row in rows.order_by("ends", "pk")[:MOST]
        if row.ends
    ]  # fmt: skip
