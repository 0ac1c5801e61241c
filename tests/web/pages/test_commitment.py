from __future__ import annotations

import re

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext

from pledgebook import pipeline
from pledgebook.web.ledger.models import Entry
from pledgebook.web.people.roles import Grant
from pledgebook.web.registry.actions import import_reading, merge_commitments
from pledgebook.web.registry.models import Commitment, Document, Measure, Observation, Process, Programme
from tests.web.acting import AT, BY, signed_in_as


@pytest.fixture
def signed_in(client: Client) -> Client:
    return signed_in_as(client, "editor")


def text_of(client: Client, public_id: str) -> str:
    answer = client.get(f"/commitments/{public_id}/")
    assert answer.status_code == 200
    return answer.content.decode()


def about(words: str) -> Commitment:
    return Commitment.objects.filter(versions__quote__contains=words).order_by("number")[0]


@pytest.mark.usefixtures("document")
def test_it_shows_its_words_with_their_figures(client: Client) -> None:
    commitment = about("324,500")
    version = commitment.versions.get()
    text = text_of(client, commitment.public_id)
    quote = text.partition("<blockquote")[2].partition(">")[2].partition("</blockquote>")[0]
    plain = re.sub(r"<[^>]+>", "", quote).replace("&#39;", "'").replace("&#34;", '"').replace("&amp;", "&")
    assert plain == version.quote
    for figure in version.figures.all():
        assert f"/figures/{figure.start}/" in text
    assert commitment.programme
    assert f"/programmes/{commitment.programme.public_id}/" in text
    assert f"#c{commitment.number}" in text


@pytest.mark.usefixtures("document")
def test_every_commitment_has_a_page_with_a_programme_or_the_reason(client: Client) -> None:
    for commitment in Commitment.objects.select_related("programme"):
        text = text_of(client, commitment.public_id)
        assert (commitment.programme.public_id if commitment.programme else commitment.no_programme) in text


@pytest.mark.usefixtures("document")
@pytest.mark.parametrize("public_id", ["LAD-9999", "lad-1", "LAD-1x"])
def test_ids_are_exact(client: Client, public_id: str) -> None:
    assert client.get(f"/commitments/{public_id}/").status_code == 404


@pytest.mark.usefixtures("document")
def test_one_that_gave_way_leads_to_the_other_for_good(client: Client) -> None:
    one, other = Commitment.objects.order_by("number")[:2]
    merge_commitments(other, one, by=BY, at=AT)
    answer = client.get(f"/commitments/{other.public_id}/")
    address, _, anchor = answer["Location"].partition("#")
    assert (answer.status_code, address) == (301, f"/commitments/{one.public_id}/")
    text = text_of(client, one.public_id)
    assert f'id="{anchor}">{other.public_id} is now {one.public_id}.<' in text
    assert f"<strong>{other.public_id}, version 1</strong>" in text


@pytest.mark.usefixtures("document")
@pytest.mark.parametrize("what", ["package", "correction", "merge"])
def test_who_is_not_signed_in_changes_nothing(client: Client, what: str) -> None:
    before = Entry.objects.count()
    answer = client.post(f"/commitments/LAD-1/{what}/", {"package": "1", "title": "x", "into": "LAD-2"})
    assert answer["Location"].startswith("/sign-in/")
    assert Entry.objects.count() == before
    assert "correction/" not in text_of(client, "LAD-1")


def send(client: Client, what: str, **fields: str) -> HttpResponse:
    answer = client.post(f"/commitments/LAD-1/{what}/", fields)
    assert (answer.status_code, answer["Location"]) == (303, "/commitments/LAD-1/")
    return client.get("/commitments/LAD-1/")  # type: ignore[return-value]


@pytest.mark.usefixtures("document")
def test_a_correction_is_a_version_and_an_entry(signed_in: Client) -> None:
    version = Commitment.objects.get(public_id="LAD-1").versions.get()
    kept = {"kind": version.kind, "stance": version.stance, "declared": version.declared}
    text = send(signed_in, "correction", title="Said otherwise", **kept).content.decode()
    assert "It is corrected" in text
    assert "<ins><bdi>Said otherwise</bdi></ins>" in text
    assert "correct commitment" in text
    assert Commitment.objects.get(public_id="LAD-1").versions.count() == 2


def refused(client: Client, what: str, **fields: str) -> str:
    """The page that says why, which leaves no entry."""
    before = Entry.objects.count()
    answer = client.post(f"/commitments/LAD-1/{what}/", fields)
    assert answer.status_code == 422
    assert Entry.objects.count() == before
    return answer.content.decode()


@pytest.mark.usefixtures("document")
@pytest.mark.parametrize(
    "fields",
    [
        {"title": " "},
        {"title": "a\0b"},
        {"title": "x", "kind": "nonsense"},
        {"title": "x", "stance": "\0"},
        {"title": "x", "declared": "old"},
        {"title": "x", "pillar": "99999999999999999999"},
    ],
    ids=str,
)
def test_a_correction_that_cannot_be_is_said_beside_what_was_sent(
    signed_in: Client, fields: dict[str, str]
) -> None:
    text = refused(signed_in, "correction", **fields | {"stance": fields.get("stance", "delivered")})
    form = text.partition("/correction/")[2].partition("</form>")[0]
    assert 'id="not-taken">Not taken:' in form
    assert 'aria-describedby="not-taken"' in form
    assert text.count("Not taken:") == 1
    if "stance" not in fields:
        assert '<option value="delivered" selected>' in form
    if fields["title"] == "x":
        assert 'value="x"' in form


