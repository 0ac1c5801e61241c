"""The money page of a process: each amount once, what was taken out, filters, a file, and few queries."""

from __future__ import annotations

import csv
import io
import re
from html import unescape
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from pledgebook import pipeline
from pledgebook.web.pages.queries.money_account import money
from pledgebook.web.pages.queries.money_selection import MoneySelection
from pledgebook.web.pages.views import money as view
from pledgebook.web.registry.actions import correct_commitment, import_reading, merge_commitments
from pledgebook.web.registry.models import Commitment, Document, MoneyEntry, Pillar, Process
from tests.money.postings import ends
from tests.web.acting import AT, BY

MONEY = "/processes/los-angeles-declaration/money/"


def page(client: Client, query: str = "") -> str:
    answer = client.get(MONEY + query)
    assert answer.status_code == 200
    return unescape(str(answer.content.decode()))


def imported(process: Process, text: str, date: str = "October 6, 2022") -> Document:
    return import_reading(pipeline.read(f"# Pledges\n\n{date}\n\n{text}"), process, by=BY, at=AT).document


def totals(process: Process, **chosen: tuple[str, ...]) -> dict[str | None, object]:
    (group,) = money(process, MoneySelection(chosen)).groups
    return {line.state: ends(line) for line in group.account.lines if line.total}


def cells(text: str) -> list[list[str]]:
    table = text[text.index('class="grid totals"') : text.index("</table>")]
    rows = re.findall(r"<tr>(.*?)</tr>", table, re.DOTALL)
    strip = re.compile(r"<[^>]+>")
    return [[" ".join(strip.sub("", cell).split()) for cell in re.findall(r"<t[hd].*?</t[hd]>", row, re.DOTALL)]
            for row in rows]  # fmt: skip


def shows_lima(client: Client) -> None:
    """The page of the fact sheet, of the United States and of Canada."""
    text = page(client, "?party=USA")
    rows = {row[0]: row[1:] for row in cells(text)[1:]}
    assert rows["announced"] == ["USD", "816 to 817 million", "1", "3.501 to 3.538 billion"]
    assert rows["obligated"][:2] == ["USD", "314 to 315 million"]
    assert rows["identified"][:2] == ["USD", "24.5 to 25.5 million"]
    assert rows["left out: nobody gives it"][1] == "not added"  # what was seized
    assert "8 amounts taken out" in text
    canada = page(client, "?party=CAN")
    assert "“$”, not said whose" in canada
    assert "Currency not known" in canada
    assert cells(canada)[1][2] == "55.85 to 55.95 million"


def test_the_sample_for_the_united_states(client: Client, document: Document) -> None:
    shows_lima(client)
    assert totals(document.process, party=("USA",))["announced"] == (816, 817)


def test_the_real_document_for_the_united_states(client: Client, process: Process, corpus: Path) -> None:
    lima = import_reading(
        pipeline.read(corpus / "documents" / "lima-2022.txt"), process, by=BY, at=AT
    ).document
    found = totals(lima.process, party=("USA",))
    assert found == {"announced": (816, 817), "identified": (24.5, 25.5), "obligated": (314, 315)}
    shows_lima(client)
    (counted,) = money(lima.process, MoneySelection({"party": ("USA",), "state": ("announced",)})).groups
    (line,) = (each for each in counted.account.lines if each.total)
    assert [each.posting.entry.selector.quote for each in line.counted] == ["nearly $817 million"]
    start = line.counted[0].posting.entry.selector.span.start
    assert f'href="/documents/{lima.sha256}/?at={start}#f{start}"' in page(client, "?party=USA")


def test_every_amount_leads_to_its_sentence_and_to_what_takes_it_out(
    client: Client, document: Document
) -> None:
    text = page(client)
    for entry in document.entries.all():
        assert f'href="/documents/{document.sha256}/?at={entry.start}#f{entry.start}"' in text
        assert f'href="/documents/{document.sha256}/figures/{entry.start}/"' in text
    assert "8 amounts taken out" in text
    findings = client.get("/processes/los-angeles-declaration/findings/").content.decode()
    anchors = set(re.findall(r'/findings/\?edition=[0-9a-f]{12}#(finding-[^"]+)"', text))
    assert anchors
    assert all(f'id="{anchor}"' in findings for anchor in anchors)


def test_there_is_a_drawing_a_currency_and_the_table_says_the_same(
    client: Client, document: Document
) -> None:
    text = page(client)
    assert text.index("grid totals") < text.index('<svg class="flows"')
    assert len(re.findall(r'<svg class="flows"', text)) == 1  # dollars; what "$" is, is not known
    assert "<title" in text
    (drawing,) = re.findall(r'<svg class="flows".*?</figure>', text, re.DOTALL)
    assert "Central America" in drawing
    assert document.title not in re.findall(r"<desc.*?</desc>", text, re.DOTALL)


