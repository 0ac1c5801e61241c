from __future__ import annotations

import datetime as dt
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from pledgebook import pipeline
from pledgebook.web.registry.actions import file_commitment, import_reading, keep_fact
from pledgebook.web.registry.models import (
    ActionPackage,
    Commitment,
    Document,
    LineOfEffort,
    Meeting,
    Process,
)
from tests.web.acting import AT, BY

PACKAGES = "/processes/los-angeles-declaration/packages/"


def page(client: Client, number: int) -> str:
    answer = client.get(f"{PACKAGES}{number}/")
    assert answer.status_code == 200
    return unescape(answer.content.decode())


def test_who_leads_and_takes_part_by_which_source(client: Client, process: Process) -> None:
    for package in process.packages.all():
        text = page(client, package.number)
        for part in package.participations.all():
            assert part.party.name in text
            assert part.source in text
        if not package.participations.exists():
            assert "No source that was read says who leads it" in text
    assert page(client, 2).index("<strong>lead</strong>") < page(client, 2).index("participant")


@pytest.mark.usefixtures("process")
def test_a_name_that_was_not_found_stays_empty_with_the_reason(client: Client) -> None:
    text = page(client, 10)
    assert "Its name was not found." in text
    assert "the number follows from those of the others" in page(client, 6)
    assert "the number follows from those of the others" not in page(client, 5)


def test_lines_of_effort_and_its_committee(client: Client, process: Process) -> None:
    package = process.packages.get(number=5)
    assert "What its members agreed to work along was not found." in page(client, 5)
    keep_fact(LineOfEffort(package=package, title="Fair recruitment", source="minutes"), by=BY, at=AT)
    keep_fact(
        Meeting(process=process, package=package, date=dt.date(2023, 2, 1), place="Bogotá", name="Committee",
                source="minutes"),
        by=BY, at=AT,
    )  # fmt: skip
    text = page(client, 5)
    assert "Fair recruitment" in text
    assert "/meetings/2023-02-01/" in text
    assert "Bogotá" in text


def test_its_commitments_and_who_filed_them(client: Client, document: Document) -> None:
    package = ActionPackage.objects.filter(commitments__isnull=False).order_by("number")[0]
    own = list(package.commitments.all())
    text = page(client, package.number)
    for commitment in own:
        assert f"/commitments/{commitment}/" in text
    assert text.count("filed by the rule") == len(own)
    other = Commitment.objects.exclude(package=package).filter(process=document.process)[0]
    file_commitment(other, package, by="A. Person", at=AT)
    text = page(client, package.number)
    assert f"/commitments/{other}/" in text
    assert "filed by A. Person" in text
    assert f"{len(own)} filed by a rule" in text
    assert "1 filed by a person" in text


@pytest.mark.usefixtures("process")
@pytest.mark.parametrize("number", ["12", "0", "99999999999999999999"])
def test_no_such_package(client: Client, number: str) -> None:
    assert client.get(f"{PACKAGES}{number}/").status_code == 404


def test_the_queries_do_not_grow(client: Client, process: Process) -> None:
    def queries(count: int) -> int:
        lines = "\n".join(f"- Peru will resettle {number} refugees." for number in range(1, count + 1))
        import_reading(pipeline.read(f"# Pledges, {count}\n\n{lines}"), process, by=BY, at=AT)
        with CaptureQueriesContext(connection) as captured:
            assert "filed by the rule" in page(client, 7)
        return len(captured)

    few = queries(2)
    assert queries(60) == few
