"""The page of a programme, and its two forms."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from decimal import Decimal
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from pledgebook.model import Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.registry.actions import confirm_programme, report_observation
from pledgebook.web.registry.models import Document, Measure, Observation, Phase, Programme
from pledgebook.web.reporting.questions import questions
from tests.web.acting import AT, BY, signed_in_as

pytestmark = pytest.mark.django_db

ACTED = AT + dt.timedelta(days=200)


@pytest.fixture
def registered(document: Document) -> Measure:  # noqa: ARG001
    """How many had registered in the first phase of Ecuador's registration."""
    return Measure.objects.get(name="registered", phase__number=1)


@pytest.fixture
def signed_in(client: Client) -> Client:
    return signed_in_as(client, "editor", name="focal")


def address(programme: Programme, more: str = "") -> str:
    return f"/programmes/{programme.public_id}/{more}"


def page(client: Client, programme: Programme) -> str:
    response = client.get(address(programme))
    assert response.status_code == 200
    return unescape(response.content.decode())


def send(client: Client, of: Measure, **changed: str) -> Callable[[], tuple[int, str]]:
    typed = {
        "measure": str(of.pk),
        "value": "150,000",
        "ends": "2022-12-31",
        "source": "Ministry",
    } | changed

    def post() -> tuple[int, str]:
        response = client.post(address(of.programme, "observations/"), typed)
        return response.status_code, unescape(response.content.decode()) or response.headers["Location"]

    return post


def report(measure: Measure, value: int, ends: dt.date, begins: dt.date | None = None) -> Observation:
    return report_observation(
        measure, Decimal(value), source="Ministry", by=BY, at=ACTED, ends=ends, begins=begins
    )


def test_a_registration_in_phases(client: Client, registered: Measure) -> None:
    shown = page(client, registered.programme)
    for number in (1, 2, 3):
        assert f'id="phase-{number}"' in shown
    assert "when it opens is not said" in shown
    assert "opens some day from January 1, 2023" in shown
    assert "more than 105,000" in shown
    assert "32.3 to 32.7 percent of the population estimate (about 324,500)" in shown
    assert "Proposed by the reader" in shown
    assert "Which of them it has reached was not read from the text." in shown
    assert f'href="/commitments/{registered.programme.commitments.get().public_id}/"' in shown
    assert 'class="chart"' not in shown, "one value alone is no chart"


def test_there_is_no_such_programme(client: Client, registered: Measure) -> None:
    assert client.get("/programmes/NONE-P1/").status_code == 404
    assert client.get(f"/programmes/{registered.programme.public_id.lower()}/").status_code == 404


def test_several_values_with_a_day_are_a_chart_that_says_what_it_shows(
    client: Client, registered: Measure
) -> None:
    report(registered, 150_000, dt.date(2022, 12, 31))
    shown = page(client, registered.programme)
    assert shown.count('<circle class="dot-observed"') == 2
    assert f'role="img" aria-labelledby="m{registered.pk}-title m{registered.pk}-desc"' in shown
    described = shown[shown.index("<desc") : shown.index("</desc>")]
    assert "October 1, 2022: more than 105,000; December 31, 2022: 150,000" in described
    assert "population estimate: about 324,500" in described


def test_bars_for_what_a_period_counts(client: Client, document: Document) -> None:
    measure = Measure.objects.get(name="visas_issued")
    shown = page(client, measure.programme)
    assert '<rect class="bar-baseline"' in shown
    assert '<rect class="bar-observed"' in shown
    assert "<polyline" not in shown
    assert measure.programme.process == document.process


def test_what_cannot_be_is_said_beside_the_value_that_is_kept(client: Client, registered: Measure) -> None:
    wrong = report(registered, 400_000, dt.date(2022, 12, 31))
    shown = page(client, registered.programme)
    row = shown[shown.index(f'id="o{wrong.pk}"') :].split("</tr>")[0]
    assert "400,000" in row
    assert "Cannot be: registered is more than population estimate." in row


def test_figures_that_count_nothing_are_noted(client: Client, document: Document) -> None:
    noted = next(each for each in Programme.objects.all() if each.notes)
    assert noted.process == document.process
    assert noted.notes[0] in page(client, noted)


def test_no_more_queries_for_many_values(client: Client, registered: Measure) -> None:
    programme = registered.programme
    report(registered, 110_000, dt.date(2022, 11, 1))
    with CaptureQueriesContext(
        connection,
    ) as few:
        page(client, programme)
    for number in range(1, 25):
        report(registered, 110_000 + number, dt.date(2022, 11, 1) + dt.timedelta(days=number))
    with CaptureQueriesContext(connection) as many:
        page(client, programme)
    assert len(many) == len(few)


