from __future__ import annotations

import re
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from pledgebook import pipeline
from pledgebook.formats.words import ORDER
from pledgebook.web.pages.queries import findings
from pledgebook.web.registry.actions import import_reading
from pledgebook.web.registry.models import Document, Process
from tests.web.acting import AT, BY

FINDINGS = "/processes/los-angeles-declaration/findings/"
SUM = "- Peru will give $10 million in aid, of which $6 million for schools and $4 million for clinics.\n"


def page(client: Client, query: str = "") -> str:
    answer = client.get(FINDINGS + query)
    assert answer.status_code == 200
    return str(answer.content.decode())


def imported(process: Process, text: str) -> Document:
    return import_reading(pipeline.read(f"# Pledges\n\n{text}"), process, by=BY, at=AT).document


def test_every_finding_stands_there_with_its_anchor_by_verdict(client: Client, document: Document) -> None:
    text = page(client)
    shown = re.findall(r'id="finding-([0-9a-f]{8})-(\d+)"', text)
    assert {int(position) for _, position in shown} == set(
        document.findings.values_list("position", flat=True)
    )
    assert {name for name, _ in shown} == {(document.sha256 or "")[:8]}
    verdicts = [document.findings.get(position=position).verdict for _, position in shown]
    assert verdicts == sorted(verdicts, key=ORDER.index)
    assert len(set(verdicts)) > 1
    for finding in document.findings.all():
        assert finding.explanation in unescape(text)
        assert finding.rule in text


def test_each_figure_leads_to_its_place_and_to_its_page(client: Client, document: Document) -> None:
    text = page(client)
    for finding in document.findings.all():
        for place in finding.places.filter(figure__isnull=False):
            assert f'href="/documents/{document.sha256}/?at={place.start}#f{place.start}"' in text
            assert f'href="/documents/{document.sha256}/figures/{place.start}/"' in text


def test_anchors_of_several_documents_are_apart_and_an_edition_shows_its_own(
    client: Client, document: Document
) -> None:
    other = imported(document.process, SUM)
    assert other.findings.exists()
    anchors = re.findall(r'id="(finding-[^"]+)"', page(client))
    assert len(anchors) == len(set(anchors)) == document.findings.count() + other.findings.count()
    own = re.findall(r'id="(finding-[^"]+)"', page(client, f"?edition={(other.sha256 or '')[:12]}"))
    assert len(own) == other.findings.count()
    assert client.get(FINDINGS + "?edition=000000000000").status_code == 404


def test_the_findings_of_a_process_only(client: Client, document: Document) -> None:
    assert document.findings.exists()
    Process.objects.create(slug="other", name="Other", prefix="OTH", source="a test")
    assert "No figure could be checked" in client.get("/processes/other/findings/").content.decode()
    assert client.get("/processes/none/findings/").status_code == 404


@pytest.mark.usefixtures("document")
@pytest.mark.parametrize("number", ["2", "x", "-1", "²", "9" * 30])
def test_no_page_is_an_error(client: Client, number: str) -> None:
    assert "finding-" in page(client, f"?page={number}")


def test_a_page_holds_so_many(client: Client, document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(findings, "SIZE", 2)
    count = document.findings.count()
    pages = [page(client, f"?page={number}") for number in range(1, -(-count // 2) + 1)]
    assert 'rel="next"' in pages[0]
    assert len({anchor for text in pages for anchor in re.findall(r'id="(finding-[^"]+)"', text)}) == count


def test_the_queries_do_not_grow(client: Client, process: Process) -> None:
    def queries(count: int) -> int:
        document = imported(process, SUM * count)
        with CaptureQueriesContext(connection) as captured:
            assert "finding-" in page(client, f"?edition={(document.sha256 or '')[:12]}")
        return len(captured)

    few = queries(1)
    assert queries(25) == few
