"""One number, reported by somebody from some source."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import get_args

from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Hedge, Refusal
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.flags import impossible
from pledgebook.web.registry.mapping import amount
from pledgebook.web.registry.models import Measure, Observation, Programme


@transaction.atomic
def report_observation(  # noqa: PLR0913 - what is observed, when, and on whose word
    measure: Measure,
    value: Decimal,
    *,
    source: str,
    by: str,
    at: dt.datetime,
    begins: dt.date | None = None,
    ends: dt.date | None = None,
    hedge: Hedge = "exact",
) -> Observation:
    """Add an observed value for a day (``ends``) or a period. An impossible value is kept, and flagged.

    ``measure`` may be one that the programme does not have yet: a row that is not saved. A report that says what the
    same person said last of the measure (a form sent twice) changes nothing.

    Raises ``Refusal`` without a source, for a negative or infinite value, for a period that runs backwards, and for a
    count so small that it could point to a person, where the kind says so.
    """
    place = f"{measure.programme.public_id}, {measure.name}"
    if not source.strip():
        raise Refusal(place, _("an observation has a source"))
    if not value.is_finite() or value < 0:
        raise Refusal(place, _("{value} is no value that can be observed").format(value=value))
    if begins and ends and ends < begins:
        raise Refusal(
            place, _("it ends on {ends}, before it begins on {begins}").format(ends=ends, begins=begins)
        )
    if hedge not in get_args(Hedge):
        raise Refusal(place, f"{hedge!r} is no hedge")
    _refuse_small(measure, value, hedge, place)
    Programme.objects.select_for_update().get(pk=measure.programme_id)  # two reports come one after the other
    measure = _row(measure)
    kept = amount(value, place)
    said = {
        "low": None if hedge in {"under", "at most"} else kept,
        "high": None if hedge in {"over", "at least", "vague"} else kept,
        "hedge": hedge, "begins": begins, "ends": ends, "source": source.strip(), "reported_by": by,
    }  # fmt: skip
    last = measure.observations.filter(role="observed").order_by("-recorded_at", "-id").first()
    if last and all(getattr(last, name) == value for name, value in said.items()):
        return last
    observation = Observation.objects.create(measure=measure, role="observed", recorded_at=at, **said)
    told = {
        "measure": measure.name,
        "unit": measure.unit,
        "phase": measure.phase.number if measure.phase else None,
        "low": _text(observation.low),
        "high": _text(observation.high),
        "hedge": hedge,
        "begins": begins.isoformat() if begins else None,
        "ends": ends.isoformat() if ends else None,
        "source": observation.source,
        "flags": [flag.check for flag in impossible(measure.programme)],
    }
    record(
        at=at, by=by, action="report observation", subject=("programme", measure.programme.public_id), payload=told
    )  # fmt: skip
    return observation


def _row(measure: Measure) -> Measure:
    """The row of a measure, made where the programme has none like it."""
    if measure.pk:
        return measure
    return Measure.objects.get_or_create(
        programme=measure.programme,
        phase=measure.phase,
        name=measure.name,
        unit=measure.unit,
        defaults={"type": measure.type},
    )[0]


def _refuse_small(measure: Measure, value: Decimal, hedge: Hedge, place: str) -> None:
    """Refuse a count that could point to a person; that it is below the limit may be said."""
    kind = load_kinds().get(measure.programme.kind)
    limit = kind.mask_below if kind else 0
    if value < limit or (value == limit and hedge == "at most"):
        said = _("a count this small could point to a person: report that it is under {limit}")
        raise Refusal(place, said.format(limit=limit))


def _text(value: Decimal | None) -> str | None:
    return None if value is None else f"{value.normalize():f}"
