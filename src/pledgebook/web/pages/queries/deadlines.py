"""The days of a process by which something is due."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from pledgebook.web.registry.models import Process, Time
from pledgebook.web.reporting.models import Round

MOST = 1000  # days of a calendar


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day to answer a round, or by which a commitment was promised. ``stamp`` is when that was said."""

    id: str
    day: dt.date
    of: Literal["round", "commitment"]
    subject: str
    title: str
    stamp: dt.datetime


def deadlines(process: Process, party: str = "") -> list[Deadline]:
    """When rounds are due, then what was promised by when; of one party where its code is given. Two queries."""
    return [*_rounds(process, party), *_promises(process, party)]


def _rounds(process: Process, party: str) -> Iterator[Deadline]:
    rows = Round.objects.filter(process=process)
    if party:
        rows = rows.filter(asked__party__code=party)
    for row in rows.order_by("due", "pk"):
        yield Deadline(row.public_id, row.due, "round", row.public_id, row.title, row.opened_at)


def _promises(process: Process, party: str) -> Iterator[Deadline]:
    rows = Time.objects.filter(
        role="deadline", ends__isnull=False, version__latest=True, version__process=process
    ).select_related("version__commitment")
    if party:
        rows = rows.filter(version__parties__party__code=party, version__parties__role="party")
    for row in rows.order_by("ends", "pk")[:MOST]:
        version, id = row.version, row.version.commitment.public_id
        if row.ends:
            yield Deadline(f"{id}-{row.pk}", row.ends, "commitment", id, version.title, version.recorded_at)
