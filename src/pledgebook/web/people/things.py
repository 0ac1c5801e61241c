"""What rights turn on, of each noun of the registry: whether it is out yet, and whose it is."""

from __future__ import annotations

from functools import singledispatch

from django.db.models import Q

from pledgebook.web.people.rights import PartyOf, State
from pledgebook.web.registry.models import (
    Commitment,
    Document,
    DraftCommitment,
    DraftDocument,
    Finding,
    Process,
    Programme,
    Upload,
    VersionParty,
)
from pledgebook.web.registry.models.draft import STANDING

NO_PARTY: frozenset[PartyOf] = frozenset()


@singledispatch
def state_of(row: object) -> State:
    """Whether it is out. Raises ``TypeError`` for a noun that rights do not know: a new one says it here."""
    raise TypeError(f"rights know no {type(row).__name__}")


@state_of.register(type(None))
@state_of.register(Process)
@state_of.register(Document)
@state_of.register(Finding)
@state_of.register(Commitment)
@state_of.register(Programme)
def _(row: object) -> State:  # noqa: ARG001 - all of them are
    return "published"


@state_of.register
def _(row: Upload) -> State:
    return "published" if row.document_id else "draft"


@state_of.register
def _(row: DraftDocument) -> State:
    """Who wrote it and what was changed before it was published stays with those who review."""
    return "hidden" if row.document_id else "draft"


@state_of.register
def _(row: DraftCommitment) -> State:
    return "draft" if row.state in STANDING and not row.commitment_id else "hidden"


@singledispatch
def parties_of(row: object) -> frozenset[PartyOf]:  # noqa: ARG001 - what is not named below is no party's
    """Whose it is; one query at most."""
    return NO_PARTY


@parties_of.register
def _(row: Commitment) -> frozenset[PartyOf]:
    return _promising(row.process_id, Q(version__commitment=row))


@parties_of.register
def _(row: Programme) -> frozenset[PartyOf]:
    return _promising(row.process_id, Q(version__commitment__programme=row))


def _promising(process: int, of: Q) -> frozenset[PartyOf]:
    """The parties whose promise it is, by the words that count now; a partner's it is not."""
    rows = VersionParty.objects.filter(of, role="party", version__latest=True)
    return frozenset((process, party) for party in rows.order_by().values_list("party_id", flat=True))
