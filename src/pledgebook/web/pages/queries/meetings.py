"""The meetings of a process."""

from __future__ import annotations

import datetime as dt

from django.db.models import F, QuerySet
from django.http import Http404

from pledgebook.web.registry.models import Meeting, Process


def meetings(process: Process) -> QuerySet[Meeting]:
    """All of them by their day, with their package and hosts. Two queries."""
    found = process.meetings.select_related("package").prefetch_related("hosts")
    return found.order_by("date", "pk")


def meetings_on(process: Process, date: dt.date) -> list[Meeting]:
    """That of the process on a day, then those of committees. Raises ``Http404`` where there is none."""
    on_the_day = meetings(process).filter(date=date)
    found = list(on_the_day.order_by(F("package__number").asc(nulls_first=True)))
    if not found:
        raise Http404
    return found