def test_a_number_is_reported_and_marked(signed_in: Client, registered: Measure) -> None:
    status, location = send(signed_in, registered)()
    seen = registered.observations.get(figure=None)
    assert (status, location) == (303, f"{address(registered.programme)}#o{seen.pk}")
    assert seen.low == 150_000
    assert (seen.ends, seen.begins, seen.reported_by) == (dt.date(2022, 12, 31), None, "focal")
    shown = page(signed_in, registered.programme)
    assert "Recorded. The new row is marked below" in shown
    assert f'<tr id="o{seen.pk}"' in shown
    assert "December 31, 2022" in shown
    entry = Entry.objects.order_by("-sequence")[0]
    assert (entry.action, entry.actor) == ("report observation", "focal")


def test_the_same_report_twice_is_one(signed_in: Client, registered: Measure) -> None:
    post = send(signed_in, registered)
    assert post()[1] == post()[1]
    assert registered.observations.filter(figure=None).count() == 1
    assert Entry.objects.filter(action="report observation").count() == 1
    assert "Nothing was added" in page(signed_in, registered.programme)


def test_a_number_that_comes_back_after_another_is_a_new_report(registered: Measure) -> None:
    day = dt.date(2022, 12, 31)
    for value in (1, 2, 1):
        report(registered, value, day)
    assert registered.observations.filter(figure=None).count() == 3


def test_a_measure_that_has_no_value_yet(signed_in: Client, registered: Measure) -> None:
    assert 'value="registered.2"' in page(signed_in, registered.programme)
    post = send(signed_in, registered, measure="registered.2", unit="migrants", value="12")
    assert post()[0] == post()[0] == 303
    made = Measure.objects.get(name="registered", phase__number=2)
    assert (made.type, made.unit, made.observations.count()) == ("cumulative", "migrants", 1)
    told = json.loads(Entry.objects.order_by("-sequence")[0].payload)
    assert (told["first_of_measure"], told["phase"]) == (True, 2)


def test_a_measure_of_another_kind_or_programme_is_refused(registered: Measure) -> None:
    programme = registered.programme
    other = Programme.objects.exclude(pk=programme.pk).filter(kind="registration")[0]
    for made in (
        Measure(programme=programme, name="trips", type="flow", unit=""),
        Measure(programme=programme, name="registered", type="flow", unit=""),
        Measure(programme=other, phase=registered.phase, name="offices", type="level", unit=""),
    ):
        with pytest.raises(Refusal):
            report_observation(made, Decimal(1), source="Ministry", by=BY, at=ACTED)


@pytest.mark.parametrize(
    ("changed", "field", "said"),
    [
        ({"measure": ""}, "measure", "Choose what was counted."),
        ({"measure": "trips"}, "measure", "Choose one of the measures."),
        ({"value": "1.234"}, "value", "Is this 1234 or 1.2340?"),
        ({"value": "-5"}, "value", "in digits alone"),
        ({"value": ""}, "value", "Write the number."),
        ({"ends": ""}, "ends", "Say on which day"),
        ({"ends": "31.12.2022"}, "ends", "Write the day like 2023-01-31."),
        ({"ends": "9999-12-31"}, "ends", "still to come"),
        ({"begins": "2023-01-01"}, "begins", "begins after it ends"),
        ({"source": "  "}, "source", "Say where the number comes from."),
    ],
)
def test_an_error_stands_beside_its_field_and_what_was_typed_stays(
    signed_in: Client, registered: Measure, changed: dict[str, str], field: str, said: str
) -> None:
    before = (Observation.objects.count(), Entry.objects.count())
    typed = {"source": "The register of April"} | changed
    status, shown = send(signed_in, registered, **typed)()
    assert status == 422
    assert (
        f'id="{field}-wrong">{said}' in shown or said in shown.split(f'id="{field}-wrong">')[1].split("<")[0]
    )
    assert f'aria-describedby="{field}-wrong' in shown
    assert 'aria-invalid="true"' in shown
    assert typed["source"].strip() in shown
    assert (Observation.objects.count(), Entry.objects.count()) == before


def test_what_a_period_counts_says_since_when(signed_in: Client, document: Document) -> None:
    visas = Measure.objects.get(name="visas_issued")
    status, shown = send(signed_in, visas)()
    assert (status, "Say on which day that began." in shown) == (422, True)
    assert send(signed_in, visas, begins="2022-10-01")()[0] == 303
    assert visas.programme.process == document.process


