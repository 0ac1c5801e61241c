"""A party in a process: since when it belongs, what it promised, whom it helps, what it leads."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from pledgebook.web.pages.queries import editions, findings
from pledgebook.web.pages.queries.as_of import day_asked
from pledgebook.web.pages.queries.history import told_of
from pledgebook.web.pages.queries.parties import Standing, in_editions, party_named, promised
from pledgebook.web.pages.queries.processes import process_named
from pledgebook.web.pages.views import as_of
from pledgebook.web.registry.doubted import QUIET
from pledgebook.web.reporting.voices import disagreements

FINDINGS = 30  # shown here; their page has them all


@require_safe
def show(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """Whatever is known; a party that the process does not name has an empty page."""
    process = process_named(slug)
    party = party_named(code)
    day = day_asked(request)
    if day:
        return as_of.party(request, process, party, day)
    standing = Standing.of(process, party)
    promises, partnerships = (promised(process, party, role) for role in ("party", "partner"))
    found = findings.with_places(findings.of_party(process, party)[:FINDINGS])
    return render(
        request,
        "party.html",
        {
            "process": process,
            "party": party,
            "memberships": standing.memberships,
            "offices": standing.offices,
            "parts_in_packages": standing.parts,
            "hosted": standing.hosted,
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
