"""One number, reported by somebody from some source."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import get_args

from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Hedge, ProgrammeKind, Refusal
from pledgebook.tracking import masked
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.flags import impossible
from pledgebook.web.registry.holdings import held
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

    ``measure`` may be one of the kind's that is not saved yet: it is kept with its first value. The last report for
    the same measure and time, said again by the same person in the same words, is that report: nothing is added, so
    that a form sent twice counts once. Of a kind whose small counts are masked the ledger does not tell them either,
    for it can never be unsaid.

    Of such a kind no phase is reported by itself: what is hidden would follow from the others and the whole.

    Raises ``Refusal`` without a source, for a negative or infinite value, for a period that runs backwards, and for a
    measure that the kind does not have.
    """
    place = f"{measure.programme.public_id}, {measure.name}"
    if not source.strip():
        raise Refusal(place, _("an observation has a source"))
    if not value.is_finite() or value < 0:
        raise Refusal(place, _("{value} is no value that can be observed").format(value=value))
    if begins and ends and ends < begins:
        raise Refusal(
            place, _("ends on {ends}, before it begins on {begins}").format(ends=ends, begins=begins)
        )
    if hedge not in get_args(Hedge):
        raise Refusal(place, _("{hedge} is no hedge").format(hedge=repr(hedge)))
    kept = amount(value, place)
    # One after the other: of two that are the same, the second then sees the first.
    programme = Programme.objects.select_for_update().get(pk=measure.programme_id)
    kind = load_kinds().get(programme.kind)
    if kind and kind.mask_below and measure.phase:
        raise Refusal(place, _("report it for the whole programme: by phases few persons could be told"))
    measure, made = _kept(measure, kind, place) if measure._state.adding else (measure, False)
    observation = Observation(
        measure=measure, role="observed", hedge=hedge, begins=begins, ends=ends, source=source.strip(),
        low=None if hedge in {"under", "at most"} else kept,
        high=None if hedge in {"over", "at least", "vague"} else kept,
        reported_by=by, recorded_at=at,
    )  # fmt: skip
    last = _last(observation)
    if last and _said(last) == _said(observation):
        return last
    observation.save(force_insert=True)
    record(
        at=at, by=by, action="report observation", subject=("programme", programme.public_id),
        payload=_told(observation, kind, made=made), rows=held(programme),
    )  # fmt: skip
    return observation


def _kept(measure: Measure, kind: ProgrammeKind | None, place: str) -> tuple[Measure, bool]:
    """The row of a measure that is not saved, and whether it is a new one: it may be there by now."""
    types = {each.id: each.type for each in kind.measures} if kind else {}
    if types.get(measure.name) != measure.type:
        raise Refusal(place, _("its kind does not count that"))
    if measure.phase and measure.phase.programme_id != measure.programme_id:
        raise Refusal(place, _("{phase} is a phase of another programme").format(phase=measure.phase))
    return Measure.objects.get_or_create(
        programme=measure.programme,
        phase=measure.phase,
        name=measure.name,
        unit=measure.unit.strip(),
        defaults={"type": measure.type},
    )


def _last(observation: Observation) -> Observation | None:
    """The last word so far on the same measure and time."""
    same = Observation.objects.filter(
        measure=observation.measure,
        role="observed",
        figure=None,
        begins=observation.begins,
        ends=observation.ends,
    )
    return same.order_by("-recorded_at", "-id").first()


def _said(observation: Observation) -> tuple[object, ...]:
    return (
        observation.low, observation.high, observation.hedge, observation.source, observation.reported_by
    )  # fmt: skip


def _told(observation: Observation, kind: ProgrammeKind | None, *, made: bool) -> dict[str, object]:
    measure = observation.measure
    begins, ends = observation.begins, observation.ends
    small = masked(kind, observation.low, observation.high)
    value: dict[str, object] = (
        {"masked_below": kind.mask_below if kind else 0}
        if small
        else {"low": _text(observation.low), "high": _text(observation.high), "hedge": observation.hedge}
    )
    return {
        "measure": measure.name,
        "unit": measure.unit,
        "phase": measure.phase.number if measure.phase else None,
        "begins": begins.isoformat() if begins else None,
        "ends": ends.isoformat() if ends else None,
        "source": observation.source,
        "flags": [flag.check for flag in impossible(measure.programme)],
        **value,
        **({"first_of_measure": True} if made else {}),
    }


def _text(value: Decimal | None) -> str | None:
    return None if value is None else f"{value.normalize():f}"
