"""The queue, and what is done to a whole document or taken back, by forms alone."""

from __future__ import annotations

import html
import re

import pytest
from django.test import Client

from pledgebook import pipeline
from pledgebook.web.registry.actions import draft_upload, keep_draft, receive_upload
from pledgebook.web.registry.models import Document, DraftDocument, Process
from tests.web.acting import AT, BY, signed_in_as

pytestmark = pytest.mark.django_db

TEXT = """# Pledges

- Chile will build 120 shelters in Arica and will train 300 teachers by 2026.
- Peru will open 20 schools.
- Ecuador will register 5,000 persons.
"""


@pytest.fixture
def draft(process: Process) -> DraftDocument:
    kept = keep_draft(pipeline.read(TEXT), process, by=BY, at=AT).became
    assert isinstance(kept, DraftDocument)
    return kept


@pytest.fixture
def ana() -> Client:
    return signed_in_as(Client(), "editor", name="ana")


@pytest.fixture
def eva() -> Client:
    return signed_in_as(Client(), "editor", name="eva")


def page(draft: DraftDocument, rest: str = "") -> str:
    return f"/review/{draft.sha256}/{rest}"


def text(client: Client, address: str) -> str:
    return html.unescape(client.get(address).content.decode())


def groups(client: Client) -> list[str]:
    return re.findall(r"<caption>([^<]*)</caption>", text(client, "/review/"))


def fields(shown: str, button: str) -> tuple[str, dict[str, str]]:
    """Where the form with a button leads, and what it sends."""
    for form in re.findall(r"<form.*?</form>", shown, re.DOTALL):
        if button in form:
            action = re.search(r'action="([^"]*)"', form)
            assert action
            sent = dict(re.findall(r'<input[^>]*name="([^"]*)" value="([^"]*)"', form))
            pressed = re.findall(
                r'<button[^>]*name="deed" value="([^"]*)"[^>]*>[^<]*' + re.escape(button), form
            )
            return action[1], {**sent, **({"deed": pressed[-1]} if pressed else {})}
    raise AssertionError(f"no form with {button}")


def press(client: Client, draft: DraftDocument, button: str, query: str = "", **typed: str) -> int:
    action, sent = fields(text(client, page(draft, query)), button)
    return client.post(action, {**sent, **typed}).status_code


def states(draft: DraftDocument) -> list[str]:
    current = draft.commitments.filter(state__in=("draft", "accepted", "rejected"))
    return list(current.order_by("start").values_list("state", flat=True))


def test_my_queue_is_what_i_took_and_what_nobody_did(draft: DraftDocument, ana: Client, eva: Client) -> None:
    assert groups(ana) == groups(eva) == ["Nobody’s"]
    assert press(ana, draft, "Take it") == 303
    assert (groups(ana), groups(eva)) == (["Mine"], ["Taken by others"])
    assert "Go on with Pledges" in text(ana, "/review/")
    assert "Go on with" not in text(eva, "/review/")
    assert "ana reviews it." in text(eva, page(draft))
    assert press(eva, draft, "Take it over") == 303
    assert (groups(ana), groups(eva)) == (["Taken by others"], ["Mine"])
    assert press(eva, draft, "Give back") == 303
    assert groups(ana) == ["Nobody’s"]


def test_who_decides_first_has_it_in_the_queue(draft: DraftDocument, ana: Client, eva: Client) -> None:
    assert press(ana, draft, "Reject") == 303
    assert (groups(ana), groups(eva)) == (["Mine"], ["Taken by others"])


@pytest.mark.parametrize("button", ["Accept", "Reject", "Put to the next"])
def test_the_last_thing_done_is_taken_back_with_one_button(
    draft: DraftDocument, ana: Client, button: str
) -> None:
    action, sent = fields(text(ana, page(draft, "?draft=1")), button)
    deed = {"Accept": "edit", "Reject": "reject", "Put to the next": "merge"}[button]
    led = ana.post(action, {**sent, "deed": deed})
    assert led["Location"].endswith("?last=1#decision")
    assert press(ana, draft, "Take the decision back <kbd>Z", "?last=1") == 303
    assert states(draft) == ["draft", "draft", "draft"]


def test_what_was_taken_apart_is_whole_again(draft: DraftDocument, ana: Client) -> None:
    assert press(ana, draft, "Take apart", "?draft=1", words="will train") == 303
    assert len(states(draft)) == 4
    assert press(ana, draft, "Put it together again", "?draft=5") == 303
    assert states(draft) == ["draft", "draft", "draft"]


def test_after_a_decision_comes_the_next_and_not_one_that_was_left_out(
    draft: DraftDocument, ana: Client
) -> None:
    assert press(ana, draft, "Reject", "?draft=2") == 303
    assert "Draft 3 " in text(ana, page(draft, "?last=2"))
    assert press(ana, draft, "Reject", "?draft=3") == 303
    assert "Draft 1 " in text(ana, page(draft, "?last=3"))


def test_all_that_were_accepted_are_taken_back(draft: DraftDocument, ana: Client, eva: Client) -> None:
    assert press(ana, draft, "Accept the 3") == 303
    action, sent = fields(text(ana, page(draft, "?state=accepted&party=PER")), "Take back the 1")
    assert press(eva, draft, "Take the decision back", "?draft=2") == 303
    assert press(eva, draft, "Reject", "?draft=2") == 303
    shown = ana.post(action, {**sent, "deed": "reopen"}, follow=True).content.decode()
    assert "stay as they are" in shown
    assert states(draft) == ["accepted", "rejected", "accepted"]
    assert press(ana, draft, "Take back the 2", "?state=accepted") == 303
    assert states(draft) == ["draft", "rejected", "draft"]