@pytest.mark.usefixtures("document")
def test_what_was_sent_stays_text(signed_in: Client) -> None:
    text = refused(signed_in, "correction", title='"><script>alert(1)</script>', kind="nonsense")
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert" in text


@pytest.mark.usefixtures("document")
def test_it_is_filed_under_a_package_or_none(signed_in: Client) -> None:
    assert "It is filed." in send(signed_in, "package", package="4").content.decode()
    commitment = Commitment.objects.select_related("package").get(public_id="LAD-1")
    assert commitment.package
    assert (commitment.package.number, commitment.package_by) == (4, BY)
    send(signed_in, "package", package="")
    assert Commitment.objects.get(public_id="LAD-1").package is None
    for unknown in ("77", "x", "-1", "0"):
        assert "there is no such package" in refused(signed_in, "package", package=unknown)


@pytest.fixture
def staff(client: Client) -> Client:
    return signed_in_as(client, "editor")


@pytest.mark.usefixtures("document")
def test_it_gives_way_to_another(staff: Client) -> None:
    assert "there is no commitment" in refused(staff, "merge", into="LAD-777")
    assert "is the same commitment already" in refused(staff, "merge", into="LAD-1")
    answer = staff.post("/commitments/LAD-1/merge/", {"into": " LAD-2 "})
    assert staff.get(answer["Location"])["Location"].startswith("/commitments/LAD-2/")
    assert "The two are one now" in text_of(staff, "LAD-2")


@pytest.mark.usefixtures("document")
@pytest.mark.parametrize("what", ["merge", "part", "package", "correction"])
def test_only_an_editor_changes_what_was_read(client: Client, what: str) -> None:
    focal = signed_in_as(client, Grant("focal", party="PER"), Grant("assessor", organisation="An institute"))
    before = Entry.objects.count()
    answer = focal.post(f"/commitments/LAD-1/{what}/", {"into": "LAD-2", "title": "x", "package": ""})
    assert (answer.status_code, Entry.objects.count()) == (403, before)
    assert f"/{what}/" not in text_of(focal, "LAD-1")


@pytest.mark.usefixtures("document")
@pytest.mark.parametrize("what", ["package", "correction"])
def test_one_that_gave_way_is_changed_no_more(signed_in: Client, what: str) -> None:
    one, other = Commitment.objects.order_by("number")[:2]
    merge_commitments(one, other, by=BY, at=AT)
    before = Entry.objects.count()
    answer = signed_in.post(
        f"/commitments/{one.public_id}/{what}/", {"title": "x", "package": "4"}, follow=True
    )
    assert answer.redirect_chain[-1][0].startswith(f"/commitments/{other.public_id}/")
    assert "Not taken: was merged into" in answer.content.decode()
    assert Entry.objects.count() == before


@pytest.mark.usefixtures("document")
@pytest.mark.parametrize(("count", "shown"), [(3, "fewer than 10"), (40, "40")])
def test_a_small_count_of_children_is_not_shown(client: Client, count: int, shown: str) -> None:
    programme = Programme.objects.filter(kind="child_protection").order_by("number")[0]
    measure = Measure.objects.create(
        programme=programme, name="children_served", type="cumulative", unit="boys"
    )
    for role in ("observed", "change"):
        Observation.objects.create(
            measure=measure, role=role, low=count, high=count, hedge="exact", source="A report", reported_by=BY,
            recorded_at=AT,
        )  # fmt: skip
    text = text_of(client, programme.commitments.order_by("number")[0].public_id)
    said = re.findall(r"children served: <bdi>([^<]+)</bdi>", text)
    assert said == [shown, "not shown"]


def test_marks_stand_in_a_quote_of_several_lines(client: Client, process: Process) -> None:
    said = "Peru will train 300 teachers\nin all of its schools   and build\n12 wells by 2026, with Canada."
    kept = import_reading(
        pipeline.read(f"Fact sheet\n\nOctober 6, 2022\n\n- {said}\n"), process, by=BY, at=AT
    )
    version = kept.document.versions.get()
    assert version.figures.count() == 2
    quote = (
        text_of(client, version.commitment.public_id)
        .partition("<blockquote")[2]
        .partition("</blockquote>")[0]
    )
    for figure in version.figures.all():
        assert f'/figures/{figure.start}/">{figure.quote}</a>' in quote
    assert '<span class="time">by 2026</span>' in quote
    assert re.sub(r"<[^>]+>", "", quote.partition(">")[2]) == version.quote


def test_the_queries_do_not_grow(client: Client, document: Document) -> None:
    def count(commitment: Commitment) -> int:
        with CaptureQueriesContext(connection) as queries:
            text_of(client, commitment.public_id)
        return len(queries)

    many, few = about("817 million"), about("324,500")
    assert document.findings.exists()
    assert count(many) == count(few)
