from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from pledgebook import pipeline
from pledgebook.web.pages.queries import editions
from pledgebook.web.pages.queries.endorsers import voices
from pledgebook.web.pages.queries.overview import Overview, overview
from pledgebook.web.registry.actions import import_reading, keep_fact, merge_commitments
from pledgebook.web.registry.models import Commitment, Document, Membership, Party, Process
from tests.web.acting import AT, BY, signed_in_as

HOME = "/processes/los-angeles-declaration/"


def words(html: str) -> str:
    """What a page says, without its marks."""
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())


def page(client: Client, query: str = "") -> str:
    answer = client.get(HOME + query)
    assert answer.status_code == 200
    return str(answer.content.decode())


def shown(client: Client, query: str = "") -> str:
    """The edition that a page speaks of."""
    found = re.search(r"As said in <a href=\"/documents/([0-9a-f]{64})/\"", page(client, query))
    assert found
    return found[1]


def said(document: Document) -> Overview:
    """What the page says of an edition."""
    return overview(document.process, document)


def imported(process: Process, text: str, name: str = "second") -> Document:
    return import_reading(pipeline.read(f"# {name}\n\n{text}"), process, by=BY, at=AT).document


def test_who_promises_and_who_does_not(client: Client, document: Document) -> None:
    voices = said(document).voices
    endorsers = set(Party.objects.filter(memberships__process=document.process))
    named = set(Party.objects.filter(versions__version__document=document, versions__role="party"))
    assert {share.party for share in voices.speaking} == endorsers & named
    assert set(voices.silent) == endorsers - named
    assert {share.party for share in voices.others} == named - endorsers
    silent, all_of_them = len(voices.silent), voices.endorsers
    assert f"{silent} of {all_of_them} endorsers have no commitment in this document" in words(page(client))


def test_each_party_leads_to_its_commitments_in_the_list(client: Client, document: Document) -> None:
    text = page(client)
    for share in said(document).voices.speaking:
        count = document.versions.filter(parties__party=share.party, parties__role="party").count()
        assert share.tally.commitments == count
        assert f'commitments/?party={share.party.code}">{count}<' in text


def host(document: Document, *codes: str) -> None:
    assert document.meeting
    keep_fact(document.meeting, by=BY, at=AT, hosts=Party.objects.filter(code__in=codes))


def test_a_host_without_a_commitment_is_named(client: Client, document: Document) -> None:
    silent = said(document).voices.silent
    host(document, silent[0].code, "USA")
    assert f"; {silent[0].name}, the host of the meeting, among them." in words(page(client))
    host(document, silent[0].code, silent[1].code)
    both = f"; {silent[0].name}, {silent[1].name}, hosts of the meeting, among them."
    assert both in words(page(client))


def test_a_host_with_a_commitment_is_not(client: Client, document: Document) -> None:
    host(document, "USA")
    assert "of the meeting, among them" not in words(page(client))


def test_endorsers_are_those_of_the_day(document: Document) -> None:
    assert document.date
    before = said(document).voices.endorsers
    membership = Membership.objects.get(party__code="PER")
    membership.ends = document.date
    keep_fact(membership, by=BY, at=AT)
    assert said(document).voices.endorsers == before
    membership.ends = document.date - dt.timedelta(days=1)
    keep_fact(membership, by=BY, at=AT)
    assert said(document).voices.endorsers == before - 1


def test_two_stretches_of_membership_are_one_endorser(document: Document) -> None:
    before = said(document).voices.endorsers
    keep_fact(
        Membership(process=document.process, party=Party.objects.get(code="PER"), source="another list"),
        by=BY, at=AT,
    )  # fmt: skip
    assert said(document).voices.endorsers == before


def test_who_joined_later_is_not_missed_on_the_first_day(document: Document) -> None:
    """A member of whom it is not known since when joined after those who began the process."""
    on_the_first = Document.objects.get(pk=document.pk)
    on_the_first.date = dt.date(2022, 6, 10)
    counted = [voices(document.process, each, []).silent for each in (document, on_the_first)]
    later = {party.code for party in counted[0]} - {party.code for party in counted[1]}
    assert later == {"GUY"}


def test_nobody_is_without_where_all_promise(client: Client, process: Process) -> None:
    said = "Fact sheet\n\nOctober 7, 2022\n\nThe signatories will protect 500 refugees by 2026.\n"
    read = pipeline.read(said)
    commitment = replace(read.commitments[0], parties=("*",))
    kept = import_reading(replace(read, commitments=(commitment,)), process, by=BY, at=AT).document
    text = client.get(f"/processes/{process.slug}/?edition={(kept.sha256 or '')[:12]}").content.decode()
    assert "1 commitment is made in the name of all signatories." in text
    assert "endorsers have no commitment" not in text


