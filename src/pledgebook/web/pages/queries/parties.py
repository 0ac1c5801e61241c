"""What a process knows of a party."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from django.db.models import F, QuerySet

from pledgebook.web.pages.queries.editions import once
from pledgebook.web.pages.queries.listing import Line, with_lines
from pledgebook.web.registry.models import CommitmentVersion, Document, Party, Process, VersionParty

MOST = 50  # lines of a party or a package on its page; the list has them all


@dataclass(frozen=True, slots=True)
class InEdition:
    """The lines of a party or a package in one document."""

    document: Document
    lines: Sequence[Line]


def promised(process: Process, party: Party, role: str) -> QuerySet[CommitmentVersion]:
    """The wordings, of every edition, that name a party in a role; of a commitment one an edition."""
    named = VersionParty.objects.filter(party=party, role=role)
    return once(
        CommitmentVersion.objects.filter(process=process, corrected=False, pk__in=named.values("version"))
    )


def in_editions(versions: QuerySet[CommitmentVersion]) -> list[InEdition]:
    """The first lines, the latest edition first and each in its order. Five queries."""
    ordered = versions.order_by(F("document__date").desc(nulls_last=True), "-document", "start")
    keys = list(ordered.values_list("pk", flat=True)[:MOST])
    found = {row.pk: row for row in with_lines(CommitmentVersion.objects.filter(pk__in=keys))}
    rows = [found[key] for key in keys]
    return [
        InEdition(document, [Line.of(version) for version in group])
        for document, group in groupby(rows, lambda version: version.document)
    ]
