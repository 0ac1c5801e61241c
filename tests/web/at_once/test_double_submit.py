"""The same form, or the same submission of a program, sent twice at the very same time takes effect once."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from pledgebook.web.ledger.models import Entry
from pledgebook.web.people.models import Invitation
from pledgebook.web.registry.models import CommitmentVersion, Measure, Observation, Programme, Upload
from pledgebook.web.reporting.models import Assessment, Contest, EvidenceFile, Report, Round
from tests.web.at_once.book import Book, hidden, whole

pytestmark = pytest.mark.django_db

CONTENT = b"# Pledges\n\n- Chile will open 3 schools.\n"


@dataclass(frozen=True, slots=True)
class Form:
    """Who sends it, from which page to which address with what; ``rows`` counts what it makes, if anything.

    ``again`` is how the second is answered, where it is not as the first.
    """

    who: str
    page: str
    action: str
    typed: Callable[[Book], dict[str, Any]]
    rows: Callable[[], int] | None = None
    recorded: int = 1
    first: int = 303
    again: int = 303
    told: str = ""


def of(**typed: Any) -> Callable[[Book], dict[str, Any]]:
    return lambda _book: typed


def file(**typed: Any) -> Callable[[Book], dict[str, Any]]:
    """Each sends a file of its own with the same content."""
    return lambda _book: typed | {"file": SimpleUploadedFile("speech.txt", CONTENT)}


def observed(book: Book) -> dict[str, Any]:
    programme = Programme.objects.get(public_id=book.about["programme"])
    measure = Measure.objects.filter(programme=programme).order_by("pk")[0]
    return {"measure": measure.pk, "value": "77", "ends": book.about["today"], "source": "A list"}


# Addresses name what the book is about.
FORMS: dict[str, Form] = {
    "a correction": Form(
        "editor1", "{commitment}", "{commitment}correction/", of(title="Anew"), CommitmentVersion.objects.count
    ),
    "a filing": Form("editor1", "{commitment}", "{commitment}package/", of(package="2")),
    "a merge": Form(
        "editor1", "{commitment}", "{commitment}merge/", lambda book: {"into": book.about["another"]}
    ),
    "a number": Form(
        "editor1", "/programmes/{programme}/", "/programmes/{programme}/observations/", observed,
        Observation.objects.count,
    ),
    "a programme": Form(
        "editor1", "/programmes/{programme}/", "/programmes/{programme}/confirm/", of(title="Anew", stage="")
    ),
    "a dismissal": Form("editor1", "", "{finding}", of(reason="It is none"), again=422, told="was dismissed before"),
    "a document": Form("editor1", "", "/upload/", lambda book: file(process=book.about["slug"])(book),
                       Upload.objects.count, first=302, again=302),
    "a round": Form(
        "editor1", "{process}rounds/", "{process}rounds/", lambda book: {
            "title": "Next year", "party": ["ECU"], "begins": book.about["today"], "ends": book.about["today"],
            "due": book.about["today"],
        }, Round.objects.count,
    ),
    "a round that is closed": Form("editor1", "", "{round}close/", of()),
    "a draft of a report": Form(
        "focal1", "{report}", "{report}", of(status="planning", narrative="x", later="1"), recorded=0
    ),
    "a report": Form(
        "focal1", "{report}", "{report}", of(status="planning", narrative="x", send="1"), Report.objects.count
    ),
    "evidence": Form("focal1", "", "{report}evidence/", file(), EvidenceFile.objects.count),
    "an assessment": Form(
        "assessor1", "{commitment}assessment/", "{commitment}assessment/",
        lambda book: {"rating": book.about["rating"], "rationale": "Late", "sources": "A visit"},
        Assessment.objects.count,
    ),
    "a doubt": Form("looks1", "", "{figure}", of(claim="It was 9."), Contest.objects.count),
    "a release": Form("editor1", "", "/contests/{held}/handling/", of(deed="release")),
    "an answer to a doubt": Form(
        "editor1", "", "/contests/{answered}/answer/", of(outcome="upheld", reason="So it is.")
    ),
    "a decision": Form("editor1", "{review}", "{review}drafts/1/", of(deed="accept")),
    "a bulk of decisions": Form("editor1", "{review}", "{review}acceptance/", of()),
    "an invitation": Form(  # of which the first link is withdrawn: nobody may have seen it
        "looks1", "/people/", "/people/invitations/", of(role="editor"),
        lambda: Invitation.objects.filter(withdrawn_at=None).count(), recorded=3, first=200, again=200,
        told="the link that it made before leads nowhere any more",
    ),
    "an invitation by mail": Form(
        "looks1", "/people/", "/people/invitations/", of(role="editor", address="ana@example.org"),
        lambda: Invitation.objects.filter(withdrawn_at=None).count(), recorded=3, first=200, again=200,
        told="the link that it made before leads nowhere any more",
    ),
    "a key": Form(
        "editor1", "", "/keys/", of(name="mine", days="7"), first=200, again=422, told="a key of that name already"
    ),
}  # fmt: skip


def sent(book: Book, form: Form, extra: dict[str, str]) -> Callable[[], Any]:
    """One sending, by a connection of its own; in what every person has of their own, the session."""
    client, action = book.browser(form.who), form.action.format_map(book.about)
    fields = extra | form.typed(book)
    return lambda: client.post(action, fields)


@pytest.mark.parametrize("name", FORMS)
def test_a_form_sent_twice_takes_effect_once(name: str, book: Book) -> None:
    form = FORMS[name]
    page, action = form.page.format_map(book.about), form.action.format_map(book.about)
    extra = hidden(book.browser(form.who), page, action) if form.page else {}
    rows, recorded = form.rows() if form.rows else 0, Entry.objects.count()
    answers = book.at_once(sent(book, form, extra), sent(book, form, extra))
    assert sorted(each.status_code for each in answers) == [form.first, form.again]
    assert form.told in "".join(unescape(each.content.decode()) for each in answers)
    if form.again in (302, 303):
        assert len({each["Location"] for each in answers}) == 1, "both lead to the same"
    assert not form.rows or form.rows() == rows + 1
    assert Entry.objects.count() == recorded + form.recorded
    assert whole()


def test_a_form_sent_to_two_addresses_at_once_invites_both(book: Book) -> None:
    extra = hidden(book.browser("looks1"), "/people/", "/people/invitations/")

    def to(address: str) -> Callable[[], Any]:
        client = book.browser("looks1")
        return lambda: client.post("/people/invitations/", extra | {"role": "editor", "address": address})

    before = Invitation.objects.count()
    answers = book.at_once(to("ana@example.org"), to("ben@example.org"))
    assert [each.status_code for each in answers] == [200, 200]
    assert Invitation.objects.filter(withdrawn_at=None).count() == before + 2
    assert whole()


# By the interface for programs: how, the path below its root, and what is sent.
PROGRAMS: dict[str, tuple[str, str, object]] = {
    "a correction": ("POST", "commitments/{id}/corrections", {"title": "Anew"}),
    "a filing": ("PUT", "commitments/{id}/package", {"package": 2}),
    "a merge": ("POST", "commitments/{id}/merge", {"into": "LAD-30"}),
    "a programme": ("PUT", "programmes/{programme}/confirmation", {"title": "Anew"}),
    "an address": ("POST", "processes/{slug}/addresses", {"address": "https://example.org/speech.md"}),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_that_sends_twice_under_one_key_is_answered_the_same(name: str, book: Book) -> None:
    method, path, said = PROGRAMS[name]
    address = "/api/v1/" + path.format_map(book.about)
    client = book.program("editor1")
    headers = {"Idempotency-Key": "one", "If-Match": "*"}

    def act() -> Any:
        return book.program("editor1").generic(
            method, address, json.dumps(said), "application/json", headers=headers
        )

    recorded = Entry.objects.count()
    one, other = book.at_once(act, act)
    assert one.status_code in (200, 202), one.content
    assert (one.status_code, one.content, one["ETag"]) == (other.status_code, other.content, other["ETag"])
    assert Entry.objects.count() == recorded + 1
    again = client.generic(method, address, json.dumps(said), "application/json", headers=headers)
    assert again.content == one.content
    assert whole()


def test_a_key_that_stands_for_two_things_at_once(book: Book) -> None:
    address = f"/api/v1/commitments/{book.about['id']}/corrections"
    headers = {"Idempotency-Key": "one", "If-Match": "*"}

    def act(title: str) -> Callable[[], Any]:
        client = book.program("editor1")
        said = json.dumps({"title": title})
        return lambda: client.post(address, said, "application/json", headers=headers)

    answers = book.at_once(act("One"), act("Other"))
    assert sorted(each.status_code for each in answers) == [200, 409]
    lost = next(each for each in answers if each.status_code == 409)
    assert "stood for another submission" in lost.json()["detail"]
    assert whole()


def test_a_document_is_published_once(book: Book) -> None:
    editor, review = book.browser("editor1"), book.about["review"]
    fields = hidden(editor, review, f"{review}acceptance/")
    assert editor.post(f"{review}acceptance/", fields).status_code == 303
    recorded = Entry.objects.filter(action="publish draft").count()

    def act() -> Any:
        return book.browser("editor1").post(f"{review}publication/")

    answers = book.at_once(act, act)
    assert [each.status_code for each in answers] == [303, 303]
    assert Entry.objects.filter(action="publish draft").count() == recorded + 1
    assert whole()


def test_an_agreement_is_recorded_once(book: Book) -> None:
    address = book.about["joint"]
    lead, other = book.browser(book.about["lead"]), book.about["confirms"]
    fields = hidden(lead, address, address) | {"status": "planning", "send": "1"}
    assert lead.post(address, fields).status_code == 303
    seen = hidden(book.browser(other), "/reporting/", f"{address}confirmation/")

    def act() -> Any:
        return book.browser(other).post(f"{address}confirmation/", seen | {"agrees": "yes"})

    answers = book.at_once(act, act)
    assert [each.status_code for each in answers] == [303, 303]
    assert Entry.objects.filter(action="confirm report").count() == 1
    assert whole()