def test_a_number_that_the_database_would_not_keep_is_no_error_of_ours(
    signed_in: Client, registered: Measure
) -> None:
    status, shown = send(signed_in, registered, value="1" * 35)()
    assert status == 422
    assert "cannot keep" in shown


def test_who_is_not_signed_in_is_asked_to(client: Client, registered: Measure) -> None:
    status, location = send(client, registered)()
    assert (status, location.startswith("/sign-in/?next=")) == (302, True)
    assert registered.observations.filter(figure=None).count() == 0
    assert "Sign in to report a number" in page(client, registered.programme)


def test_the_addresses_of_the_forms_lead_to_them(signed_in: Client, registered: Measure) -> None:
    for more, place in (("observations/", "report"), ("confirm/", "confirm")):
        response = signed_in.get(address(registered.programme, more))
        assert (response.status_code, response.headers["Location"]) == (
            303,
            f"{address(registered.programme)}#{place}",
        )


def test_a_programme_is_confirmed(signed_in: Client, registered: Measure) -> None:
    programme = registered.programme
    typed = {"title": "Registration", "stage": "open"}
    response = signed_in.post(address(programme, "confirm/"), typed)
    assert response.status_code == 303
    shown = page(signed_in, programme)
    assert "<bdi>focal</bdi>" in shown
    assert '<li aria-current="step">open' in shown
    assert shown.count('aria-current="step"') == 1
    count = Entry.objects.count()
    signed_in.post(address(programme, "confirm/"), typed)
    assert Entry.objects.count() == count
    assert "Nothing was changed." in page(signed_in, programme)


@pytest.mark.parametrize(
    "typed",
    [{"title": " "}, {"title": "x" * 501}, {"title": "a\0b"}, {"title": "Registration", "stage": "arriving"}],
)
def test_what_cannot_be_confirmed_is_said_beside_it(
    signed_in: Client, registered: Measure, typed: dict[str, str]
) -> None:
    response = signed_in.post(address(registered.programme, "confirm/"), typed)
    assert response.status_code == 422
    assert 'id="title-wrong"' in response.content.decode()
    assert Programme.objects.filter(status="confirmed").count() == 0


@pytest.fixture
def children(document: Document) -> Measure:  # noqa: ARG001
    """A measure of a kind whose small counts are masked."""
    programme = Programme.objects.filter(kind="child_protection")[0]
    return Measure(programme=programme, name="screened", type="flow", unit="children")


def test_a_small_count_of_children_is_nowhere(signed_in: Client, children: Measure) -> None:
    first, last = dt.date(2022, 11, 1), dt.date(2022, 11, 30)
    for value, months in ((7, 0), (31, 31)):
        shift = dt.timedelta(days=months)
        measure = children if months == 0 else Measure.objects.get(name="screened")
        report(measure, value, last + shift, begins=first + shift)
    shown = page(signed_in, children.programme)
    assert "fewer than 10" in shown
    assert "Counts below 10 are not shown." in shown
    assert '"masked_below": 10' in shown
    assert '"low": "31"' in shown
    assert ">7<" not in shown
    assert '"7"' not in shown
    assert '"low": "7"' not in "".join(entry.payload for entry in Entry.objects.all())
    assert 'class="chart"' not in shown, "what is not shown is not drawn either"


def test_of_such_a_kind_no_phase_is_told_by_itself(children: Measure) -> None:
    """43 for the whole and 40 for a phase are 3 for the other."""
    phase = Phase.objects.create(programme=children.programme, number=1, title="The north")
    of_a_phase = Measure(programme=children.programme, name="screened", type="flow", unit="x", phase=phase)
    with pytest.raises(Refusal, match="for the whole programme"):
        report(of_a_phase, 40, dt.date(2022, 11, 30))
    assert not Measure.objects.filter(phase=phase).exists()
    version = children.programme.commitments.all()[0].versions.get(latest=True)
    assert [each.key for each in questions(version).counted] == ["screened"]


def test_what_enters_no_comparison_has_no_share(client: Client, document: Document) -> None:
    forced = next(each for each in Programme.objects.filter(kind="enforcement") if each.measures.exists())
    shown = page(client, forced)
    assert "enter no comparison" in shown
    assert 'class="share"' not in shown
    assert forced.process == document.process


def test_a_confirmed_programme_keeps_its_history(client: Client, registered: Measure) -> None:
    confirm_programme(registered.programme, by="officer", at=ACTED, stage="open")
    shown = page(client, registered.programme)
    assert "confirm programme" in shown
    assert "import document" in shown
