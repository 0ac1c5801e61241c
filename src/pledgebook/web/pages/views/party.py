"""A party in a process: since when it belongs, what it promised, whom it helps, what it leads."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from pledgebook.web.pages.queries import editions, findings
from pledgebook.web.pages.queries.history import told_of
from pledgebook.web.pages.queries.parties import in_editions, promised
from pledgebook.web.pages.queries.processes import process_named
from pledgebook.web.registry.doubted import QUIET
from pledgebook.web.registry.models import Party
from pledgebook.web.reporting.voices import disagreements

FINDINGS = 30  # shown here; their page has them all


@require_safe
def show(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """Whatever is known; a party that the process does not name has an empty page."""
    process = process_named(slug)
    if "\0" in code:  # PostgreSQL takes no text with it, not even to compare
        raise Http404
    party = get_object_or_404(Party, code=code)
    promises, partnerships = (promised(process, party, role) for role in ("party", "partner"))
    parts = party.participations.filter(package__process=process).select_related("package")
    found = findings.with_places(findings.of_party(process, party)[:FINDINGS])
    return render(
        request,
        "party.html",
        {
            "process": process,
            "party": party,
            "memberships": party.memberships.filter(process=process).order_by("begins", "pk"),
            "offices": party.offices.filter(process=process).defer("contact").order_by("begins", "pk"),
            "parts_in_packages": parts.order_by("part", "package__number", "begins"),
            "hosted": party.hosted.filter(process=process).order_by("date"),
            "tally": editions.tally(promises.filter(latest=True)),  # as the list counts
            "worded": promises.count(),
            "promises": in_editions(promises),
            "partnered": partnerships.count(),
            "partnerships": in_editions(partnerships),
            "findings": [each for each in found if each.finding.verdict not in QUIET],
            "quiet": [each for each in found if each.finding.verdict in QUIET],
            "disagreements": disagreements(process, party),
            "history": told_of(("party", party.code)),
        },
    )
