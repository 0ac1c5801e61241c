"""What the registry said at the end of a day, from what it keeps with an instant.

That is: the versions of commitments, which are never changed, with who is named in them and their figures and times;
when each document came; which commitment had given way to which, as the ledger tells; which findings were dismissed.
Members are those who belong on that day by what is known today. What is kept only as it is now is not shown: the names
of parties and packages as they were, under which package or programme a commitment stood, what a process was called.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Count, Exists, F, OuterRef, Prefetch, Q, QuerySet
from django.http import Http404, HttpRequest

from pledgebook.web.ledger.models import Entry
from pledgebook.web.pages.queries.endorsers import on as holding_on
from pledgebook.web.pages.queries.findings import ACCUSING
from pledgebook.web.pages.queries.listing import Line, with_lines
from pledgebook.web.registry import models

MOST = 200  # lines of a party


@dataclass(frozen=True, slots=True)
class Day:
    """A day and the instant at which it is over."""

    date: dt.date

    @property
    def end(self) -> dt.datetime:
        """The midnight that ends it, UTC."""
        return dt.datetime.combine(self.date, dt.time(), dt.UTC) + dt.timedelta(days=1)


def day_asked(request: HttpRequest) -> Day | None:
    """The day that the address asks for with ``on``; None without one. Raises ``Http404`` for what is no day."""
    asked = request.GET.get("on", "")
    if not asked:
        return None
    try:
        date = dt.date.fromisoformat(asked)
    except ValueError as error:
        raise Http404 from error
    if date.isoformat() != asked or date == dt.date.max:
        raise Http404
    return Day(date)


def stood(day: Day) -> QuerySet[models.CommitmentVersion]:
    """The versions that stood then: recorded, and none in their place yet."""
    later = models.CommitmentVersion.objects.filter(
        commitment=OuterRef("commitment"),
        document=OuterRef("document"),
        number__gt=OuterRef("number"),
        recorded_at__lt=day.end,
    )
    return models.CommitmentVersion.objects.filter(~Exists(later), recorded_at__lt=day.end)


def gone(day: Day) -> Mapping[str, str]:
    """Which commitments had given way by then, and to which. One query.

    Of an entry that was erased it cannot be told.
    """
    found: dict[str, str] = {}
    told = Entry.objects.filter(
        action__in=("merge commitments", "part commitments"), recorded_at__lt=day.end
    ).exclude(payload="")
    for entry in told.order_by("sequence"):
        if entry.action == "part commitments":
            found.pop(entry.subject_id, None)
            continue
        payload = json.loads(entry.payload)
        found |= dict.fromkeys([entry.subject_id, *payload["with"]], payload["into"])
    return found


def worded_then(
    process: models.Process, day: Day, party: models.Party | None = None
) -> QuerySet[models.CommitmentVersion]:
    """What stood of a process, or of a party in it, without what had given way by then."""
    rows = stood(day).filter(process=process).exclude(commitment__public_id__in=gone(day).keys())
    if party is None:
        return rows
    named = models.VersionParty.objects.filter(party=party, role="party")
    return rows.filter(pk__in=named.values("version"))


@dataclass(frozen=True, slots=True)
class CommitmentThen:
    """The version that stood, those before it, and the commitment that it had given way to, if any."""

    version: models.CommitmentVersion
    parties: Sequence[models.Party]
    partners: Sequence[models.Party]
    figures: Sequence[models.Figure]
    times: Sequence[models.Time]
    earlier: Sequence[models.CommitmentVersion]
    into: str


def commitment_then(commitment: models.Commitment, day: Day) -> CommitmentThen | None:
    """What it said; None where it was not there yet."""
    rows = (
        commitment.versions.filter(recorded_at__lt=day.end)
        .select_related("document", "pillar__scheme", "commitment")
        .defer("search", "document__text")
        .prefetch_related(
            Prefetch("parties", models.VersionParty.objects.select_related("party").order_by("position")),
            Prefetch("figures", models.Figure.objects.order_by("start")),
            Prefetch("times", models.Time.objects.order_by("start")),
        )
    )
    versions = list(rows.order_by("number"))
    if not versions:
        return None
    last = versions[-1]
    named = list(last.parties.all())
    return CommitmentThen(
        version=last,
        parties=[row.party for row in named if row.role == "party"],
        partners=[row.party for row in named if row.role == "partner"],
        figures=list(last.figures.all()),
        times=list(last.times.all()),
        earlier=versions[:-1],
        into=gone(day).get(commitment.public_id, ""),
    )


@dataclass(frozen=True, slots=True)
class PartyThen:
    """What it promised, and whether it belongs to the process on that day by what is known today."""

    member: bool
    promises: Sequence[Line]
    count: int


def party_then(process: models.Process, party: models.Party, day: Day) -> PartyThen:
    """What was recorded of it. A number of queries that does not grow."""
    rows = worded_then(process, day, party)
    ordered = rows.order_by(F("document__date").desc(nulls_last=True), "-document", "start")
    keys = list(ordered.values_list("pk", flat=True)[:MOST])
    found = {row.pk: row for row in with_lines(models.CommitmentVersion.objects.filter(pk__in=keys))}
    member = models.Membership.objects.filter(holding_on(day.date), process=process, party=party).exists()
    return PartyThen(member, [Line.of(found[key]) for key in keys], rows.count())


@dataclass(frozen=True, slots=True)
class DocumentThen:
    """A document with how many commitments it was read to hold."""

    document: models.Document
    commitments: int


@dataclass(frozen=True, slots=True)
class ProcessThen:
    """The documents that were there, how many commitments each party had, how many findings accused; the members."""

    documents: Sequence[DocumentThen]
    commitments: int
    parties: Sequence[tuple[models.Party, int]]
    contradictions: int
    members: Sequence[models.Party]


def process_then(process: models.Process, day: Day) -> ProcessThen:
    """What was recorded of it. A number of queries that does not grow."""
    rows = worded_then(process, day)
    counts = dict(rows.order_by().values_list("document").annotate(count=Count("pk")))
    documents = process.documents.filter(held=True, recorded_at__lt=day.end).defer("text")
    named = models.VersionParty.objects.filter(role="party", version__in=rows).order_by()
    said = dict(named.values_list("party").annotate(count=Count("version")))
    parties = models.Party.objects.filter(pk__in=said)
    members = models.Membership.objects.filter(holding_on(day.date), process=process)
    return ProcessThen(
        [DocumentThen(each, counts.get(each.pk, 0)) for each in documents.order_by("date", "pk")],
        sum(counts.values()),
        sorted(((party, said[party.pk]) for party in parties), key=lambda row: (-row[1], row[0].name)),
        _accusing(process, day),
        list(models.Party.objects.filter(pk__in=members.values("party")).order_by("name")),
    )


def _accusing(process: models.Process, day: Day) -> int:
    """How many findings accused that nobody had dismissed."""
    standing = Q(restored_at=None) | Q(restored_at__gte=day.end)
    dismissed = models.Dismissal.objects.filter(
        standing, process=process, key=OuterRef("key"), dismissed_at__lt=day.end
    )
    found = models.Finding.objects.filter(document__process=process, document__recorded_at__lt=day.end)
    return found.filter(~Exists(dismissed), verdict__in=ACCUSING).count()
