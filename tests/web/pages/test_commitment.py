from __future__ import annotations

import re

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext

from pledgebook.web.ledger.models import Entry
from pledgebook.web.registry.actions import merge_commitments
from pledgebook.web.registry.models import Commitment, Document
from tests.web.acting import AT, BY


@pytest.fixture
def signed_in(client: Client, django_user_model: type[User]) -> Client:
    client.force_login(django_user_model.objects.create_user(BY))
    return client


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
    assert (answer.status_code, answer["Location"]) == (301, f"/commitments/{one.public_id}/")
    assert f"These addresses lead here too: {other.public_id}" in " ".join(
        text_of(client, one.public_id).split()
    )


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


@pytest.mark.usefixtures("document")
def test_a_correction_that_cannot_be_is_said(signed_in: Client) -> None:
    before = Entry.objects.count()
    text = send(signed_in, "correction", title=" ", kind="nonsense").content.decode()
    assert "Not taken:" in text
    assert Entry.objects.count() == before


@pytest.mark.usefixtures("document")
def test_it_is_filed_under_a_package_or_none(signed_in: Client) -> None:
    assert "It is filed." in send(signed_in, "package", package="4").content.decode()
    commitment = Commitment.objects.select_related("package").get(public_id="LAD-1")
    assert commitment.package
    assert (commitment.package.number, commitment.package_by) == (4, BY)
    send(signed_in, "package", package="")
    assert Commitment.objects.get(public_id="LAD-1").package is None
    assert "Not taken:" in send(signed_in, "package", package="77").content.decode()


@pytest.mark.usefixtures("document")
def test_it_gives_way_to_another(signed_in: Client) -> None:
    assert "there is no commitment" in send(signed_in, "merge", into="LAD-777").content.decode()
    answer = signed_in.post("/commitments/LAD-1/merge/", {"into": "LAD-2"})
    assert signed_in.get(answer["Location"])["Location"] == "/commitments/LAD-2/"


def test_the_queries_do_not_grow(client: Client, document: Document) -> None:
    def count(commitment: Commitment) -> int:
        with CaptureQueriesContext(connection) as queries:
            text_of(client, commitment.public_id)
        return len(queries)

    many, few = about("817 million"), about("324,500")
    assert document.findings.exists()
    assert count(many) == count(few)
