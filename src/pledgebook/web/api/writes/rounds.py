"""To run a round of reporting."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.api.bearer import KEY
from pledgebook.web.api.reads.rounds import router, whole
from pledgebook.web.api.reads.seeing import process_seen, round_seen
from pledgebook.web.api.schemas.round import WholeRound
from pledgebook.web.api.schemas.sent_reporting import Extension, NewRound
from pledgebook.web.api.submissions import Done, once
from pledgebook.web.api.tags import meant
from pledgebook.web.api.writes.headers import EDITED, SUBMITTED
from pledgebook.web.pages.queries.rounds import round_named
from pledgebook.web.registry.models import Party
from pledgebook.web.reporting.actions import close_round, extend_round, open_round, publish_round
from pledgebook.web.reporting.models import Round


@router.post("/processes/{slug:slug}/rounds", response={201: WholeRound}, auth=KEY, openapi_extra=SUBMITTED)
def begin_round(request: HttpRequest, slug: str, said: NewRound) -> HttpResponse:
    """Open a round: these parties are asked about that period, until that day."""
    process = process_seen(request, slug, "run rounds")

    def act() -> Done:
        parties = list(Party.objects.filter(code__in=said.parties).order_by("pk"))
        if len(parties) != len(set(said.parties)):
            raise Refusal(slug, _("there is no party with that code"))
        made = open_round(
            process, said.title, parties, begins=said.begins, ends=said.ends, due=said.due,
            by=request.user.get_username(), at=timezone.now(),
        )  # fmt: skip
        place = reverse("api-v1:get_round", args=(made.public_id,))
        return Done(201, whole(request, round_named(made.public_id)), {"Location": place})

    return once(request, act)


@router.put("/rounds/{round:round_id}/due", response={200: WholeRound}, auth=KEY, openapi_extra=EDITED)
def extend(request: HttpRequest, round_id: str, said: Extension) -> HttpResponse:
    """Give everybody until a later day; reminders and calendars follow."""
    round = round_seen(request, round_id, "run rounds")

    def act() -> Done:
        Round.objects.select_for_update().get(pk=round.pk)
        now = round_named(round_id)
        shown = whole(request, now)
        meant(
            request, shown, shown if now.state == "published" else shown.model_copy(update={"answers": None})
        )
        extend_round(now, said.due, by=request.user.get_username(), at=timezone.now())
        return Done(200, whole(request, round_named(round_id)))

    return once(request, act)


@router.post(
    "/rounds/{round:round_id}/closing", response={200: WholeRound}, auth=KEY, openapi_extra=SUBMITTED
)
def close(request: HttpRequest, round_id: str) -> HttpResponse:
    """Take no more reports."""
    return _changed(request, round_id, close_round)


@router.post(
    "/rounds/{round:round_id}/publication", response={200: WholeRound}, auth=KEY, openapi_extra=SUBMITTED
)
def publish(request: HttpRequest, round_id: str) -> HttpResponse:
    """Show everybody who answered and who did not."""
    return _changed(request, round_id, publish_round)


def _changed(request: HttpRequest, round_id: str, change: Callable[..., Round]) -> HttpResponse:
    round = round_seen(request, round_id, "run rounds")

    def act() -> Done:
        change(round, by=request.user.get_username(), at=timezone.now())
        return Done(200, whole(request, round_named(round_id)))

    return once(request, act)
