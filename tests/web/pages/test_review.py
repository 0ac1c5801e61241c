from __future__ import annotations

import re

import pytest
from django.test import Client

from pledgebook import pipeline
from pledgebook.web.people.roles import Grant
from pledgebook.web.registry.actions import keep_draft
from pledgebook.web.registry.models import Document, DraftCommitment, DraftDocument, Process
from tests.case import misread
from tests.web.acting import AT, BY, signed_in_as

pytestmark = pytest.mark.django_db

TEXT = """# Pledges

- Chile will build 120 shelters in Arica and will train 300 teachers by 2026.
- Peru will open 20 schools.
- Ecuador will register 5,000 persons & families.
"""
PLACES = ("/history/", "/processes/{slug}/", "/processes/{slug}/commitments/?q=schools", "/processes/{slug}/money/",
          "/processes/{slug}/findings/", "/processes/{slug}/commitments.csv", "/api/v1/processes/{slug}/commitments",
          "/documents/{sha256}/", "/api/v1/documents/{sha256}", "/api/v1/documents")  # fmt: skip


@pytest.fixture
def draft(process: Process) -> DraftDocument:
    kept = keep_draft(pipeline.read(TEXT), process, by=BY, at=AT).became
    assert isinstance(kept, DraftDocument)
    return kept


@pytest.fixture
def officer(client: Client) -> Client:
    return signed_in_as(client, "editor", name="officer")


def page(draft: DraftDocument, query: str = "") -> str:
    return f"/review/{draft.sha256}/{query}"


def form(client: Client, draft: DraftDocument, number: int) -> dict[str, str]:
    """What the form of a draft has when nobody touched it."""
    shown = client.get(page(draft, f"?draft={number}")).content.decode()
    inputs = dict(re.findall(r'<input[^>]*name="(\w+)" value="([^"]*)"', shown.partition("drafts/")[2]))
    return {name: inputs[name] for name in ("revision", "token", "title", "parties") if name in inputs}


def send(client: Client, draft: DraftDocument, number: int, **sent: str) -> int:
    answer = client.post(page(draft, f"drafts/{number}/"), sent)
    return answer.status_code


def state(draft: DraftDocument, number: int) -> str:
    return draft.commitments.get(number=number).state


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("who", ["nobody", "assessor"])
def test_no_page_shows_a_word_of_a_draft(draft: DraftDocument, client: Client, place: str, who: str) -> None:
    if who == "assessor":
        signed_in_as(client, Grant("assessor", organisation="An institute"), name="assessor")
    address = place.format(slug=draft.process.slug, sha256=draft.sha256)
    answer = client.get(address)
    said = b"".join(answer) if answer.streaming else answer.content
    assert answer.status_code in {200, 404}
    for word in (b"shelters", b"20 schools", b"5,000"):
        assert word not in said


def test_the_queue_lists_what_waits(draft: DraftDocument, officer: Client) -> None:
    shown = officer.get("/review/").content.decode()
    assert page(draft) in shown
    assert officer.get("/history/").content.decode().count('href="/review/"') == 1


def test_the_source_stands_beside_the_first_that_is_not_decided(
    draft: DraftDocument, officer: Client
) -> None:
    shown = officer.get(page(draft)).content.decode()
    assert shown.count('class="badge"') == 3
    assert 'commitment chosen"><a class="badge" href="?draft=1#decision"' in shown
    assert "persons &amp; families" in shown


def test_queries_do_not_grow_with_the_drafts(
    process: Process, draft: DraftDocument, officer: Client, django_assert_max_num_queries: object
) -> None:
    many = "# Many\n\n" + "".join(f"- Peru will open {n} schools in 2026.\n" for n in range(20, 60))
    other = keep_draft(pipeline.read(many), process, by=BY, at=AT).became
    assert isinstance(other, DraftDocument)
    for each in (draft, other):
        with django_assert_max_num_queries(12):  # type: ignore[operator]
            officer.get(page(each))


def test_a_form_that_nobody_touched_accepts_what_was_read(draft: DraftDocument, officer: Client) -> None:
    assert send(officer, draft, 2, deed="edit", **form(officer, draft, 2)) == 303
    row = draft.commitments.get(number=2)
    assert (row.state, row.edits, row.decided_by) == ("accepted", {}, "officer")


def test_what_is_typed_is_accepted(draft: DraftDocument, officer: Client) -> None:
    sent = {**form(officer, draft, 2), "title": "Twenty schools", "parties": "PER, ECU", "declared": "new"}
    assert send(officer, draft, 2, deed="edit", **sent) == 303
    said = {"title": "Twenty schools", "parties": ["PER", "ECU"], "declared": "new"}
    assert draft.commitments.get(number=2).edits == said
    assert "What the reader made of it" in officer.get(page(draft, "?draft=2")).content.decode()


def test_what_is_refused_stands_in_the_form_still(draft: DraftDocument, officer: Client) -> None:
    sent = {**form(officer, draft, 2), "title": "My own words", "parties": "Atlantis"}
    answer = officer.post(page(draft, "drafts/2/"), {**sent, "deed": "edit"})
    shown = answer.content.decode()
    assert answer.status_code == 422
    assert 'value="My own words"' in shown
    assert "there is no party" in shown
    assert state(draft, 2) == "draft"


