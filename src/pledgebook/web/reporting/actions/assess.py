"""An organisation rates a commitment, and a party of it answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import Commitment, Party, Rating
from pledgebook.web.registry.overtaken import Overtaken
from pledgebook.web.reporting.actions.wording import worded
from pledgebook.web.reporting.models import Answer, Assessment, Round


@transaction.atomic
def assess(  # noqa: PLR0913 - a rating with all that makes it one
    commitment: Commitment,
    rating: Rating,
    organisation: str,
    *,
    rationale: str,
    sources: str,
    language: str,
    by: str,
    at: dt.datetime,
    round: Round | None = None,
    seen: Collection[int] | None = None,
) -> Assessment:
    """Rate it, in the name of an organisation, beside what the party reports and never over it.

    The same said again is the assessment that there is. ``seen`` are the keys of the assessments that the person looked
    at. Raises ``Overtaken`` where the organisation has another one by now, and ``Refusal`` without reasons or sources,
    for a rating of another process and for a commitment that gave way to another.
    """
    commitment = Commitment.objects.select_for_update().get(pk=commitment.pk)
    place = commitment.public_id
    if commitment.merged_into_id:
        raise Refusal(place, _("it gave way to another commitment"))
    if rating.scale.process_id != commitment.process_id:
        raise Refusal(place, _("choose a rating of one of the scales"))
    why = worded(rationale, place, _("an assessment says why"))
    where = worded(sources, place, _("an assessment names its sources"))
    before = Assessment.objects.filter(commitment=commitment, organisation=organisation, latest=True).first()
    if before and (before.rating, before.rationale, before.sources, before.round) == (
        rating,
        why,
        where,
        round,
    ):
        return before
    if before and seen is not None and before.pk not in seen:
        raise Overtaken(before)
    if before:
        Assessment.objects.filter(pk=before.pk).update(latest=False)
    found = Assessment.objects.create(
        commitment=commitment, round=round, organisation=organisation, rating=rating, rationale=why,
        sources=where, language=language, assessed_by=by, assessed_at=at,
    )  # fmt: skip
    record(
        at=at, by=by, action="assess commitment", subject=("commitment", place),
        payload={
            "organisation": organisation, "scale": rating.scale.code, "rating": rating.code, "rationale": why,
            "sources": where, "round": round.public_id if round else None,
        },
        rows=held(before, found),
    )  # fmt: skip
    return found


@transaction.atomic
def answer_assessment(
    assessment: Assessment, party: Party, text: str, *, language: str, by: str, at: dt.datetime
) -> Answer:
    """Answer, in the name of a party. The same answer again is the one that there is."""
    assessment = Assessment.objects.select_for_update().select_related("commitment").get(pk=assessment.pk)
    place = assessment.commitment.public_id
    said = worded(text, place, _("an answer says something"))
    last = Answer.objects.filter(assessment=assessment, party=party).order_by("-answered_at", "-pk").first()
    if last and last.text == said:
        return last
    found = Answer.objects.create(
        assessment=assessment, party=party, text=said, language=language, answered_by=by, answered_at=at
    )
    record(
        at=at, by=by, action="answer assessment", subject=("commitment", place),
        payload={"organisation": assessment.organisation, "party": party.code, "text": said},
        rows=held(assessment),
    )  # fmt: skip
    return found
