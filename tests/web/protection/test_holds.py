"""What seems to name single persons is held; who handed it in learns which kind and where, and no record says who."""

from __future__ import annotations

import datetime as dt
import logging

import pytest
from django.db import connection
from django.test import Client

from pledgebook.apart.reader import Reader
from pledgebook.model import Refusal
from pledgebook.screening import Trace
from pledgebook.web.intake.keeping import read_and_keep
from pledgebook.web.ledger.models import Entry
from pledgebook.web.ledger.verify import verify
from pledgebook.web.protection.actions import hold, release_hold
from pledgebook.web.protection.holds import held_ids, open_hold
from pledgebook.web.registry.actions import claim_upload, receive_upload
from pledgebook.web.registry.models import Document, Process, Upload
from tests.web.acting import AT, BY, signed_in_as

pytestmark = pytest.mark.django_db
SECRET = "AB7654321"
TEXT = f"# Pledges\n\n- Peru will train 300 teachers by 2026.\n\nAna has the passport no. {SECRET}.\n"


def now() -> dt.datetime:
    return AT


@pytest.fixture
def upload(process: Process, reader: Reader) -> Upload:
    receive_upload(process, "sheet.md", TEXT.encode(), by=BY, at=AT)
    mine = claim_upload("w", AT)
    assert mine
    return read_and_keep(mine, reader, now)


def test_it_waits_and_is_not_read_again(upload: Upload) -> None:
    assert upload.state == "waiting"
    assert bytes(upload.content)
    assert held_ids("upload") == [str(upload.public_id)]
    assert claim_upload("w", AT, held_ids("upload")) is None
    assert not Document.objects.filter(held=True).exists()


def test_the_person_is_told_which_kind_and_where(client: Client, upload: Upload) -> None:
    text = signed_in_as(client, "editor").get(f"/uploads/{upload.public_id}/").content.decode()
    assert "a number of a passport or identity card, line 5" in text
    assert SECRET not in text
    assert "hx-get" not in text


def test_no_entry_table_or_log_has_what_was_found(upload: Upload, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    found = open_hold("upload", upload.public_id)
    assert found
    assert found.traces == [["passport", 5]]
    assert SECRET not in caplog.text
    assert not Entry.objects.filter(payload__contains=SECRET).exists()
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM protection_hold")
        assert SECRET not in str(cursor.fetchall())


def test_an_editor_releases_it_with_a_reason(client: Client, upload: Upload, reader: Reader) -> None:
    address = f"/uploads/{upload.public_id}/release/"
    editor = signed_in_as(client, "editor")
    assert editor.post(address, {"reason": " "}).status_code == 422
    assert editor.post(address, {"reason": f"It is passport no. {SECRET}"}).status_code == 422
    assert editor.post(address, {"reason": "A sample number"}).status_code == 302
    mine = claim_upload("w", AT, held_ids("upload"))
    assert mine
    assert read_and_keep(mine, reader, now).state == "done"
    told = Entry.objects.get(action="release file")
    assert "A sample number" in told.payload
    assert verify().fault is None


def test_or_throws_it_away(client: Client, upload: Upload) -> None:
    answer = signed_in_as(client, "editor").post(f"/uploads/{upload.public_id}/release/", {"refuse": "1"})
    assert answer.status_code == 302
    upload.refresh_from_db()
    assert (upload.state, bytes(upload.content)) == ("refused", b"")


def test_what_was_released_is_not_held_again(upload: Upload) -> None:
    subject = ("upload", str(upload.public_id))
    held = open_hold(*subject)
    assert held
    release_hold(held, "A sample", by=BY, at=AT)
    hold(subject, [Trace("case", 1)], by=BY, at=AT)
    release_hold(held, "Again", by="other", at=AT)
    held.refresh_from_db()
    assert (held.reason, held.released_by) == ("A sample", BY)
    assert open_hold(*subject) is None


@pytest.mark.parametrize(
    "reason", ["", " ", "x" * 1001, "a\0b", "born on", "Ana Quispe, born on 12 March 1990"]
)
def test_a_reason_is_one_and_names_nobody(upload: Upload, reason: str) -> None:
    held = open_hold("upload", upload.public_id)
    assert held
    if reason == "born on":
        release_hold(held, reason, by=BY, at=AT)
        return
    with pytest.raises(Refusal):
        release_hold(held, reason, by=BY, at=AT)