def test_what_does_not_add_up_stands_in_whole_sentences_accusations_first(
    client: Client, document: Document
) -> None:
    text = page(client)
    found = [each.finding for each in said(document).doubts]
    assert found
    assert [finding.verdict for finding in found] == sorted(
        (finding.verdict for finding in found),
        key=["inconsistent", "overstated", "understated", "undetermined"].index,
    )
    for finding in found:
        assert finding.explanation in words(text)
        assert f"#finding-{(document.sha256 or '')[:8]}-{finding.position}" in text


def test_the_money_is_nested_and_not_added_up(client: Client, document: Document) -> None:
    text = page(client)
    assert "not added up here" in text
    money = document.figures.filter(kind="money")
    assert money.count() > 3
    for figure in money:
        assert text.count(f'href="/documents/{document.sha256}/figures/{figure.start}/"') >= 1
    amounts = [amount for currency in said(document).money for amount in currency.amounts]
    assert any(amount.parts for amount in amounts)


def test_the_latest_edition_is_shown_and_others_by_their_address(client: Client, document: Document) -> None:
    later = imported(document.process, "On 7 May 2024, ministers met.\n\n- Peru will train 20 guards.")
    undated = imported(document.process, "- Chile will train 30 guards.", "third")
    assert later.date == dt.date(2024, 5, 7)
    assert later.meeting
    assert undated.date is None
    assert [each.pk for each in editions.editions(document.process)] == [later.pk, document.pk, undated.pk]
    assert shown(client) == later.sha256
    for each in (later, document, undated):
        asked = f"?edition={(each.sha256 or '')[:12]}"
        assert shown(client, asked) == each.sha256
        assert f'href="{HOME}{asked}"' in page(client)


def test_a_press_release_does_not_take_the_place_of_a_fact_sheet(client: Client, document: Document) -> None:
    imported(
        document.process, "On 3 May 2024, the President spoke.\n\n- Peru will train 20 guards.", "A speech"
    )
    assert shown(client) == document.sha256
    later = imported(document.process, "On 4 May 2024.\n\n- Peru will train 30 guards.", "A fact sheet")
    assert later.kind == "fact sheet"
    assert shown(client) == later.sha256


def test_of_one_day_that_with_most_commitments_stands(client: Client, document: Document) -> None:
    small = imported(document.process, "On October 6, 2022.\n\n- Peru will train 20 guards.", "A fact sheet")
    assert (small.date, small.meeting) == (document.date, document.meeting)
    assert shown(client) == document.sha256


def test_where_nothing_is_firm_the_latest_stands(client: Client, process: Process) -> None:
    imported(process, "On 3 May 2024.\n\n- Peru will train 20 guards.", "A speech")
    later = imported(process, "On 4 May 2024.\n\n- Peru will train 30 guards.", "Another")
    assert shown(client) == later.sha256


@pytest.mark.usefixtures("document")
@pytest.mark.parametrize("edition", ["0" * 12, "zz", "0", "²" * 12, "a" * 64])
def test_no_such_edition(client: Client, edition: str) -> None:
    assert client.get(HOME, {"edition": edition}).status_code == 404


@pytest.mark.usefixtures("process")
def test_no_such_process(client: Client) -> None:
    assert client.get("/processes/another/").status_code == 404


def test_a_process_without_documents_shows_its_facts(client: Client, process: Process) -> None:
    text = page(client)
    assert "No document with commitments is held yet." in text
    for package in process.packages.exclude(name=""):
        assert package.name in unescape(text)
    assert "its name was not found" in text
    assert text.index("2022-06-10") < text.index("2024-09-25")
    assert "load process" in text


def test_whoever_imported_a_first_document_learns_where_it_is(client: Client, process: Process) -> None:
    """Readers are not told that something waits; reviewers are led there."""
    where, said = 'href="/review/"', "stands here once an editor has looked at it and published it"
    assert said not in page(client), "this one publishes at once"
    process.reviewed = True
    process.save()
    assert said in page(client)
    assert f"<main{page(client).partition('<main')[2]}".count(where) == 0
    signed_in_as(client, "editor", name="ed")
    assert f"<main{page(client).partition('<main')[2]}".count(where) == 1


def test_commitments_that_were_merged_count_once(document: Document) -> None:
    before = said(document).tally.commitments
    first, second = Commitment.objects.order_by("number")[:2]
    merge_commitments(second, first, by=BY, at=AT)
    assert said(document).tally.commitments == before - 1
    assert sum(share.tally.commitments for share in said(document).pillars) == before - 1
    assert document.versions.count() == before


