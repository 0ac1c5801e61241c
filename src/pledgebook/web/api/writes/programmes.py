"""To report a number, and to confirm a programme."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.api.bearer import KEY
from pledgebook.web.api.problems import NotTaken
from pledgebook.web.api.reads.programmes import router
from pledgebook.web.api.reads.seeing import programme_seen
from pledgebook.web.api.schemas.programme import Observation, WholeProgramme, values
from pledgebook.web.api.schemas.sent import Confirmation, NewObservation
from pledgebook.web.api.submissions import Done, once
from pledgebook.web.api.tags import meant
from pledgebook.web.api.writes.headers import EDITED, SUBMITTED
from pledgebook.web.pages.observation_form import Choice, ExactObservationForm, choices
from pledgebook.web.pages.queries.programme import Story, programme_named, story
from pledgebook.web.people.concealed import NamesOfReaders, names_of
from pledgebook.web.registry.actions import confirm_programme, report_observation
from pledgebook.web.registry.models import Programme


@router.post(
    "/programmes/{id:public_id}/observations",
    response={200: Observation, 201: Observation},
    auth=KEY,
    openapi_extra=SUBMITTED,
)
def report(request: HttpRequest, public_id: str, said: NewObservation) -> HttpResponse:
    """Report one number. Exactly what the same person said last is not added again: the answer is then 200."""
    programme = programme_seen(request, public_id, "report")

    def act() -> Done:
        now = timezone.now()
        told = story(programme)
        form = ExactObservationForm(told, now.date(), _typed(told, said))
        if not form.is_valid():
            raise NotTaken({name: [str(error) for error in form.errors[name]] for name in form.errors})
        measure, value = form.said
        seen = report_observation(
            measure, value, source=said.source, by=request.user.get_username(), at=now, begins=said.begins,
            ends=said.ends, hedge=said.hedge,
        )  # fmt: skip
        answer = next(each for each in values(story(programme), names_of(request)) if each.id == seen.pk)
        return Done(201 if seen.recorded_at == now else 200, answer)

    return once(request, act)


@router.put(
    "/programmes/{id:public_id}/confirmation", response={200: WholeProgramme}, auth=KEY, openapi_extra=EDITED
)
def confirm(request: HttpRequest, public_id: str, said: Confirmation) -> HttpResponse:
    """Confirm a programme, under another title or at another stage; or say where a confirmed one stands by now."""
    programme = programme_seen(request, public_id, "confirm")

    def act() -> Done:
        Programme.objects.select_for_update().get(pk=programme.pk)
        now = story(programme_named(public_id))
        meant(request, *(WholeProgramme.whole(now, names) for names in (names_of(request), NamesOfReaders())))
        by = request.user.get_username()
        confirm_programme(programme, by=by, at=timezone.now(), title=said.title, stage=said.stage)
        return Done(200, _whole(request, public_id))

    return once(request, act)


def _whole(request: HttpRequest, public_id: str) -> WholeProgramme:
    return WholeProgramme.whole(story(programme_named(public_id)), names_of(request))


def _typed(told: Story, said: NewObservation) -> dict[str, str]:
    """What would be typed into the form of the page."""
    return {
        "measure": _chosen(told, said).value,
        "unit": said.unit,
        "value": said.value,
        "begins": said.begins.isoformat() if said.begins else "",
        "ends": said.ends.isoformat(),
        "source": said.source,
    }


def _chosen(told: Story, said: NewObservation) -> Choice:
    """The measure that is meant. Raises ``Refusal`` where there is none, and where several are."""
    place = told.programme.public_id
    found = [
        choice
        for group in choices(told)
        for choice in group.choices
        if choice.measure.name == said.measure
        and (choice.measure.phase.number if choice.measure.phase else None) == said.phase
    ]
    if not found:
        raise Refusal(place, _("its kind does not count that"))
    fitting = [choice for choice in found if not said.unit or choice.measure.unit in ("", said.unit)]
    if len(fitting) != 1:
        raise Refusal(place, _("name the unit of the measure"))
    return fitting[0]
