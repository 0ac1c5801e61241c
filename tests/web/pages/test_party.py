from __future__ import annotations

import datetime as dt
import re
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from pledgebook import pipeline
from pledgebook.web.registry.actions import correct_commitment, import_reading, keep_fact
from pledgebook.web.registry.models import (
    Commitment,
    Document,
    Meeting,
    Office,
    Participation,
    Party,
    Process,
    VersionParty,
)
from tests.web.acting import AT, BY

PARTIES = "/processes/los-angeles-declaration/parties/"


def page(client: Client, code: str) -> str:
    answer = client.get(f"{PARTIES}{code}/")
    assert answer.status_code == 200
    return unescape(answer.content.decode())


def ids(text: str) -> set[str]:
    return set(re.findall(r'<h4[^>]*><a href="/commitments/(LAD-\d+)/"', text))


def named(code: str, role: str) -> set[str]:
    return set(
        VersionParty.objects.filter(party__code=code, role=role).values_list(
            "version__commitment__public_id", flat=True
        )
    )


@pytest.mark.usefixtures("document")
def test_what_it_promised_and_where_it_is_a_partner(client: Client) -> None:
    partners = VersionParty.objects.filter(role="partner").values_list("party__code", flat=True)
    for code in {"USA", "CAN", *partners}:
        text = page(client, code)
        assert ids(text) == named(code, "party") | named(code, "partner")


@pytest.mark.usefixtures("document")
def test_a_correction_is_shown_once(client: Client) -> None:
    commitment = Commitment.objects.get(public_id=min(named("CAN", "party")))
    correct_commitment(commitment, by=BY, at=AT, title="Another title of it")
    text = page(client, "CAN")
    assert text.count(f"/commitments/{commitment}/") == 2  # its number and its title
    assert "Another title of it" in text


@pytest.mark.usefixtures("process")
def test_dated_and_sourced_facts(client: Client) -> None:
    text = page(client, "CAN")
    for part in Participation.objects.filter(party__code="CAN"):
        assert f"/packages/{part.package.number}/" in text
        assert part.source in text
    assert "Leads" in text
    assert "Takes part in" not in text
    assert "Takes part in" in page(client, "SLV")
    text = page(client, "GUY")
    assert "Endorsed after the launch" in text
    assert "dates not known" in text
    for meeting in Meeting.objects.filter(hosts__code="BLZ"):
        assert meeting.name in page(client, "BLZ")


def test_an_office_is_shown_without_its_contact(client: Client, process: Process) -> None:
    office = Office(
        process=process, party=Party.objects.get(code="PER"), title="Special coordinator", holder="A. Person",
        contact="person@example.org", begins=dt.date(2022, 9, 1), source="a letter",
    )  # fmt: skip
    keep_fact(office, by=BY, at=AT)
    text = page(client, "PER")
    assert "Special coordinator" in text
    assert "A. Person" in text
    assert "example.org" not in text


@pytest.mark.parametrize("code", ["USA", "PER"])
def test_the_findings_that_touch_its_figures(client: Client, document: Document, code: str) -> None:
    own = document.findings.filter(
        places__figure__version__parties__party__code=code, places__figure__version__parties__role="party"
    ).distinct()
    assert own.exists() is (code == "USA")
    shown = re.findall(r"#finding-[0-9a-f]{8}-(\d+)", page(client, code))
    assert sorted(map(int, shown)) == sorted(finding.position for finding in own)


@pytest.mark.usefixtures("process")
def test_a_party_without_anything_has_a_page(client: Client) -> None:
    keep_fact(Party(code="a/b ü", name="A & B", kind="organisation"), by=BY, at=AT)
    text = page(client, "a/b ü")
    assert "A & B" in text
    assert "No document gives it a commitment of its own." in text


@pytest.mark.usefixtures("process")
@pytest.mark.parametrize("code", ["XXX", "usa", "%00", "x" * 300])
def test_no_such_party(client: Client, code: str) -> None:
    assert client.get(f"{PARTIES}{code}/").status_code == 404


def test_the_queries_do_not_grow(client: Client, process: Process) -> None:
    def queries(count: int) -> int:
        lines = "\n".join(
            f"- Peru will work with Canada to train {number} guards by 2027."
            for number in range(1, count + 1)
        )
        import_reading(pipeline.read(f"# Pledges, {count}\n\n{lines}"), process, by=BY, at=AT)
        with CaptureQueriesContext(connection) as captured:
            page(client, "PER")
        return len(captured)

    few = queries(2)
    assert queries(60) == few
