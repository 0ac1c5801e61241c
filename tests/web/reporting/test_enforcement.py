"""Counts of enforcement stand where they were said, and nowhere beside others."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from django.test import Client
from django.utils import timezone

from pledgebook.tracking.progress import progress
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.pages.pictures import pictures
from pledgebook.web.pages.queries.programme import story
from pledgebook.web.pages.queries.selection import SORTS
from pledgebook.web.registry.actions import report_observation
from pledgebook.web.registry.flags import impossible
from pledgebook.web.registry.models import Document, Measure, Observation, Party, Programme
from pledgebook.web.reporting.computed import computed
from pledgebook.web.reporting.models import Round
from pledgebook.web.reporting.voices import disagreements, voices
from tests.web.acting import BY
from tests.web.reporting.conftest import ASKED, of
from tests.web.reporting.sending import sent

pytestmark = pytest.mark.django_db
APART = sorted(id for id, kind in load_kinds().items() if not kind.comparable)
COUNT = 98_761  # of nothing else
SLUG = "los-angeles-declaration"


@pytest.fixture(params=APART)
def programme(request: pytest.FixtureRequest, document: Document) -> Programme:
    """A programme of the kind, with a target, a baseline and two observed values: whoever wrote them there."""
    assert document.held
    found = Programme.objects.filter(kind="registration", measures__phase__number=1)[0]
    kind = load_kinds()[request.param]
    found.kind, found.stage = kind.id, ""
    found.save()
    counted = kind.measures[0]
    measure = Measure.objects.create(programme=found, name=counted.id, type=counted.type, unit="persons")
    now, day = timezone.now(), dt.date(2022, 12, 31)
    for role, value in (("target", 2 * COUNT), ("baseline", COUNT // 2)):
        Observation.objects.create(
            measure=measure, role=role, low=value, high=value, hedge="exact", ends=day, source="x",
            reported_by="x", recorded_at=now,
        )  # fmt: skip
    for year, value in ((2022, COUNT), (2023, COUNT + 1)):
        ends = dt.date(year, 12, 31)
        report_observation(measure, Decimal(value), source="x", by=BY, at=now, ends=ends)
    return found


def test_nothing_is_computed_of_it(programme: Programme) -> None:
    kind = load_kinds()[programme.kind]
    assert computed(programme) == ()
    assert not progress(kind, (), (), ())
    assert kind.checks == (), "no measure is held against another"
    assert not impossible(programme)
    for commitment in programme.commitments.all():
        assert voices(commitment).computed == ()
        assert not [voice for voice in voices(commitment).heard if voice.whose == "data"]


def test_its_picture_has_no_target_no_limit_and_no_share(programme: Programme) -> None:
    told = story(programme)
    shown = [each for group in told.groups for each in pictures(group, told.kind)]
    assert shown
    for each in shown:
        assert each.share is None
        assert "target" not in each.described
    text = Client().get(f"/programmes/{programme.public_id}/").content.decode()
    assert "Counts of this kind have no target and enter no comparison." in text
    assert "percent of" not in text
    assert 'class="share' not in text


@pytest.mark.usefixtures("programme")
def test_it_stands_on_no_page_that_puts_things_beside_each_other() -> None:
    pages = [f"/processes/{SLUG}/", f"/processes/{SLUG}/findings/", f"/processes/{SLUG}/commitments/"]
    pages += [f"/processes/{SLUG}/commitments/?sort={sort}" for sort in SORTS]
    pages += [f"/processes/{SLUG}/parties/{party.code}/" for party in Party.objects.filter(code__in=ASKED)]
    pages += [f"/processes/{SLUG}/money/", f"/processes/{SLUG}/rounds/"]
    interface = (f"/api/v1/processes/{SLUG}", f"/api/v1/processes/{SLUG}/commitments", "/api/v1/history")
    asked = 0
    for address in (*pages, *interface[:2]):
        answer = Client().get(address)
        if answer.status_code == 200:
            asked += 1
            assert f"{COUNT:,}" not in answer.content.decode(), address
            assert str(COUNT) not in answer.content.decode(), address
    assert asked >= len(pages) - 1


def test_a_report_of_it_disagrees_with_no_number(programme: Programme, round: Round) -> None:
    commitment = programme.commitments.order_by("number")[0]
    row = of(round, commitment)
    sent(round, row, status="planning")
    assert not disagreements(programme.process)


def test_a_list_is_never_sorted_by_a_number() -> None:
    assert set(SORTS) == {"number", "newest", "title", "party"}
