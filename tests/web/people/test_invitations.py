"""Coming in by an invitation."""

from __future__ import annotations

import datetime as dt
import hashlib
import re

import pytest
from django.conf import LazySettings
from django.contrib.auth.models import User
from django.core import mail
from django.test import Client
from django.utils import timezone

from pledgebook.model import Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.people.actions import accept_invitation, invite, withdraw
from pledgebook.web.people.actions.invite import LASTS
from pledgebook.web.people.models import Invitation, Role
from pledgebook.web.people.roles import Grant
from tests.web.acting import AT, BY, signed_in_as
from tests.web.people.signing_in import PASSWORD

GRANTS = [Grant("focal", "los-angeles-declaration", "PER"), Grant("focal", "los-angeles-declaration", "ECU")]
LATER = AT + dt.timedelta(days=1)


@pytest.fixture
def administrator(db: None) -> Client:  # noqa: ARG001
    return signed_in_as(Client(), "administrator", name="keeper")


@pytest.mark.usefixtures("process")
def test_whoever_accepts_gets_the_roles_and_the_link_is_used_up() -> None:
    row, secret = invite(GRANTS, by=BY, at=AT, note="For Ana, of the ministry")
    user = accept_invitation(secret, "ana", PASSWORD, at=LATER)
    assert user.check_password(PASSWORD)
    held = {(role.role, role.party.code if role.party else "", role.given_by) for role in Role.objects.all()}
    assert held == {("focal", "PER", BY), ("focal", "ECU", BY)}
    row.refresh_from_db()
    assert (row.accepted_by, row.accepted_at) == ("ana", LATER)
    told = "".join(entry.payload for entry in Entry.objects.all())
    assert not any(words in told for words in (secret, row.digest, "ministry", PASSWORD))
    with pytest.raises(Refusal, match="has ended or was used"):
        accept_invitation(secret, "bo", PASSWORD, at=LATER)
    assert User.objects.count() == 1


@pytest.mark.django_db
def test_it_ends_and_can_be_withdrawn() -> None:
    row, secret = invite([Grant("editor")], by=BY, at=AT)
    with pytest.raises(Refusal):
        accept_invitation(secret, "ana", PASSWORD, at=AT + LASTS)
    withdraw(row, by=BY, at=LATER)
    count = Entry.objects.count()
    withdraw(row, by=BY, at=LATER)
    assert Entry.objects.count() == count
    with pytest.raises(Refusal):
        accept_invitation(secret, "ana", PASSWORD, at=LATER)
    assert not User.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "password", "said"),
    [
        ("two words", PASSWORD, "not the name of an account"),
        ("BO", PASSWORD, "another account has that name"),
        ("ana", "short", "too short"),
        ("ana", "password123", "too common"),
    ],
)
def test_what_is_not_taken_uses_up_nothing(name: str, password: str, said: str) -> None:
    User.objects.create_user("bo")
    _row, secret = invite([Grant("editor")], by=BY, at=AT)
    with pytest.raises(Refusal, match=said):
        accept_invitation(secret, name, password, at=LATER)
    assert accept_invitation(secret, "ana", PASSWORD, at=LATER).username == "ana"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("grants", "note"),
    [([], ""), ([Grant("assessor")], ""), ([Grant("editor")], "x" * 201), ([Grant("editor")], "a\0b")],
)
def test_an_invitation_to_nothing_is_none(grants: list[Grant], note: str) -> None:
    with pytest.raises(Refusal):
        invite(grants, by=BY, at=AT, note=note)
    assert (Invitation.objects.count(), Entry.objects.count()) == (0, 0)


