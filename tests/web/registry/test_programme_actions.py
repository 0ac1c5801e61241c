from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal

import pytest

from pledgebook.model import Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.registry.actions import confirm_programme, report_observation
from pledgebook.web.registry.flags import impossible
from pledgebook.web.registry.models import Document, Measure, Observation, Programme
from tests.web.acting import AT, BY

pytestmark = pytest.mark.django_db


@pytest.fixture
def registered(document: Document) -> Measure:  # noqa: ARG001
    """How many had registered in the first phase of Ecuador's registration."""
    return Measure.objects.get(name="registered", phase__number=1)


def last() -> Entry:
    entry = Entry.objects.order_by("sequence").last()
    assert entry
    return entry


def test_a_number_is_reported(registered: Measure) -> None:
    day = dt.date(2023, 1, 31)
    seen = report_observation(
        registered, Decimal(150_000), source="Ministry", by="focal point", at=AT, ends=day
    )
    assert registered.observations.count() == 2
    assert (seen.low, seen.high) == (Decimal(150_000), Decimal(150_000))
    assert (seen.ends, seen.reported_by) == (day, "focal point")
    told = json.loads(last().payload)
    assert (last().action, last().subject_id) == ("report observation", registered.programme.public_id)
    assert (told["low"], told["ends"], told["phase"], told["flags"]) == ("150000", "2023-01-31", 1, [])


def test_an_impossible_number_is_kept_and_flagged(registered: Measure) -> None:
    assert impossible(registered.programme) == ()
    report_observation(
        registered, Decimal(400_000), source="Ministry", by=BY, at=AT, ends=dt.date(2023, 1, 31)
    )
    (flag,) = impossible(registered.programme)
    assert (flag.check, flag.phase) == ("registered <= population_estimate", 1)
    assert json.loads(last().payload)["flags"] == ["registered <= population_estimate"]


@pytest.mark.parametrize(
    ("value", "changed"),
    [
        ("100", {"source": " "}),
        ("-1", {}),
        ("NaN", {}),
        ("Infinity", {}),
        ("1E+40", {}),
        ("0.00000000001", {}),
        ("5", {"begins": dt.date(2023, 1, 2), "ends": dt.date(2023, 1, 1)}),
        ("5", {"hedge": "maybe"}),
    ],
)
def test_what_cannot_be_an_observation_is_refused(
    registered: Measure, value: str, changed: dict[str, object]
) -> None:
    before = (Observation.objects.count(), Entry.objects.count())
    with pytest.raises(Refusal):
        report_observation(
            registered, Decimal(value), **{"source": "Ministry", "by": BY, "at": AT} | changed  # type: ignore[arg-type]
        )  # fmt: skip
    assert (Observation.objects.count(), Entry.objects.count()) == before


def test_a_person_confirms_a_programme(registered: Measure) -> None:
    programme = confirm_programme(registered.programme, by="officer", at=AT, stage="open")
    assert (programme.status, programme.stage, programme.confirmed_by) == ("confirmed", "open", "officer")
    count = Entry.objects.count()
    confirm_programme(programme, by="other", at=AT)
    assert Entry.objects.count() == count
    assert Programme.objects.get(pk=programme.pk).confirmed_by == "officer"


@pytest.mark.parametrize("changed", [{"stage": "arriving"}, {"title": "  "}])
def test_a_stage_of_another_kind_and_an_empty_title_are_refused(
    registered: Measure, changed: dict[str, str]
) -> None:
    with pytest.raises(Refusal, match=registered.programme.public_id):
        confirm_programme(registered.programme, by=BY, at=AT, **changed)
    assert Programme.objects.filter(status="confirmed").count() == 0
