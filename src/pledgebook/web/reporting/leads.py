"""Who reports for a commitment in a round, and who confirms what is reported."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Prefetch

from pledgebook.web.registry.models import Commitment, CommitmentVersion, Party, Process, VersionParty
from pledgebook.web.reporting.models import Round


@dataclass(frozen=True, slots=True)
class Shared:
    """A commitment with its latest words, its lead and the other parties that are asked."""

    version: CommitmentVersion
    lead: Party
    others: Sequence[Party]

    @property
    def commitment(self) -> Commitment:
        """The commitment itself."""
        return self.version.commitment


def shared(round: Round, commitment: Commitment | None = None) -> Sequence[Shared]:
    """The commitments that are asked about, in their order: those whose latest words promise for a party that is asked.

    The first such party leads. ``commitment`` where only one is wanted. Three queries.
    """
    asked = set(round.asked.values_list("party_id", flat=True))
    promising = Prefetch(
        "parties",
        VersionParty.objects.filter(role="party", party__in=asked)
        .select_related("party")
        .order_by("position"),
        to_attr="promising",
    )
    rows = (
        CommitmentVersion.objects.filter(
            process=round.process_id, latest=True, parties__role="party", parties__party__in=asked
        )
        .select_related("commitment__programme", "commitment__process", "document")
        .defer("search", "document__text")
        .order_by("commitment_id")
        .distinct()
        .prefetch_related(promising)
    )
    if commitment is not None:
        rows = rows.filter(commitment=commitment)
    return [Shared(row, *_parted(row)) for row in rows]


def promising(process: Process) -> Sequence[Party]:
    """Who can be asked: whoever promises something by the latest words, but for all signatories together."""
    rows = Party.objects.filter(
        versions__role="party", versions__version__latest=True, versions__version__process=process
    )
    return list(rows.exclude(kind="signatories").distinct().order_by("name"))


def of_party(rows: Sequence[Shared], party: Party) -> Mapping[str, Sequence[Shared]]:
    """Those that a party leads, and those that it confirms."""
    return {
        "leads": [each for each in rows if each.lead == party],
        "confirms": [each for each in rows if party in each.others],
    }


def _parted(row: CommitmentVersion) -> tuple[Party, Sequence[Party]]:
    first, *others = (each.party for each in row.promising)  # type: ignore[attr-defined]
    return first, others
