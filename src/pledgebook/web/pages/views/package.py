"""An action package: who leads it and takes part, along which lines, and what is filed under it."""

from __future__ import annotations

from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from pledgebook.web.pages.queries.history import told_of
from pledgebook.web.pages.queries.parties import in_editions
from pledgebook.web.pages.queries.processes import process_named
from pledgebook.web.registry.models import ActionPackage, CommitmentVersion


@require_safe
def show(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """The package of that number."""
    process = process_named(slug)
    package = get_object_or_404(ActionPackage, process=process, number=number)
    filed = CommitmentVersion.objects.filter(process=process, package=package, latest=True)
    by_rule = Count("pk", filter=~Q(commitment__package_rule=""))
    return render(
        request,
        "package.html",
        {
            "process": process,
            "package": package,
            "participations": package.participations.select_related("party").order_by(
                "part", "party__name", "begins"
            ),
            "lines_of_effort": package.lines_of_effort.order_by("pk"),
            "meetings": package.meetings.prefetch_related("hosts").order_by("date"),
            "counts": filed.aggregate(all=Count("pk"), by_rule=by_rule),
            "filed": in_editions(filed),
            "history": told_of(("action package", str(package.pk))),
        },
    )
