"""The round of the demo, open for who tries it."""

from __future__ import annotations

import datetime as dt

from pledgebook.messages import _
from pledgebook.web.registry.models import Document, Process
from pledgebook.web.reporting.actions import open_round
from pledgebook.web.reporting.leads import promising
from pledgebook.web.reporting.models import Round

TIME = dt.timedelta(days=30)  # to answer
YEAR = dt.timedelta(days=365)


def demo_round(by: str, at: dt.datetime) -> Round | None:
    """The one that is open, else a new one that asks every party about the year to now; None without a promise."""
    there = Round.objects.filter(state="open").order_by("pk").first()
    process = Process.objects.filter(documents__in=Document.objects.filter(held=True)).first()
    if there or process is None or not (parties := promising(process)):
        return there
    today = at.date()
    return open_round(
        process, _("A round to try"), parties, begins=today - YEAR, ends=today, due=today + TIME, by=by, at=at
    )