def test_of_two_editors_one_wins_and_the_other_sees_the_difference(
    draft: DraftDocument, officer: Client
) -> None:
    mine, theirs = form(officer, draft, 2), form(officer, draft, 2)
    assert mine["token"] != theirs["token"]
    assert send(officer, draft, 2, deed="edit", **{**theirs, "title": "Their words"}) == 303
    answer = officer.post(page(draft, "drafts/2/"), {**mine, "title": "My words", "deed": "edit"})
    shown = answer.content.decode()
    assert answer.status_code == 409
    assert "<del><bdi>My words</bdi></del> <ins><bdi>Their words</bdi></ins>" in shown
    assert draft.commitments.get(number=2).edits["title"] == "Their words"


def test_the_same_form_twice_takes_effect_once(draft: DraftDocument, officer: Client) -> None:
    sent = form(officer, draft, 1)
    for _time in range(2):
        assert send(officer, draft, 1, deed="split", words="will train", **sent) == 303
    assert draft.commitments.count() == 5


@pytest.mark.parametrize(
    "sent", [{"deed": "burn", "revision": "1"}, {"deed": "edit"}, {"deed": "edit", "revision": "x"},
             {"deed": "edit", "revision": "1", "title": "a\0b"}]
)  # fmt: skip
def test_what_is_no_decision_changes_nothing(
    draft: DraftDocument, officer: Client, sent: dict[str, str]
) -> None:
    assert send(officer, draft, 2, **sent) == 422
    assert state(draft, 2) == "draft"


def test_a_filtered_set_is_accepted_as_it_was_seen(draft: DraftDocument, officer: Client) -> None:
    shown = officer.get(page(draft, "?party=PER")).content.decode()
    seen = re.search(r'name="seen" value="([^"]*)"', shown)
    assert seen
    assert seen[1].split() == ["2:1"]
    officer.post(page(draft, "acceptance/"), {"seen": "2:1 3:9 x:y"})
    assert [state(draft, number) for number in (1, 2, 3)] == ["draft", "accepted", "draft"]


@pytest.mark.parametrize(
    ("query", "found"), [("?words=SCHOOLS", [2]), ("?state=draft&party=CHL", [1]), ("?state=x", [1, 2, 3])]
)
def test_drafts_are_found(draft: DraftDocument, officer: Client, query: str, found: list[int]) -> None:
    shown = officer.get(page(draft, query)).content.decode().partition('class="lines"')[2]
    assert [int(number) for number in re.findall(r'class="line-id">(\d+)<', shown)] == found


def test_a_whole_document_by_forms_alone(draft: DraftDocument, officer: Client) -> None:
    """Without any script: each answer leads to the next one that is not decided."""
    assert "Publish the document" not in officer.get(page(draft)).content.decode()
    assert officer.post(page(draft, "publication/")).status_code == 422
    for number, deed in ((1, "edit"), (2, "reject"), (3, "edit")):
        shown = officer.get(page(draft)).content.decode()
        assert f"Draft {number} " in shown
        assert send(officer, draft, number, deed=deed, **form(officer, draft, number)) == 303
    assert "Publish the document" in officer.get(page(draft)).content.decode()
    answer = officer.post(page(draft, "publication/"), follow=True)
    assert Document.objects.get(sha256=draft.sha256).versions.count() == 2
    assert "It is published" in answer.content.decode()
    shown = officer.get(page(draft)).content.decode()
    assert DraftCommitment.objects.exclude(commitment=None).count() == 2
    for row in draft.commitments.exclude(commitment=None):
        assert str(row.commitment) in shown


def test_a_later_version_leaves_only_what_changed(draft: DraftDocument, officer: Client) -> None:
    officer.post(page(draft, "acceptance/"), {"seen": "1:1 2:1 3:1"})
    later = keep_draft(
        pipeline.read(TEXT.replace("20 schools", "25 schools")), draft.process, by=BY, at=AT
    ).became
    assert isinstance(later, DraftDocument)
    shown = officer.get(page(later)).content.decode()
    assert "1 to decide, 2 accepted" in shown
    assert "Draft 2 " in shown
    assert "2 decided in an earlier version" in shown


def test_a_correction_is_exported_as_a_case(draft: DraftDocument, officer: Client) -> None:
    sent = {**form(officer, draft, 2), "title": "Twenty schools"}
    assert send(officer, draft, 2, deed="edit", **sent) == 303
    place = page(draft, "drafts/2/case.json")
    assert place in officer.get(page(draft, "?draft=2")).content.decode()
    answer = officer.get(place)
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer.json()["text"] == "# Pledges\n\n- Peru will open 20 schools.\n"
    quote = "Peru will open 20 schools."
    assert answer.json()["expected"] == [{"quote": quote, "parties": ["PER"], "title": "Twenty schools"}]
    assert misread(answer.json()) == ["title: 'Peru will open 20 schools' and not 'Twenty schools'"]
    assert answer.json()["read"]["title"] != "Twenty schools"
