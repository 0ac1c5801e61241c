"""What is answered is what the pages show, in a number of queries that does not grow."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.db import connection
from django.http import QueryDict
from django.test import Client
from django.test.utils import CaptureQueriesContext

from pledgebook.formats import json as written
from pledgebook.model import Reading
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.pages.queries import commitment as commitments
from pledgebook.web.pages.queries.listing import listing
from pledgebook.web.pages.queries.programme import story
from pledgebook.web.pages.queries.selection import Selection
from pledgebook.web.registry.actions import file_commitment, merge_commitments
from pledgebook.web.registry.models import (
    Commitment,
    Document,
    Figure,
    Finding,
    Measure,
    Observation,
    Office,
    Party,
    Process,
    Programme,
)
from tests.web.acting import AT, BY
from tests.web.api.asking import bearing, key_of

PROCESS = "/api/v1/processes/los-angeles-declaration"
LISTS = {  # how many times each reads the database; where persons are named, twice for those that are not shown
    "/api/v1/processes": 2,
    f"{PROCESS}/parties": 3,
    f"{PROCESS}/meetings": 4,
    f"{PROCESS}/packages": 4,
    f"{PROCESS}/documents": 5,
    f"{PROCESS}/commitments": 8,
    f"{PROCESS}/commitments?party=COL&q=migrants&sort=party": 8,
    f"{PROCESS}/parties/COL/wordings": 9,
    f"{PROCESS}/days/2022-10-07/commitments": 9,
    f"{PROCESS}/days/2022-10-07/commitments?party=COL": 10,
    f"{PROCESS}/rounds": 3,
    f"{PROCESS}/statuses": 3,
    f"{PROCESS}/scales": 4,
    f"{PROCESS}/deadlines": 3,
    f"{PROCESS}/disagreements": 2,
    f"{PROCESS}/contests": 3,
    "/api/v1/commitments/LAD-1/history": 13,
    f"{PROCESS}/findings": 4,
    f"{PROCESS}/money/entries": 3,
    f"{PROCESS}/money/accounts?by=party": 3,
    f"{PROCESS}/programmes": 3,
    "/api/v1/programmes/LAD-P5/measures": 8,
    "/api/v1/programmes/LAD-P5/observations": 10,
    "/api/v1/commitments/LAD-1/versions": 12,
    "/api/v1/history": 4,
}

pytestmark = pytest.mark.usefixtures("document")


def asked(client: Client, address: str) -> Any:
    answer = client.get(address)
    assert answer.status_code == 200, answer.content
    return json.loads(answer.content)


@pytest.mark.parametrize("address", LISTS)
def test_a_list_takes_a_number_of_queries_that_does_not_grow(client: Client, address: str) -> None:
    counts, read = [], []
    for limit in (1, 200):
        with CaptureQueriesContext(connection) as captured:
            asked(client, f"{address}{'&' if '?' in address else '?'}limit={limit}")
        read = [query["sql"] for query in captured.captured_queries if query["sql"].startswith("SELECT")]
        counts.append(len(read))
    assert counts == [LISTS[address]] * 2, read


def test_a_list_has_what_the_page_has(client: Client, process: Process) -> None:
    for query in (
        "",
        "q=migrants",
        "party=CAN&party=COL",
        "has=finding",
        "declared=new&sort=title",
    ):
        page = listing(process, Selection.of(QueryDict(query)))
        found = asked(client, f"{PROCESS}/commitments?{query}")
        assert [item["id"] for item in found["items"]] == [
            line.version.commitment.public_id for line in page.lines
        ]
        assert found["count"] == page.count > 0


def test_a_commitment_has_its_words_and_where_each_value_comes_from(
    client: Client, document: Document
) -> None:
    told = asked(client, "/api/v1/commitments/LAD-1")
    page = commitments.page(commitments.commitment_named("LAD-1"))
    assert told["quote"] == page.version.quote
    assert " ".join(document.text[told["start"] : told["end"]].split()) == told["quote"]
    assert [party["code"] for party in told["parties"]] == [party.code for party in page.parties]
    for figure in told["figures"]:
        assert document.text[figure["start"] : figure["end"]] == figure["quote"]
        assert figure["rule"]
    assert len(told["findings"]) == len(page.found)
    for address in told["findings"]:
        assert asked(client, address)["places"]


def test_who_gave_way_leads_to_who_lives_on(client: Client) -> None:
    first, second = Commitment.objects.order_by("number")[:2]
    merge_commitments(second, first, by=BY, at=AT)
    answer = client.get(f"/api/v1/commitments/{second}")
    assert (answer.status_code, answer["Location"]) == (301, f"/api/v1/commitments/{first}")
    assert asked(client, f"/api/v1/commitments/{first}")["merged"] == [second.public_id]
    versions = asked(client, f"/api/v1/commitments/{second}/versions")
    assert {version["commitment"] for version in versions["items"]} == {"LAD-1", "LAD-2"}


def test_a_reading_is_that_of_the_command_line(client: Client, document: Document, reading: Reading) -> None:
    told = asked(client, f"/api/v1/documents/{document.sha256}/reading")
    assert told["commitments"] == json.loads(
        json.dumps([written.commitment(each) for each in reading.commitments])
    )
    assert told["findings"] == json.loads(json.dumps([written.finding(each) for each in reading.findings]))


def test_every_figure_and_finding_is_found_by_its_address(client: Client, document: Document) -> None:
    figures = asked(client, f"/api/v1/documents/{document.sha256}/figures?limit=200")
    assert figures["count"] == len(figures["items"]) == Figure.objects.count()
    one = figures["items"][3]
    assert asked(client, f"/api/v1/documents/{document.sha256}/figures/{one['start']}").items() >= one.items()
    findings = asked(client, f"{PROCESS}/findings?limit=200")
    assert findings["count"] == Finding.objects.count()
    accusing = [
        item["verdict"] in {"inconsistent", "overstated", "understated"} for item in findings["items"]
    ]
    assert accusing == sorted(accusing, reverse=True)
    some = findings["items"][0]
    assert asked(client, f"/api/v1/documents/{some['document']}/findings/{some['position']}") == some


def test_a_count_too_small_to_be_shown_is_not_there(client: Client) -> None:
    masking = {name for name, kind in load_kinds().items() if kind.mask_below}
    programme = Programme.objects.filter(kind__in=masking).first()
    if programme is None:
        programme = Programme.objects.all()[0]
        Programme.objects.filter(pk=programme.pk).update(kind=min(masking))
    measure = Measure.objects.create(programme=programme, name="small", type="level", unit="people")
    Observation.objects.create(
        measure=measure,
        role="observed",
        low=3,
        high=3,
        hedge="exact",
        source="a list",
        reported_by=BY,
        recorded_at=AT,
    )
    seen = [
        item
        for item in asked(client, f"/api/v1/programmes/{programme.public_id}/observations")["items"]
        if item["measure"] == "small"
    ]
    assert [(item["hidden"], item["low"], item["high"], item["hedge"]) for item in seen] == [
        (True, None, None, None)
    ]
    assert "3" not in seen[0]["text"].replace(
        str(load_kinds()[Programme.objects.get(pk=programme.pk).kind].mask_below), ""
    )


def test_a_contact_is_nowhere(client: Client, process: Process) -> None:
    party = Party.objects.get(code="PER")
    Office.objects.create(
        process=process, party=party, title="Coordinator", contact="private@example.org", source="x"
    )
    told = client.get(f"{PROCESS}/parties/PER").content.decode()
    assert "Coordinator" in told
    assert "private@" not in told


def test_a_package_counts_what_is_filed(client: Client, process: Process) -> None:
    package = process.packages.get(number=1)
    for commitment in Commitment.objects.order_by("number")[:3]:
        file_commitment(commitment, package, by=BY, at=AT)
    assert (
        asked(client, f"{PROCESS}/packages/1")["commitments"]
        == asked(client, f"{PROCESS}/commitments?package=1")["count"]
        >= 3
    )


@pytest.mark.parametrize(
    "address",
    [
        "/api/v1/processes/none", "/api/v1/commitments/LAD-999", "/api/v1/programmes/LAD-P999", "/api/v1/nothing",
        f"/api/v1/documents/{'0' * 64}", f"{PROCESS}/packages/99", f"{PROCESS}/meetings/2000-01-01",
        f"{PROCESS}/parties/XXX", "/api/v1/history/0", "/api/v1/uploads/5d8d3b86-8b1c-4b5e-a3a1-111111111111",
    ],
)  # fmt: skip
def test_what_is_not_there_is_told_so(client: Client, address: str) -> None:
    answer = client.get(address, headers=bearing(key_of("editor")))
    assert (answer.status_code, answer["Content-Type"]) == (404, "application/problem+json")
    assert json.loads(answer.content)["status"] == 404


def test_a_parameter_that_is_none_is_refused_by_name(client: Client) -> None:
    answer = client.get(f"{PROCESS}/commitments?partys=PER")
    told = json.loads(answer.content)
    assert (answer.status_code, told["errors"][0]["where"]) == (422, "query.partys")


def test_the_history_of_one_subject(client: Client) -> None:
    found = asked(client, "/api/v1/history?subject_type=process&subject_id=los-angeles-declaration")
    assert {item["subject_id"] for item in found["items"]} == {"los-angeles-declaration"}
    one = found["items"][0]
    assert asked(client, f"/api/v1/history/{one['sequence']}") == one


def test_measures_and_values_are_those_of_the_page(client: Client) -> None:
    programme = Programme.objects.get(public_id="LAD-P5")
    told = story(programme)
    measures = asked(client, "/api/v1/programmes/LAD-P5/measures")
    assert measures["count"] == len(told.series) > 0
    values = asked(client, "/api/v1/programmes/LAD-P5/observations")
    assert {item["id"] for item in values["items"]} == {
        row.observation.pk for each in told.series for row in each.rows
    }