def test_everywhere_a_merged_commitment_counts_once_an_edition(client: Client, document: Document) -> None:
    """Two of the sheet are one that a later edition has: the sheet has one of them, and each page says so."""
    later = imported(document.process, "On 7 May 2024.\n\n- Peru will train 20 guards.", "A fact sheet")
    lasting = Commitment.objects.get(versions__document=later)
    first, second = Commitment.objects.filter(versions__document=document).order_by("number")[:2]
    for each in (first, second):
        merge_commitments(each, lasting, by=BY, at=AT)
    count = document.versions.count() - 1
    edition = (document.sha256 or "")[:12]
    assert said(document).tally.commitments == count
    assert f"{count} commitments" in words(
        client.get(f"{HOME}commitments/?edition={edition}").content.decode()
    )
    assert document.meeting
    meeting = client.get(f"{HOME}meetings/{document.meeting.date}/").content.decode()
    assert f'<td class="number">{count}</td>' in meeting
    text = client.get(f"/documents/{document.sha256}/").content.decode()
    assert f"<dt>commitments</dt><dd>{count}</dd>" in text


def test_of_several_editions_the_numbers_lead_to_those_of_this_one(
    client: Client, document: Document
) -> None:
    imported(document.process, "On 7 May 2024.\n\n- Canada will train 20 guards.", "A fact sheet")
    edition = (document.sha256 or "")[:12]
    text = page(client, f"?edition={edition}")
    (share,) = [each for each in said(document).voices.speaking if each.party.code == "CAN"]
    address = f"{HOME}commitments/?edition={edition}&party=CAN"
    assert f'commitments/?edition={edition}&amp;party=CAN">{share.tally.commitments}<' in text
    listed = words(client.get(address).content.decode())
    assert f"{share.tally.commitments} commitments" in listed


def test_what_a_document_says_is_no_markup(client: Client, process: Process) -> None:
    imported(process, "- Peru will give $5 million to <b>all</b> of <script>alert(1)</script> it.")
    text = page(client)
    assert "<script>alert" not in text
    assert "<b>all" not in text


def test_the_queries_do_not_grow(client: Client, process: Process) -> None:
    def queries(count: int) -> int:
        lines = "\n".join(f"- {country} will give ${5 * number} million to {number} clinics."
                          for number in range(1, count + 1)
                          for country in ("Peru", "Chile", "Canada")[: number % 3 + 1])  # fmt: skip
        document = imported(process, lines, f"Pledges, {count}")
        with CaptureQueriesContext(connection) as captured:
            client.get(HOME, {"edition": (document.sha256 or "")[:12]})
        return len(captured)

    few = queries(2)
    assert queries(40) == few


def test_the_real_sheet(corpus: Path, client: Client, process: Process) -> None:
    document = import_reading(
        pipeline.read(corpus / "documents" / "lima-2022.txt"), process, by=BY, at=AT
    ).document
    text = words(page(client))
    assert (
        "11 of 21 endorsers have no commitment in this document; Peru, the host of the meeting, among them."
        in text
    )
    lima = overview(process, document)
    assert (lima.tally.commitments, lima.tally.new, lima.tally.advancing) == (35, 19, 16)
    assert (len(lima.voices.speaking), len(lima.voices.silent)) == (10, 11)
    dollars = {currency.unit: currency.amounts for currency in lima.money}["USD"]
    total = dollars[0]
    assert total.words.figure.quote == "nearly $817 million"
    assert [part.words.figure.quote for part in total.parts] == [
        "more than $240 million",
        "nearly $575 million",
    ]
    assert [[part.words.figure.quote for part in each.parts] for each in total.parts] == [
        ["nearly $82 million", "over $160 million"], ["$376 million", "more than $199 million"],
    ]  # fmt: skip
    assert total.otherwise == []
    assert [each.figure.quote for each in total.also] == ["nearly $817 million"]
    (window,) = [each for each in lima.doubts if each.finding.kind == "window"]
    assert lima.doubted[total.also[0].figure.start] == [window]
    assert lima.contradictions == 1


def test_a_document_that_is_held_is_not_listed_as_cited_again(client: Client, process: Process) -> None:
    cited = process.documents.filter(held=False)[0]
    assert cited.date
    assert words(page(client)).count("only cited, by") == 1
    other = imported(process, "On June 11, 2022.\n\n- Peru will train 20 guards.", cited.title)
    assert words(page(client)).count("only cited, by") == 1, "of another day"
    held = imported(process, f"On {cited.date:%B %d, %Y}.\n\n- Peru will train 30 guards.", cited.title)
    assert (held.title, held.date) == (cited.title, cited.date) != (other.title, other.date)
    assert "only cited, by" not in words(page(client))
