"""Programmes, what they count, and the values."""

from __future__ import annotations

from django.http import HttpRequest
from ninja import Query, Router

from pledgebook.web.api.paging import Listed, Wanted, of_items, of_rows
from pledgebook.web.api.reads.seeing import process_seen, programme_seen
from pledgebook.web.api.schemas.programme import Measure, Observation, Programme, WholeProgramme, values
from pledgebook.web.pages.queries.programme import programmes, story
from pledgebook.web.people.concealed import names_of
from pledgebook.web.registry import models

router = Router(tags=["Programmes"])


@router.get("/processes/{slug:slug}/programmes", response=Listed[Programme])
def list_programmes(request: HttpRequest, slug: str, page: Query[Wanted]) -> Listed[Programme]:
    """The programmes of a process, by their number."""
    names = names_of(request)

    def make(row: models.Programme) -> Programme:
        return Programme.of(row, slug, names)

    return of_rows(request, programmes(process_seen(request, slug)), page, make)


@router.get("/programmes/{id:public_id}", response=WholeProgramme)
def get_programme(request: HttpRequest, public_id: str) -> WholeProgramme:
    """One programme."""
    return WholeProgramme.whole(story(programme_seen(request, public_id)), names_of(request))


@router.get("/programmes/{id:public_id}/measures", response=Listed[Measure])
def list_measures(request: HttpRequest, public_id: str, page: Query[Wanted]) -> Listed[Measure]:
    """What a programme counts, as far as there is a value."""
    told = story(programme_seen(request, public_id))
    measures = sorted((Measure.of(each) for each in told.series), key=_named)
    return of_items(request, measures, page, _named)


@router.get("/programmes/{id:public_id}/observations", response=Listed[Observation])
def list_observations(request: HttpRequest, public_id: str, page: Query[Wanted]) -> Listed[Observation]:
    """The values of a programme: targets, baselines, changes and what was observed, as they were recorded."""
    told = story(programme_seen(request, public_id))
    return of_items(request, values(told, names_of(request)), page, lambda each: [each.id])


def _named(measure: Measure) -> list[object]:
    return [measure.phase or 0, measure.name, measure.unit]