def test_what_was_changed_since_the_page_was_loaded_is_not_published(
    draft: DraftDocument, ana: Client, eva: Client
) -> None:
    assert press(ana, draft, "Accept the 3") == 303
    action, sent = fields(text(ana, page(draft)), "Publish the document")
    assert press(eva, draft, "Take the decision back", "?draft=2") == 303
    assert press(eva, draft, "Accept", "?draft=2", title="Eva's words") == 303
    answer = ana.post(action, sent)
    assert answer.status_code == 409
    assert "somebody changed it since you looked" in answer.content.decode()
    assert not Document.objects.filter(sha256=draft.sha256).exists()
    assert press(ana, draft, "Publish the document") == 303


def test_a_document_is_discarded_and_taken_up_again(draft: DraftDocument, ana: Client, eva: Client) -> None:
    upload = receive_upload(draft.process, "a.md", b"# A", by="leo", at=AT)
    draft_upload(upload, draft, by=BY, at=AT)
    assert press(ana, draft, "Discard the document", reason="a press clipping", deed="discard") == 303
    shown = text(eva, "/review/")
    assert "a press clipping" in shown
    assert groups(eva) == []
    assert "a press clipping" in text(eva, page(draft))
    assert "discarded by ana: a press clipping" in text(eva, f"/uploads/{upload.public_id}/")
    for button in ("Accept", "Reject", "Take apart", "Discard the document", "Publish the document"):
        assert button not in text(eva, page(draft))
    action, sent = fields(shown, "Take it up again")
    elsewhere = fields(text(ana, page(draft)), "Take it up again")
    assert eva.post(action, sent).status_code == 303
    assert groups(eva) == ["Mine"]
    answer = ana.post(*elsewhere)
    assert (answer.status_code, "eva reviews it." in answer.content.decode()) == (409, True)
    assert groups(eva) == ["Mine"]


def test_what_was_taken_since_the_queue_was_loaded_is_not_taken_from_there(
    draft: DraftDocument, ana: Client, eva: Client
) -> None:
    action, sent = fields(text(ana, "/review/"), "Take it")
    assert press(eva, draft, "Take it", deed="take") == 303
    assert ana.post(action, sent).status_code == 409
    draft.refresh_from_db()
    assert draft.reviewer == "eva"
    action, sent = fields(text(ana, "/review/"), "Take it over")
    assert ana.post(action, sent).status_code == 303


@pytest.mark.parametrize(
    "sent", [{}, {"deed": "burn"}, {"deed": "discard"}, {"deed": "discard", "reason": "\0"}]
)
def test_what_is_no_deed_changes_nothing(draft: DraftDocument, ana: Client, sent: dict[str, str]) -> None:
    assert ana.post(page(draft, "assignment/"), sent).status_code == 422
    draft.refresh_from_db()
    assert (draft.discarded_at, draft.reviewer) == (None, "")


def test_parties_are_typed_by_name_or_code(draft: DraftDocument, ana: Client) -> None:
    assert press(ana, draft, "Accept", "?draft=2", deed="edit", parties="perú, Costa Rica; UNHCR") == 303
    assert draft.commitments.get(number=2).edits == {"parties": ["PER", "CRI", "UNHCR"]}
    _action, sent = fields(text(ana, page(draft, "?draft=3")), "Accept")
    answer = ana.post(page(draft, "drafts/3/"), {**sent, "deed": "edit", "parties": "Ecuadr"})
    assert "did you mean Ecuador" in html.unescape(answer.content.decode())


def test_who_may_review_is_led_from_the_upload_to_the_drafts(draft: DraftDocument, ana: Client) -> None:
    upload = receive_upload(draft.process, "a.md", b"# A", by=BY, at=AT)
    draft_upload(upload, draft, by=BY, at=AT)
    assert ana.get(f"/uploads/{upload.public_id}/")["Location"] == page(draft)


def test_what_another_settled_in_between_is_told_as_such(
    draft: DraftDocument, ana: Client, eva: Client
) -> None:
    """As every form that comes too late: how it stands now, with the reason."""
    shown = text(ana, page(draft))
    sent = {button: fields(shown, button) for button in ("Take it", "Accept the 3")}
    deciding = page(draft, "drafts/2/"), {**fields(shown, "Reject")[1], "deed": "reject"}
    assert press(eva, draft, "Discard the document", reason="a press clipping", deed="discard") == 303
    taking = sent["Take it"][0], sent["Take it"][1] | {"deed": "take"}
    for action, typed in (taking, sent["Accept the 3"], deciding):
        answer = ana.post(action, typed)
        assert answer.status_code == 409, action
        assert "the document is discarded; take it up again first" in answer.content.decode()
        assert "Somebody decided on it since you looked" not in answer.content.decode()
    draft.refresh_from_db()
    assert (draft.reviewer, states(draft)) == ("", ["draft", "draft", "draft"])


def test_nobody_takes_a_document_unawares_from_who_took_it_a_moment_ago(
    draft: DraftDocument, ana: Client, eva: Client
) -> None:
    action, sent = fields(text(ana, page(draft)), "Take it")
    assert press(eva, draft, "Take it", deed="take") == 303
    answer = ana.post(action, sent | {"deed": "take"})
    assert (answer.status_code, "eva reviews it." in answer.content.decode()) == (409, True)
    assert press(ana, draft, "Take it over", deed="take") == 303
    assert eva.post(action, {"deed": "give back", "reviewer": "eva"}).status_code == 409
    draft.refresh_from_db()
    assert draft.reviewer == "ana"
    assert press(ana, draft, "Give back", deed="give back") == 303
