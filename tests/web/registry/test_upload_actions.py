from __future__ import annotations

import datetime as dt
import hashlib
import json

import pytest
from django.db import IntegrityError, transaction

from pledgebook.model import Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.ledger.verify import verify
from pledgebook.web.limits import LARGEST_UPLOAD
from pledgebook.web.registry.actions import (
    claim_upload,
    finish_upload,
    hold_upload,
    keep_upload,
    receive_upload,
    refuse_upload,
    release_upload,
    retry_upload,
)
from pledgebook.web.registry.actions.claim_upload import STALE
from pledgebook.web.registry.actions.receive_upload import LONGEST_NAME, file_name
from pledgebook.web.registry.models import Document, Process, Upload
from tests.web.acting import AT, BY

pytestmark = pytest.mark.django_db
LATER = AT + dt.timedelta(hours=1)
TEXT = b"Peru will train 300 teachers by 2026."


@pytest.fixture
def upload(process: Process) -> Upload:
    return receive_upload(process, "sheet.md", TEXT, by=BY, at=AT)


def last() -> Entry:
    entry = Entry.objects.order_by("sequence").last()
    assert entry
    return entry


def test_a_file_is_kept_and_waits(upload: Upload) -> None:
    kept = Upload.objects.get(public_id=upload.public_id)
    assert (kept.state, kept.name, kept.size, bytes(kept.content)) == ("waiting", "sheet.md", len(TEXT), TEXT)
    assert kept.sha256 == hashlib.sha256(TEXT).hexdigest()
    assert (last().action, last().subject_id, last().actor) == ("receive upload", str(upload.public_id), BY)
    assert json.loads(last().payload)["sha256"] == upload.sha256


def test_a_document_that_is_kept_already_ends_the_upload_at_once(
    process: Process, document: Document, sample_bytes: bytes
) -> None:
    upload = receive_upload(process, "again.md", sample_bytes, by=BY, at=LATER)
    upload.refresh_from_db()
    assert (upload.state, upload.document, upload.finished_at) == ("done", document, LATER)
    assert bytes(upload.content) == b""
    assert json.loads(last().payload)["document"] == document.sha256


@pytest.mark.parametrize("content", [b"", b"x" * (LARGEST_UPLOAD + 1)], ids=["empty", "large"])
def test_an_empty_file_and_one_too_large_are_refused(process: Process, content: bytes) -> None:
    before = Entry.objects.count()
    with pytest.raises(Refusal, match=r"x\.md: the file is (empty|over 20 MB)"):
        receive_upload(process, "../../x.md", content, by=BY, at=AT)
    assert (Upload.objects.count(), Entry.objects.count()) == (0, before)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../x.md", "x.md"),
        ("C:\\Users\\me\\sheet.md", "sheet.md"),
        ("a\0b\nc\x1b[31m\u202e.md", "abc[31m.md"),
        ("half \udce9.md", "half .md"),
        ("..", "document"),
        ("folder/", "folder"),
        ("", "document"),
        (" \t ", "document"),
        ("hoja informativa ñ.md", "hoja informativa ñ.md"),
        ("x" * 500 + ".md", "x" * (LONGEST_NAME - 3) + ".md"),
    ],
)
def test_a_name_is_its_last_part_and_can_be_printed(name: str, kept: str) -> None:
    assert file_name(name) == kept


def test_one_worker_gets_an_upload_and_no_other(upload: Upload) -> None:
    claimed = claim_upload("first", AT)
    assert claimed
    assert (claimed.pk, claimed.state, claimed.worker, claimed.attempts) == (upload.pk, "reading", "first", 1)
    assert claim_upload("second", AT + STALE) is None
    assert not hold_upload(upload, "second", LATER)
    assert not release_upload(upload, "second")
    assert hold_upload(upload, "first", LATER)
    assert claim_upload("second", LATER + STALE) is None


def test_an_upload_that_its_worker_left_is_taken_over(upload: Upload) -> None:
    first = claim_upload("first", AT)
    assert first
    assert keep_upload(first)
    taken = claim_upload("second", AT + STALE + dt.timedelta(seconds=1))
    assert taken
    assert (taken.pk, taken.state, taken.worker, taken.attempts) == (upload.pk, "reading", "second", 2)
    assert not hold_upload(first, "first", LATER)
    assert not keep_upload(first)


def test_the_first_that_came_is_the_first_that_is_read(process: Process, upload: Upload) -> None:
    other = receive_upload(process, "b.md", b"b", by=BY, at=AT - STALE)
    claims = [claim_upload("w", LATER) for _ in range(3)]
    assert [claim and claim.pk for claim in claims] == [other.pk, upload.pk, None]


def test_what_is_put_back_waits_again_and_a_failed_attempt_counts(upload: Upload) -> None:
    for put_back, attempts in ((release_upload, 0), (retry_upload, 1)):
        claim_upload("w", AT)
        assert put_back(upload, "w")
        upload.refresh_from_db()
        assert (upload.state, upload.worker, upload.attempts) == ("waiting", "", attempts)


@pytest.mark.usefixtures("upload")
def test_where_the_work_stands_leaves_no_entry() -> None:
    before = Entry.objects.count()
    claimed = claim_upload("w", AT)
    assert claimed
    hold_upload(claimed, "w", AT)
    keep_upload(claimed)
    release_upload(claimed, "w")
    assert Entry.objects.count() == before


def test_it_ends_as_a_document_once(upload: Upload, document: Document) -> None:
    ended = finish_upload(upload, document, by="reader", at=LATER)
    count = Entry.objects.count()
    assert (ended.state, ended.document, ended.finished_at) == ("done", document, LATER)
    assert json.loads(last().payload) == {"document": document.sha256}
    again = refuse_upload(upload, "No.", by="reader", at=LATER)
    assert (again.state, again.refusal, Entry.objects.count()) == ("done", "", count)
    assert bytes(Upload.objects.get(pk=upload.pk).content) == b""
    assert verify().fault is None


def test_it_ends_refused_with_the_reason(upload: Upload) -> None:
    claim_upload("w", AT)
    ended = refuse_upload(upload, "No.", by="reader", at=LATER)
    assert (ended.state, ended.refusal, ended.worker, ended.open) == ("refused", "No.", "", False)
    assert bytes(Upload.objects.get(pk=upload.pk).content) == b""
    assert (last().action, json.loads(last().payload)) == ("refuse upload", {"reason": "No."})
    assert claim_upload("w", LATER) is None


@pytest.mark.parametrize(
    "change",
    [
        {"state": "lost"},
        {"state": "done"},
        {"state": "refused", "finished_at": AT, "content": b""},
        {"state": "refused", "finished_at": AT, "refusal": "No."},
        {"state": "reading"},
        {"worker": "w"},
        {"finished_at": AT},
        {"refusal": "No."},
        {"name": ""},
        {"by": ""},
        {"size": 0},
    ],
    ids=str,
)
def test_the_database_refuses_what_cannot_be(upload: Upload, change: dict[str, object]) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Upload.objects.filter(pk=upload.pk).update(**change)


def test_a_list_of_uploads_does_not_fetch_their_bytes(upload: Upload) -> None:
    assert "content" in Upload.objects.get(pk=upload.pk).get_deferred_fields()
