"""What rights turn on, of each noun of reporting: whether it is out yet, and whose it is."""

from __future__ import annotations

from pledgebook.web.people.rights import PartyOf, State
from pledgebook.web.people.things import parties_of, state_of
from pledgebook.web.registry.models import Observation
from pledgebook.web.reporting.models import Assessment, Contest, Draft, EvidenceFile, Report, Round


@state_of.register(Round)
@state_of.register(Report)
@state_of.register(Assessment)
@state_of.register(Observation)
def _(row: object) -> State:  # noqa: ARG001 - each is a voice that everybody may hear
    return "published"


@state_of.register
def _(row: Draft) -> State:  # noqa: ARG001
    return "private"


@state_of.register
def _(row: EvidenceFile) -> State:
    return "published" if row.released_at else "draft"


@state_of.register
def _(row: Contest) -> State:
    return "published" if row.state == "released" else "hidden"


@parties_of.register
def _(row: Draft) -> frozenset[PartyOf]:
    return frozenset({(row.round.process_id, row.party_id)})


@parties_of.register
def _(row: EvidenceFile) -> frozenset[PartyOf]:
    return frozenset({(row.round.process_id, row.party_id)})


@parties_of.register
def _(row: Round) -> frozenset[PartyOf]:
    asked = row.asked.order_by().values_list("party_id", flat=True)
    return frozenset((row.process_id, party) for party in asked)


@parties_of.register
def _(row: Report) -> frozenset[PartyOf]:
    return parties_of(row.commitment)


@parties_of.register
def _(row: Assessment) -> frozenset[PartyOf]:
    return parties_of(row.commitment)
