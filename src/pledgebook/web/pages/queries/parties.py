"""What a process knows of a party."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet
from django.http import Http404
from django.shortcuts import get_object_or_404

from pledgebook.web.pages.queries.editions import once
from pledgebook.web.pages.queries.listing import Line, with_lines
from pledgebook.web.registry import models

MOST = 50  # lines of a party or a package on its page; the list has them all


@dataclass(frozen=True, slots=True)
class InEdition:
    """The lines of a party or a package in one document."""

    document: models.Document
    lines: Sequence[Line]


def parties(process: models.Process) -> QuerySet[models.Party]:
    """Those that endorse a process or promise something in it, by name, each with how many commitments it has now."""
    member = models.Membership.objects.filter(process=process, party=OuterRef("pk"))
    promises = models.VersionParty.objects.filter(
        party=OuterRef("pk"), role="party", version__process=process
    )
    latest = Q(versions__role="party", versions__version__process=process, versions__version__latest=True)
    found = models.Party.objects.filter(Exists(member) | Exists(promises))
    return found.annotate(commitments=Count("versions", filter=latest)).order_by("name", "pk")


def party_named(code: str) -> models.Party:
    """The party. Raises ``Http404`` where there is none."""
    if "\0" in code:  # PostgreSQL takes no text with it, not even to compare
        raise Http404
    return get_object_or_404(models.Party, code=code)


@dataclass(frozen=True, slots=True)
class Standing:
    """What a party is in a process: since when it belongs, in which offices and packages, what it hosted."""

    memberships: QuerySet[models.Membership]
    offices: QuerySet[models.Office]
    parts: QuerySet[models.Participation]
    hosted: QuerySet[models.Meeting]

    @classmethod
    def of(cls, process: models.Process, party: models.Party) -> Standing:
        """Four queries, each when it is asked for."""
        parts = party.participations.filter(package__process=process).select_related("package")
        return cls(
            party.memberships.filter(process=process).order_by("begins", "pk"),
            party.offices.filter(process=process).defer("contact").order_by("begins", "pk"),
            parts.order_by("part", "package__number", "begins"),
            party.hosted.filter(process=process).order_by("date"),
        )


def promised(process: models.Process, party: models.Party, role: str) -> QuerySet[models.CommitmentVersion]:
    """The wordings, of every edition, that name a party in a role; of a commitment one an edition."""
    named = models.VersionParty.objects.filter(party=party, role=role)
    return once(
        models.CommitmentVersion.objects.filter(
            process=process, corrected=False, pk__in=named.values("version")
        )
    )


def in_editions(versions: QuerySet[models.CommitmentVersion]) -> list[InEdition]:
    """The first lines, the latest edition first and each in its order. Five queries."""
    ordered = versions.order_by(F("document__date").desc(nulls_last=True), "-document", "start")
    keys = list(ordered.values_list("pk", flat=True)[:MOST])
    found = {row.pk: row for row in with_lines(models.CommitmentVersion.objects.filter(pk__in=keys))}
    rows = [found[key] for key in keys]
    return [
        InEdition(document, [Line.of(version) for version in group])
        for document, group in groupby(rows, lambda version: version.document)
    ]
