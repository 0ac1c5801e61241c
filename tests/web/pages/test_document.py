from __future__ import annotations

import re
from html import escape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from pledgebook import pipeline
from pledgebook.web.pages.queries import documents
from pledgebook.web.registry.actions import correct_commitment, import_reading
from pledgebook.web.registry.models import Commitment, Document, FindingPlace, Process, Time
from tests.web.acting import AT, BY


def text_of(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def anchors(text: str) -> set[str]:
    return set(re.findall(r'\sid="([^"]+)"', text))


def test_marks_and_margin_lead_to_each_other(client: Client, document: Document) -> None:
    text = text_of(client, f"/documents/{document.sha256}/")
    for link in re.findall(r'href="#([^"]+)"', text):
        assert link in anchors(text)
    for commitment in Commitment.objects.all():
        assert {f"c{commitment.number}", f"c{commitment.number}-note"} <= anchors(text)
        assert f'href="/commitments/{commitment.public_id}/"' in text
    for start in document.figures.values_list("start", flat=True):
        assert f"f{start}" in anchors(text)
        assert f'href="/documents/{document.sha256}/figures/{start}/"' in text


def test_the_margin_says_which_rule_read_a_value(client: Client, document: Document) -> None:
    text = text_of(client, f"/documents/{document.sha256}/")
    figure = document.figures.filter(version__isnull=False)[0]
    time = Time.objects.filter(version__document=document)[0]
    version = document.versions.all()[0]
    for rule, entry in (
        (figure.rule, figure.entry),
        (time.rule, time.entry),
        version.origins["parties"].values(),
    ):
        assert f"<code>{rule}</code> <q><bdi>{escape(entry)}</bdi></q>" in text


def test_no_anchor_stands_twice(client: Client, document: Document) -> None:
    found = re.findall(r'\sid="([^"]+)"', text_of(client, f"/documents/{document.sha256}/"))
    assert len(found) == len(set(found))


def test_what_was_corrected_is_what_is_shown(client: Client, document: Document) -> None:
    commitment = Commitment.objects.order_by("number")[0]
    correct_commitment(commitment, by=BY, at=AT, kind="enforcement")
    note = text_of(client, f"/documents/{document.sha256}/").partition(f'id="c{commitment.number}-note"')[2]
    assert "enforcement" in note[:600]


@pytest.mark.usefixtures("document")
@pytest.mark.parametrize("address", ["/documents/" + "0" * 64 + "/", "/documents/xyz/"])
def test_there_is_no_other_document(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


def test_a_long_document_takes_no_more_queries(client: Client, process: Process) -> None:
    counts = []
    for lines in (2, 60):
        text = "Fact sheet\n\nOctober 6, 2022\n\n" + "".join(
            f"- Peru will train {100 + n} teachers by 20{30 + n}.\n" for n in range(lines)
        )
        kept = import_reading(pipeline.read(text), process, by=BY, at=AT).document
        with CaptureQueriesContext(connection) as queries:
            text_of(client, f"/documents/{kept.sha256}/")
        counts.append(len(queries))
    assert counts[0] == counts[1]


@pytest.fixture
def long(process: Process, monkeypatch: pytest.MonkeyPatch) -> Document:
    """A document of three parts, with shorter parts than there are."""
    monkeypatch.setattr(documents, "ENOUGH", 2_500)
    monkeypatch.setattr(documents, "FULL", 4_000)
    lines = [
        f"- Peru will train {100 + n} teachers in {40 + n} schools of the coast by 20{30 + n % 60}, and no fewer."
        for n in range(130)
    ]
    lines[45] = "## The second half\n\n" + lines[45]
    text = "# Fact sheet\n\nOctober 6, 2022\n\n" + "\n".join(lines)
    return import_reading(pipeline.read(text), process, by=BY, at=AT).document


def parts_of(client: Client, document: Document) -> list[str]:
    first = text_of(client, f"/documents/{document.sha256}/")
    numbers = {int(number) for number in re.findall(r'href="\?part=(\d+)#document"', first)}
    return [text_of(client, f"/documents/{document.sha256}/?part={number}") for number in sorted(numbers)]


def without_tongues(text: str) -> str:
    """The links to the other language lead to the same address, which is not the same here."""
    return re.sub(r'<nav class="tongues".*?</nav>', "", text)


def test_a_long_document_is_shown_in_parts(client: Client, long: Document) -> None:
    parts = parts_of(client, long)
    assert len(parts) == 3
    held = [re.findall(r'<span class="commitment" id="c(\d+)"', text) for text in parts]
    numbers = list(Commitment.objects.order_by("number").values_list("number", flat=True))
    assert [int(number) for each in held for number in each] == numbers
    assert all(held)
    assert "The second half" in parts[1]
    assert parts[1].index("The second half") < parts[1].index('<span class="commitment"')
    for text in parts:
        assert f"<dd>{len(numbers)}</dd>" in text
        found = re.findall(r'\sid="([^"]+)"', text)
        assert len(found) == len(set(found))
        for link in re.findall(r'href="#([^"]+)"', text):
            assert link in found
    assert without_tongues(parts[0]) == without_tongues(text_of(client, f"/documents/{long.sha256}/"))
    assert 'rel="next"' not in parts[-1]


def test_a_commitment_leads_to_the_part_where_it_stands(client: Client, long: Document) -> None:
    for version in (long.versions.order_by("start")[0], long.versions.order_by("-start")[0]):
        text = text_of(client, f"/commitments/{version.commitment}/")
        place = re.search(rf'<a href="(/documents/{long.sha256}/\?at=\d+)#(c\d+)"', text)
        assert place
        assert f'id="{place[2]}"' in text_of(client, place[1])


@pytest.mark.parametrize("query", ["part=0", "part=99", "part=x", "at=999999999", "at=-1", "part=²"])
def test_no_part_is_an_error(client: Client, long: Document, query: str) -> None:
    assert 'aria-current="page"' in text_of(client, f"/documents/{long.sha256}/?{query}")


def test_a_part_of_a_long_document_takes_no_more_queries(
    client: Client, process: Process, long: Document
) -> None:
    short = import_reading(
        pipeline.read("Peru will train 300 teachers by 2026."), process, by=BY, at=AT
    ).document
    counts = []
    for address in (f"/documents/{short.sha256}/", f"/documents/{long.sha256}/?part=2"):
        with CaptureQueriesContext(connection) as queries:
            text_of(client, address)
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_script_in_a_document_is_only_text(client: Client, process: Process) -> None:
    said = "Peru will train 300 <script>alert(1)</script> teachers by 2026."
    kept = import_reading(pipeline.read(said), process, by=BY, at=AT).document
    text = text_of(client, f"/documents/{kept.sha256}/")
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert" in text


def test_findings_lead_to_the_page_of_findings_and_to_figures(client: Client, document: Document) -> None:
    text = text_of(client, f"/documents/{document.sha256}/")
    findings = text.partition('<section class="findings"')[2].partition("</section>")[0]
    everywhere = anchors(text_of(client, f"/processes/{document.process.slug}/findings/"))
    for row in document.findings.prefetch_related("places__figure"):
        anchor = f"finding-{(document.sha256 or '')[:8]}-{row.position}"
        assert f'id="{anchor}"' in findings
        assert f"/findings/?edition={(document.sha256 or '')[:12]}#{anchor}" in findings
        assert anchor in everywhere
        for place in row.places.all():
            if place.figure:
                assert f"/figures/{place.figure.start}/" in findings


def test_words_that_are_no_figure_lead_to_their_finding_and_back(client: Client, document: Document) -> None:
    text = text_of(client, f"/documents/{document.sha256}/")
    phrases = re.findall(r'<a class="phrase" href="#([^"]+)" id="([^"]+)"', text)
    assert len(phrases) == FindingPlace.objects.filter(finding__document=document, figure=None).count() > 0
    for finding, mark in phrases:
        row = text.partition(f'id="{finding}"')[2].partition('class="found-by"')[0]
        assert f'href="#{mark}"' in row


@pytest.mark.parametrize(
    ("address", "leads"), [("https://example.org/sheet", True), ("javascript:alert(1)", False), ("", False)]
)
def test_only_an_address_of_the_web_is_a_link(
    client: Client, document: Document, address: str, leads: bool
) -> None:
    Document.objects.filter(pk=document.pk).update(source_url=address)
    text = text_of(client, f"/documents/{document.sha256}/")
    assert (f'href="{address}"' in text) is leads
    assert ("Published at" in text) is bool(address)
    assert "English" in text
