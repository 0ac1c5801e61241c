"""A person says that two commitments are one."""

from __future__ import annotations

import datetime as dt

from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import Commitment, CommitmentVersion, Process


@transaction.atomic
def merge_commitments(commitment: Commitment, into: Commitment, *, by: str, at: dt.datetime) -> Commitment:
    """Let ``commitment`` give way to ``into``, or to what that one gave way to; the one that lives on is returned.

    The id that gives way stays and answers with the other, and so does every id that had given way to it: no chain is
    longer than one step. Its versions stay with it, as they were recorded, and the page of the one that lives on shows
    them all; none of them is the ``latest`` any more, so that lists show the commitment once.

    Raises ``Refusal`` for a commitment of another process, for one and the same, and where ``commitment`` gave way to
    a third before. The same again changes nothing.
    """
    Process.objects.select_for_update().get(pk=commitment.process_id)
    commitment, into = (Commitment.objects.get(pk=each.pk) for each in (commitment, into))
    lasting = into.merged_into or into
    if commitment.process_id != lasting.process_id:
        raise Refusal(commitment.public_id, _("{id} is of another process").format(id=lasting))
    if commitment == lasting:
        raise Refusal(commitment.public_id, _("{id} is the same commitment already").format(id=into))
    if commitment.merged_into:
        if commitment.merged_into == lasting:
            return lasting
        raise Refusal(
            commitment.public_id, _("was merged into {id} before").format(id=commitment.merged_into)
        )
    moved = list(commitment.merged.order_by("number"))
    commitment.merged.update(merged_into=lasting)
    commitment.merged_into = lasting
    commitment.save(update_fields=["merged_into"])
    CommitmentVersion.objects.filter(commitment=commitment, latest=True).update(latest=False)
    record(
        at=at, by=by, action="merge commitments", subject=("commitment", commitment.public_id),
        payload={"into": lasting.public_id, "with": [each.public_id for each in moved]},
        rows=held(commitment, *moved),
    )  # fmt: skip
    return lasting