@pytest.mark.usefixtures("process")
def test_by_the_pages_from_the_link_to_the_second_factor(
    administrator: Client, client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    sent = {"role": "focal", "process": "los-angeles-declaration", "party": ["PER"], "note": "The ministry"}
    shown = administrator.post("/people/invitations/", sent).content.decode()
    found = re.search(r"<code>http://testserver(/invitations/[\w-]+/)</code>", shown)
    assert found
    assert found[1] not in administrator.get("/people/").content.decode(), "shown once"
    assert "The ministry" in administrator.get("/people/").content.decode()

    typed = {"username": "ana", "password": PASSWORD, "again": PASSWORD}
    page = client.get(found[1])
    assert (page.status_code, page["Cache-Control"]) == (
        200,
        "max-age=0, no-cache, no-store, must-revalidate, private",
    )
    assert "the two passwords differ" in client.post(found[1], typed | {"again": "other"}).content.decode()
    assert not any(found[1] in record.getMessage() for record in caplog.records), (
        "a link that works is not logged"
    )
    before = client.session.session_key
    assert client.post(found[1], typed).status_code == 302
    assert client.session.session_key != before
    assert client.get("/history/")["Location"].startswith("/second-factor/"), "led to set one up"
    assert Client().get(found[1]).status_code == 410


@pytest.mark.django_db
def test_of_a_link_that_is_none_no_more_is_said_than_of_one_that_ended(client: Client) -> None:
    _row, secret = invite([Grant("editor")], by=BY, at=timezone.now() - LASTS)
    said = set()
    for each in (secret, "no-such-secret"):
        answer = client.get(f"/invitations/{each}/")
        assert answer.status_code == 410
        said.add(answer.content.decode().replace(each, ""))
    assert len(said) == 1
    assert client.post(f"/invitations/{secret}/", {"username": "ana"}).status_code == 410


@pytest.mark.parametrize(("mails", "sent"), [(True, 1), (False, 0)])
def test_it_goes_by_mail_where_there_is_a_server_for_it(
    administrator: Client, settings: LazySettings, mails: bool, sent: int
) -> None:
    settings.MAILS = mails
    typed = {"role": "editor", "address": "ana@example.org"}
    shown = administrator.post("/people/invitations/", typed).content.decode()
    assert len(mail.outbox) == sent
    assert ("It was sent by mail" in shown, "pass it on yourself" in shown) == (mails, not mails)
    assert "example.org" not in "".join(repr(row.__dict__) for row in Invitation.objects.all())
    for message in mail.outbox:
        assert message.subject == "An invitation / Una invitación"
        assert "/invitations/" in str(message.body)


@pytest.mark.parametrize("sent", [{}, {"role": "king"}, {"role": "assessor"}, {"role": "focal"}])
def test_what_is_not_taken_is_said(administrator: Client, sent: dict[str, str]) -> None:
    answer = administrator.post("/people/invitations/", sent)
    assert answer.status_code == 422
    assert "Not taken:" in answer.content.decode()
    assert not Invitation.objects.exists()


def links(client: Client, *forms: dict[str, str]) -> list[str]:
    """What each form makes."""
    shown = [client.post("/people/invitations/", sent).content.decode() for sent in forms]
    found = [re.search(r"<code>http://testserver(/invitations/[\w-]+/)</code>", page) for page in shown]
    return [each[1] for each in found if each]


def test_of_a_form_that_was_sent_twice_only_the_newer_link_works(administrator: Client) -> None:
    form = re.search(r'name="form" value="(\w{32})"', administrator.get("/people/").content.decode())
    assert form
    sent = {"role": "editor", "note": "For Ana", "form": form[1]}
    (first,) = links(administrator, sent)
    again = administrator.post("/people/invitations/", sent).content.decode()
    assert "the link that it made before leads nowhere any more" in again
    second = re.search(r"<code>http://testserver(/invitations/[\w-]+/)</code>", again)
    assert second
    assert [Client().get(each).status_code for each in (first, second[1])] == [410, 200]
    assert Invitation.objects.filter(withdrawn_at=None).count() == 1
    actions = list(Entry.objects.order_by("sequence").values_list("action", flat=True))
    assert actions == ["invite", "withdraw invitation", "invite"]


@pytest.mark.parametrize(
    "other",
    [
        {"note": "For Ben"},
        {"role": "administrator"},
        {"address": "ben@example.org"},
        {"address": "ana@example.com"},
        {"address": ""},
    ],
)
def test_a_form_that_was_filled_in_anew_invites_somebody_else(
    administrator: Client, other: dict[str, str]
) -> None:
    sent = {"role": "editor", "note": "For Ana", "form": "a", "address": "ana@example.org"}
    (first,) = links(administrator, sent)
    again = administrator.post("/people/invitations/", sent | other).content.decode()
    assert "leads nowhere any more" not in again
    assert Client().get(first).status_code == 200


@pytest.mark.parametrize("address", ["ana@example.org", " ana@example.org ", "Ana@Example.ORG"])
def test_a_form_that_goes_to_one_address_again_leaves_one_link_and_no_address(
    administrator: Client, settings: LazySettings, address: str
) -> None:
    settings.MAILS = True
    sent = {"role": "editor", "form": "a", "address": "ana@example.org"}
    made = links(administrator, sent, sent | {"address": address})
    assert [Client().get(each).status_code for each in made] == [410, 200]
    kept = {row.form for row in Invitation.objects.all()}
    assert len(kept) == 1
    plain = [hashlib.sha256(text.encode()).hexdigest() for text in ("ana@example.org", "a\0ana@example.org")]
    assert kept.isdisjoint(["a", "ana@example.org", *plain])


@pytest.mark.parametrize("numbers", [("a", "b"), ("", "")])
def test_two_who_are_invited_alike_both_come_in(administrator: Client, numbers: tuple[str, str]) -> None:
    forms = [{"role": "editor", "note": "of the ministry", "form": number} for number in numbers]
    made = links(administrator, *forms)
    assert [Client().get(each).status_code for each in made] == [200, 200]


def test_one_that_was_accepted_and_one_of_another_person_stay_as_they_are(administrator: Client) -> None:
    row, secret = invite([Grant("editor")], by="keeper", at=AT, form="a")
    accept_invitation(secret, "ana", PASSWORD, at=LATER)
    other, _secret = invite([Grant("editor")], by="somebody", at=AT, form="a")
    links(administrator, {"role": "editor", "form": "a"})
    for each in (row, other):
        each.refresh_from_db()
        assert each.withdrawn_at is None
