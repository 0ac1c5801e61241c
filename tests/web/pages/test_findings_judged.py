"""The page of findings where a person asks for some of them, and sets one aside."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.test import Client

from pledgebook import pipeline
from pledgebook.web.registry.actions import import_reading
from pledgebook.web.registry.models import Dismissal, Document, Finding, Process
from tests.web.acting import AT, BY, signed_in_as

FINDINGS = "/processes/los-angeles-declaration/findings/"
REASON = "Some shelters are <b>larger</b>, says the annex."
TEXT = """# Pledges

- Chile will build 120 shelters with 45 beds each, a total of 8,400 beds.
- Peru opened six offices: Arica, Iquique, Calama and Talca.
- Brazil will build 20 schools with 4 rooms each, a total of 80 rooms.
"""


@pytest.fixture
def other(process: Process) -> Document:
    return import_reading(pipeline.read(TEXT), process, by=BY, at=AT).document


@pytest.fixture
def signed_in(client: Client, db: None) -> Client:  # noqa: ARG001
    return signed_in_as(client, "editor")


def page(client: Client, query: str = "") -> str:
    answer = client.get(FINDINGS + query)
    assert answer.status_code == 200
    return str(answer.content.decode())


def anchors(text: str) -> set[int]:
    return {int(position) for position in re.findall(r'id="finding-[0-9a-f]{8}-(\d+)"', text)}


def offered(text: str, name: str) -> dict[str, int]:
    """The values that a list offers, and the number that it says there are."""
    options = re.search(rf'<select id="{name}".*?</select>', text, re.DOTALL)
    assert options
    found = re.findall(r'<option value="([^"]+)"[^>]*>[^<]*\((\d+)\)</option>', options[0])
    return {value: int(count) for value, count in found}


def address(finding: Finding, deed: str) -> str:
    return f"/documents/{finding.document.sha256}/findings/{finding.position}/{deed}/"


def beds(document: Document) -> Finding:
    return document.findings.get(claim__contains="8,400")


def test_each_list_leads_to_as_many_as_it_says(client: Client, document: Document, other: Document) -> None:
    text = page(client)
    for name in ("verdict", "kind", "party"):
        values = offered(text, name)
        assert len(values) > 1
        for value, count in values.items():
            narrowed = page(client, f"?{name}={value}")
            assert len(re.findall(r'id="finding-[^"]+"', narrowed)) == count
            assert f'<option value="{value}" selected>' in narrowed
    assert sum(offered(text, "verdict").values()) == document.findings.count() + other.findings.count()


def test_choices_hold_together_and_each_list_counts_within_the_others(
    client: Client, other: Document
) -> None:
    edition = f"edition={(other.sha256 or '')[:12]}"
    text = page(client, f"?{edition}&kind=multiple&party=CHL")
    assert anchors(text) == {beds(other).position}
    assert offered(text, "kind") == {"multiple": 1}
    assert offered(text, "party") == {"BRA": 1, "CHL": 1}
    assert f'<a href="?{edition}">Show all</a>' in text
    assert "No finding is like that." in page(client, f"?{edition}&verdict=derived&party=CHL")


@pytest.mark.usefixtures("other")
@pytest.mark.parametrize("query", ["?verdict=guilty", "?kind=x%00", "?party=x%00", "?party=" + "9" * 900])
def test_no_choice_is_an_error(client: Client, query: str) -> None:
    page(client, query)


def test_a_dismissed_one_stands_on_no_page_but_among_the_dismissed(
    signed_in: Client, other: Document
) -> None:
    finding = beds(other)
    answer = signed_in.post(address(finding, "dismissal"), {"reason": REASON}, follow=True)
    text = answer.content.decode()
    assert "Dismissed findings" in text
    assert anchors(text) == {finding.position}
    assert REASON in unescape(text)
    assert "<b>larger</b>" not in text
    edition = f"?edition={(other.sha256 or '')[:12]}"
    shown = page(signed_in, edition)
    assert finding.position not in anchors(shown)
    assert "1 dismissed finding<" in shown
    commitment = other.versions.get(quote__contains="8,400").commitment
    pages = (
        f"/documents/{other.sha256}/",
        f"/commitments/{commitment.public_id}/",
        f"/documents/{other.sha256}/figures/{finding.places.order_by('position')[0].start}/",
        "/processes/los-angeles-declaration/" + edition,
        "/processes/los-angeles-declaration/parties/CHL/",
    )
    for each in pages:
        assert unescape(signed_in.get(each).content.decode()).count(finding.explanation) == 0, each


def test_who_takes_it_back_finds_it_where_it_was(signed_in: Client, other: Document) -> None:
    finding = beds(other)
    signed_in.post(address(finding, "dismissal"), {"reason": REASON})
    text = signed_in.post(address(finding, "restoration"), follow=True).content.decode()
    assert finding.position in anchors(text)
    assert "It stands again." in text
    again = signed_in.post(address(finding, "restoration"), follow=True).content.decode()
    assert "Not taken: the finding stands already." in again


def test_what_is_not_taken_is_there_still_with_the_reason(signed_in: Client, other: Document) -> None:
    finding = beds(other)
    answer = signed_in.post(address(finding, "dismissal"), {"reason": "x" * 3000})
    assert answer.status_code == 422
    text = answer.content.decode()
    assert "Not taken: keep the reason under 2000 characters." in text
    assert "x" * 3000 in text
    assert not Dismissal.objects.exists()


def test_nobody_unknown_says_anything(client: Client, other: Document) -> None:
    finding = beds(other)
    for deed in ("dismissal", "restoration"):
        answer = client.post(address(finding, deed), {"reason": REASON})
        assert answer.status_code == 302
        assert answer["Location"].startswith("/sign-in/")
        assert "/dismissal/" not in page(client)
    assert not Dismissal.objects.exists()


def test_there_is_no_such_finding_and_no_such_way(signed_in: Client, other: Document) -> None:
    finding = beds(other)
    assert signed_in.get(address(finding, "dismissal")).status_code == 405
    nowhere = address(finding, "dismissal").replace(f"/{finding.position}/", "/999/")
    assert signed_in.post(nowhere, {"reason": REASON}).status_code == 404


def test_it_says_how_often_unrelated_figures_agree(client: Client, other: Document) -> None:
    assert beds(other).chance is not None
    assert "unrelated figures would agree like this in about 1 in" in page(client)


def test_a_document_without_commitments_has_findings_to_dismiss_and_is_listed(
    signed_in: Client, document: Document
) -> None:
    told = "# Notes on shelters\n\nThere are 120 shelters with 45 beds each, a total of 8,400 beds.\n"
    notes = import_reading(pipeline.read(told), document.process, by=BY, at=AT).document
    assert not notes.versions.exists()
    finding = beds(notes)
    answer = signed_in.post(address(finding, "dismissal"), {"reason": REASON}, follow=True)
    assert (answer.status_code, anchors(answer.content.decode())) == (200, {finding.position})
    edition = f"?edition={(notes.sha256 or '')[:12]}"
    assert f'href="{FINDINGS}{edition}"' in page(signed_in)
    assert signed_in.get("/processes/los-angeles-declaration/" + edition).status_code == 404


@pytest.mark.usefixtures("document")
def test_an_edition_without_commitments_and_findings_is_none(client: Client, process: Process) -> None:
    bare = import_reading(pipeline.read("# Notes\n\nThe sea is blue.\n"), process, by=BY, at=AT).document
    assert client.get(f"{FINDINGS}?edition={(bare.sha256 or '')[:12]}").status_code == 404
