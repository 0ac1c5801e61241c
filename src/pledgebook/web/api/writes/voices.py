"""To assess, to answer, to contest a figure and to say what comes of it, to release evidence or take it back."""

from __future__ import annotations

import uuid

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.api.bearer import KEY
from pledgebook.web.api.reads.seeing import assessment_seen, commitment_seen, contest_seen, evidence_seen
from pledgebook.web.api.reads.voices import router
from pledgebook.web.api.schemas.assessment import Assessment
from pledgebook.web.api.schemas.contest import Contest, Taken
from pledgebook.web.api.schemas.report import Evidence
from pledgebook.web.api.schemas.sent_reporting import (
    Handling,
    NewAnswer,
    NewAssessment,
    NewContest,
    NewOutcome,
    Release,
)
from pledgebook.web.api.submissions import Done, once
from pledgebook.web.api.writes.headers import SUBMITTED
from pledgebook.web.api.writes.speaking import assessed_for, spoken_for
from pledgebook.web.pages.queries.contests import contest_named, figure_named, observation_named
from pledgebook.web.pages.queries.rounds import evidence_named
from pledgebook.web.people.asking import principal_of, require
from pledgebook.web.people.sparing import spare
from pledgebook.web.people.things import parties_of
from pledgebook.web.registry.models import Commitment, Figure, Observation, Party, Rating
from pledgebook.web.reporting import models
from pledgebook.web.reporting.actions import (
    answer_assessment,
    answer_contest,
    assess,
    contest,
    handle_contest,
    release_evidence,
    remove_evidence,
)
from pledgebook.web.reporting.voices import assessments


@router.post(
    "/commitments/{id:public_id}/assessments",
    response={200: Assessment, 201: Assessment},
    auth=KEY,
    openapi_extra=SUBMITTED,
)
def rate(request: HttpRequest, public_id: str, said: NewAssessment) -> HttpResponse:
    """Rate a commitment, beside what the party reports. The same said again is the one there is: the answer is 200."""
    commitment = commitment_seen(request, public_id, "assess")

    def act() -> Done:
        principal, at = principal_of(request), timezone.now()
        made = assess(
            commitment, _rating(commitment, said), assessed_for(principal.organisations, said.organisation),
            rationale=said.rationale, sources=said.sources, language=said.language, by=principal.name, at=at,
            round=_round(commitment, said.round),
        )  # fmt: skip
        return Done(201 if made.assessed_at == at else 200, _assessed(made, public_id))

    return once(request, act)


@router.post("/assessments/{int:key}/answers", response={201: Assessment}, auth=KEY, openapi_extra=SUBMITTED)
def answer(request: HttpRequest, key: int, said: NewAnswer) -> HttpResponse:
    """Answer an assessment, in the name of a party of the commitment."""
    found = assessment_seen(request, key, "answer")

    def act() -> Done:
        principal = principal_of(request)
        mine = {party for _process, party in parties_of(found) & principal.parties}
        party = spoken_for(list(Party.objects.filter(pk__in=mine)), said.party)
        answer_assessment(
            found, party, said.text, language=said.language, by=principal.name, at=timezone.now()
        )
        return Done(201, _assessed(found, found.commitment.public_id))

    return once(request, act)


@router.post(
    "/documents/{sha256:sha256}/figures/{int:start}/contests",
    response={201: Taken},
    auth=KEY,
    openapi_extra=SUBMITTED,
)
def contest_figure(request: HttpRequest, sha256: str, start: int, said: NewContest) -> HttpResponse:
    """Say that a figure is wrong. Nobody reads it before an editor did, not even by its id."""
    figure = figure_named(sha256, start)
    require(request, "contest", figure.document)
    return _contested(request, figure, said)


@router.post("/observations/{int:key}/contests", response={201: Taken}, auth=KEY, openapi_extra=SUBMITTED)
def contest_observation(request: HttpRequest, key: int, said: NewContest) -> HttpResponse:
    """Say that an observed number is wrong. Nobody reads it before an editor did, not even by its id."""
    seen = observation_named(key)
    require(request, "contest", seen.measure.programme)
    return _contested(request, seen, said)


@router.post("/contests/{uuid:contest}/handling", response={200: Contest}, auth=KEY, openapi_extra=SUBMITTED)
def handle(request: HttpRequest, contest: uuid.UUID, said: Handling) -> HttpResponse:
    """Let everybody read a contest, or refuse it."""
    found = contest_seen(request, contest, "release")

    def act() -> Done:
        handle_contest(found, release=said.release, by=request.user.get_username(), at=timezone.now())
        return _told(contest)

    return once(request, act)


@router.post("/contests/{uuid:contest}/answer", response={200: Contest}, auth=KEY, openapi_extra=SUBMITTED)
def conclude(request: HttpRequest, contest: uuid.UUID, said: NewOutcome) -> HttpResponse:
    """Say what comes of a contest, and why."""
    found = contest_seen(request, contest, "release")

    def act() -> Done:
        by = request.user.get_username()
        answer_contest(found, said.outcome, said.reason, by=by, at=timezone.now())
        return _told(contest)

    return once(request, act)


@router.post("/evidence/{uuid:evidence}/release", response={200: Evidence}, auth=KEY, openapi_extra=SUBMITTED)
def release(request: HttpRequest, evidence: uuid.UUID, said: Release) -> HttpResponse:
    """Let everybody take a file."""
    found = evidence_seen(request, evidence, "release")

    def act() -> Done:
        release_evidence(found, by=request.user.get_username(), at=timezone.now(), reason=said.reason)
        return Done(200, Evidence.of(evidence_named(evidence)))

    return once(request, act)


@router.post("/evidence/{uuid:evidence}/removal", response={200: Evidence}, auth=KEY, openapi_extra=SUBMITTED)
def remove(request: HttpRequest, evidence: uuid.UUID) -> HttpResponse:
    """Take a file back, while it is private; the answer is what it was."""
    found = evidence_seen(request, evidence, "answer")

    def act() -> Done:
        was = Evidence.of(found)
        remove_evidence(found, by=request.user.get_username(), at=timezone.now())
        return Done(200, was)

    return once(request, act)


def _contested(request: HttpRequest, figure: Figure | Observation, said: NewContest) -> HttpResponse:
    def act() -> Done:
        by = request.user.get_username()
        spare("contest", request, unless="release")
        contest(figure, claim=said.claim, source=said.source, said_by=said.said_by, by=by, at=timezone.now())
        return Done(201, Taken(state="held"))

    return once(request, act)


def _told(contest: uuid.UUID) -> Done:
    row = contest_named(contest)
    return Done(200, Contest.of(row, row.process.slug))


def _assessed(row: models.Assessment, public_id: str) -> Assessment:
    return Assessment.of(assessments().get(pk=row.pk), public_id)


def _rating(commitment: Commitment, said: NewAssessment) -> Rating:
    rows = Rating.objects.filter(scale__process=commitment.process_id, scale__code=said.scale)
    found = rows.filter(code=said.rating).select_related("scale").first()
    if found is None:
        raise Refusal(commitment.public_id, _("choose a rating of one of the scales"))
    return found


def _round(commitment: Commitment, named: str | None) -> models.Round | None:
    if named is None:
        return None
    found = models.Round.objects.filter(process=commitment.process_id, public_id=named).first()
    if found is None:
        raise Http404
    return found
