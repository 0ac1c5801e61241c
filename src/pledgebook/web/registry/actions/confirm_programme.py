"""A person says that a proposed programme is what the commitment runs on."""

from __future__ import annotations

import datetime as dt

from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import Programme
from pledgebook.web.registry.overtaken import Overtaken


@transaction.atomic
def confirm_programme(
    programme: Programme,
    *,
    by: str,
    at: dt.datetime,
    title: str | None = None,
    stage: str | None = None,
    seen: str | None = None,
) -> Programme:
    """Confirm a programme, under another title or at another stage where these are given.

    ``seen`` is the edition (``Programme.edition``) that the person looked at. Raises ``Overtaken`` where somebody said
    otherwise since, and ``Refusal`` for a stage that its kind does not have and for a title without words.
    """
    programme = Programme.objects.select_for_update().get(pk=programme.pk)
    kind = load_kinds().get(programme.kind)
    if stage and (kind is None or stage not in kind.stages):
        allowed = ", ".join(kind.stages) if kind else _("none")
        said = _("{stage} is no stage of {kind}; there is {allowed}")
        raise Refusal(
            programme.public_id, said.format(stage=repr(stage), kind=programme.kind, allowed=allowed)
        )
    if title is not None and not title.strip():
        raise Refusal(programme.public_id, _("a programme has a title"))
    edition = programme.edition
    before = {"title": programme.title, "stage": programme.stage, "status": programme.status}
    programme.title = programme.title if title is None else title.strip()
    programme.stage = programme.stage if stage is None else stage
    after = {"title": programme.title, "stage": programme.stage, "status": "confirmed"}
    if before == after:
        return programme
    if seen not in (None, edition):
        raise Overtaken(programme)
    programme.status, programme.confirmed_by, programme.confirmed_at = "confirmed", by, at
    programme.save()
    record(
        at=at, by=by, action="confirm programme", subject=("programme", programme.public_id),
        payload={"before": before, "after": after}, rows=held(programme),
    )  # fmt: skip
    return programme
