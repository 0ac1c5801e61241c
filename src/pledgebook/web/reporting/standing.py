"""Who answered in a round and who did not. Who is silent has not reported, which says nothing of what was done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from pledgebook.web.registry.models import Party
from pledgebook.web.reporting.leads import Shared, shared
from pledgebook.web.reporting.models import Report, Round

Answered = Literal["reported", "in part", "not reported", "nothing to report"]


@dataclass(frozen=True, slots=True)
class Line:
    """A commitment that a party reports for, or confirms, and the report that there is."""

    shared: Shared
    report: Report | None
    confirmed: bool = False
    agrees: bool = True


@dataclass(frozen=True, slots=True)
class Standing:
    """A party in a round: what it leads and what it confirms."""

    party: Party
    leads: Sequence[Line]
    confirms: Sequence[Line]

    @property
    def sent(self) -> int:
        """How many of its own are reported."""
        return sum(line.report is not None for line in self.leads)

    @property
    def to_confirm(self) -> int:
        """How many reports of others wait for its word."""
        return sum(line.report is not None and not line.confirmed for line in self.confirms)

    @property
    def answered(self) -> Answered:
        """In one word."""
        if not self.leads:
            return "nothing to report"
        if not self.sent:
            return "not reported"
        return "reported" if self.sent == len(self.leads) else "in part"

    @property
    def waits(self) -> bool:
        """Something is left to do."""
        return self.sent < len(self.leads) or self.to_confirm > 0


def standings(round: Round, parties: Sequence[Party] | None = None) -> Sequence[Standing]:
    """Every party that is asked, by name; ``parties`` where only some are wanted. Six queries."""
    rows = shared(round)
    reports = {
        report.commitment_id: report
        for report in Report.objects.filter(round=round, latest=True)
        .select_related("status", "party")
        .prefetch_related("confirmations")
    }
    asked = [each.party for each in round.asked.select_related("party").order_by("party__name")]
    if parties is not None:
        asked = [party for party in asked if party in parties]
    return [
        Standing(
            party,
            [Line(row, reports.get(row.commitment.pk)) for row in rows if row.lead == party],
            [_confirming(row, reports.get(row.commitment.pk), party) for row in rows if party in row.others],
        )
        for party in asked
    ]


def _confirming(row: Shared, report: Report | None, party: Party) -> Line:
    said = [each for each in report.confirmations.all() if each.party_id == party.pk] if report else []
    return Line(row, report, bool(said), said[0].agrees if said else True)
