"""A person says that two commitments were not one after all."""

from __future__ import annotations

import datetime as dt

from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import Commitment, Process


@transaction.atomic
def part_commitments(commitment: Commitment, *, by: str, at: dt.datetime) -> Commitment:
    """Let ``commitment``, which gave way to another, live again; the one it gave way to is returned.

    Its last version stands for it again. What had given way to it before stays with the other: the history names it,
    and each of these can be parted by itself. Raises ``Refusal`` for a commitment that was not merged.
    """
    Process.objects.select_for_update().get(pk=commitment.process_id)
    commitment = Commitment.objects.get(pk=commitment.pk)
    lasting = commitment.merged_into
    if lasting is None:
        raise Refusal(commitment.public_id, _("was merged into no other"))
    commitment.merged_into = None
    commitment.save(update_fields=["merged_into"])
    version = commitment.versions.filter(corrected=False).order_by("-number")[0]
    version.latest = True
    version.save(update_fields=["latest"])
    record(
        at=at, by=by, action="part commitments", subject=("commitment", commitment.public_id),
        payload={"from": lasting.public_id}, rows=held(commitment),
    )  # fmt: skip
    return lasting