def test_the_overview_and_the_navigation_lead_there(client: Client, document: Document) -> None:
    overview = client.get("/processes/los-angeles-declaration/").content.decode()
    assert overview.count(f'href="{MONEY}"') == 2
    imported(document.process, "- Peru will give 5 million euros for schools.\n")
    overview = client.get("/processes/los-angeles-declaration/").content.decode()
    assert f'href="{MONEY}?edition={(document.sha256 or "")[:12]}"' in overview


@pytest.mark.usefixtures("document")
@pytest.mark.parametrize("by", ["edition", "party", "state", "pillar", "recipient"])
def test_an_account_for_each(client: Client, by: str) -> None:
    text = page(client, f"?by={by}")
    assert text.count('class="grid totals"') > (by != "edition")
    assert ("not to be added" in text) is (by != "edition")


@pytest.mark.usefixtures("document")
@pytest.mark.parametrize(
    "query",
    ["?party=-", "?party=XXX", "?pillar=9", "?state=paid", "?edition=000000000000", "?recipient=%00", "?by=colour",
     "?edition=x&party=USA", "?state=-"],
)  # fmt: skip
def test_no_address_is_an_error(client: Client, query: str) -> None:
    answer = client.get(MONEY + query, follow=True)
    assert answer.status_code == 200
    assert client.get("/processes/los-angeles-declaration/money.csv" + query).status_code == 200


@pytest.mark.usefixtures("document")
def test_a_selection_has_one_address(client: Client) -> None:
    answer = client.get(MONEY + "?state=obligated&party=USA&x=1")
    assert answer.status_code == 302
    assert answer["Location"] == MONEY + "?party=USA&state=obligated"
    assert client.get("/processes/none/money/").status_code == 404
    assert client.post(MONEY).status_code == 405


def test_the_file_has_every_amount_of_the_selection(client: Client, document: Document) -> None:
    answer = client.get("/processes/los-angeles-declaration/money.csv?party=USA&state=announced")
    content = b"".join(answer.streaming_content).decode()  # type: ignore[attr-defined]
    rows = list(csv.DictReader(io.StringIO(content)))
    assert [row["counted"] for row in rows] == ["yes"] + ["no"] * 8
    assert {row["source"] for row in rows} == {document.source}


def test_the_same_amount_in_a_later_edition_counts_once_and_so_does_a_merged_commitment(
    process: Process,
) -> None:
    imported(process, "- Peru announced 40 million euros for schools in the north.\n")
    imported(process, "- Peru announced 40 million euros for schools in the north again.\n", "June 1, 2023")
    assert totals(process) == {"announced": (35, 45)}
    imported(process, "- Peru announced 60 million euros for teachers.\n", "June 1, 2024")
    assert totals(process) == {"announced": (90, 110)}
    first, *_second, last = Commitment.objects.order_by("number")
    merge_commitments(last, first, by=BY, at=AT)
    assert totals(process) == {"announced": (35, 65)}


def test_a_corrected_pillar_moves_the_money(process: Process) -> None:
    text = "## Pillar 1: Schools\n\n- Peru announced 40 million euros for desks.\n\n"
    imported(process, f"{text}## Pillar 2: Roads\n\n- Peru will build roads.\n")
    schools, roads = (
        f"{each.scheme.version}.{each.number}"
        for each in Pillar.objects.filter(title__in=("Schools", "Roads")).order_by("number")
    )
    assert totals(process, pillar=(schools,)) == {"announced": (35, 45)}
    commitment = Commitment.objects.get(versions__quote__contains="desks")
    correct_commitment(commitment, by=BY, at=AT, pillar=Pillar.objects.get(title="Roads"))
    assert totals(process, pillar=(schools,)) == {}
    assert totals(process, pillar=(roads,)) == {"announced": (35, 45)}
    (facet,) = [each for each in money(process, MoneySelection()).facets if each.name == "pillar"]
    assert [(choice.value, choice.label) for choice in facet.first] == [(roads, "2. Roads")]


def test_amounts_of_documents_that_were_read_before_are_named(client: Client, document: Document) -> None:
    MoneyEntry.objects.filter(document=document).delete()
    text = page(client)
    assert "amounts are not here" in text
    assert "No amount of money is like that." in text


def test_a_long_line_shows_the_first_and_the_file_has_the_rest(
    client: Client, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert document.entries.exists()
    monkeypatch.setattr(view, "SHOWN", 3)
    assert "5 more in the file" in page(client, "?party=USA&state=announced")


def test_the_queries_do_not_grow(client: Client, process: Process) -> None:
    def queries(count: int) -> int:
        names = ("schools", "roads", "clinics", "ports", "farms")
        for number in range(count):
            imported(
                process,
                "".join(f"- Peru will give {number + 2} million euros for {name}.\n" for name in names),
            )
        with CaptureQueriesContext(connection) as captured:
            page(client, "?by=edition")
        return len(captured)

    few = queries(1)
    assert queries(6) == few
