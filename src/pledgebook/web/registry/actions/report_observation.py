"""One number, reported by somebody from some source."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import get_args

from django.db import transaction

from pledgebook.model import Hedge, Refusal
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.flags import impossible
from pledgebook.web.registry.mapping import amount
from pledgebook.web.registry.models import Measure, Observation


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

    Raises ``Refusal`` without a source, for a negative or infinite value, and for a period that runs backwards.
    """
    place = f"{measure.programme.public_id}, {measure.name}"
    if not source.strip():
        raise Refusal(place, "an observation has a source")
    if not value.is_finite() or value < 0:
        raise Refusal(place, f"{value} is no value that can be observed")
    if begins and ends and ends < begins:
        raise Refusal(place, f"ends on {ends}, before it begins on {begins}")
    if hedge not in get_args(Hedge):
        raise Refusal(place, f"{hedge!r} is no hedge")
    kept = amount(value, place)
    low = None if hedge in {"under", "at most"} else kept
    high = None if hedge in {"over", "at least", "vague"} else kept
    observation = Observation.objects.create(
        measure=measure, role="observed", low=low, high=high, hedge=hedge, begins=begins, ends=ends,
        source=source.strip(), reported_by=by, recorded_at=at,
    )  # fmt: skip
    told = {
        "measure": measure.name,
        "unit": measure.unit,
        "phase": measure.phase.number if measure.phase else None,
        "low": _text(low),
        "high": _text(high),
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


def _text(value: Decimal | None) -> str | None:
    return None if value is None else f"{value.normalize():f}"
