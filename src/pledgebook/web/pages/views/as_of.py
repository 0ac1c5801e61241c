"""A commitment, a party and a process as the registry said at the end of a day, at their own addresses with ``on``."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from pledgebook.web.pages.queries.as_of import Day, commitment_then, party_then, process_then
from pledgebook.web.registry.models import Commitment, Party, Process


def commitment(request: HttpRequest, row: Commitment, day: Day) -> HttpResponse:
    """The page of a commitment; 404 where it was not there yet, with a page that says so."""
    then = commitment_then(row, day)
    context = {"commitment": row, "process": row.process, "then": then, "asked": day}
    return render(request, "as_of_commitment.html", context, status=200 if then else 404)


def party(request: HttpRequest, process: Process, row: Party, day: Day) -> HttpResponse:
    """The page of a party in a process."""
    context = {"process": process, "party": row, "then": party_then(process, row, day), "asked": day}
    return render(request, "as_of_party.html", context)


def process(request: HttpRequest, row: Process, day: Day) -> HttpResponse:
    """The page of a process."""
    context = {"process": row, "then": process_then(row, day), "asked": day}
    return render(request, "as_of_process.html", context)
