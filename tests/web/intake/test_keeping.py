from __future__ import annotations

import datetime as dt

import pytest

from pledgebook.apart.reader import Reader
from pledgebook.web.intake import READER
from pledgebook.web.intake.keeping import Unkept, read_and_keep
from pledgebook.web.ledger.models import Entry
from pledgebook.web.registry.actions import claim_upload, import_reading, receive_upload, release_upload
from pledgebook.web.registry.actions.claim_upload import STALE
from pledgebook.web.registry.models import Commitment, Document, Process, Upload
from tests.web.acting import AT, BY
from tests.web.intake.hostile import FILES, GOOD

pytestmark = pytest.mark.django_db
LATER = AT + dt.timedelta(hours=1)


def now() -> dt.datetime:
    return LATER


def claimed(process: Process, name: str, content: bytes) -> Upload:
    receive_upload(process, name, content, by=BY, at=AT)
    upload = claim_upload("w", AT)
    assert upload
    return upload


@pytest.mark.parametrize("which", FILES)
def test_whatever_is_handed_in_becomes_a_document_or_is_refused_with_a_sentence(
    process: Process, reader: Reader, which: str
) -> None:
    name, content, said = FILES[which]
    before = Document.objects.filter(held=True).count()
    upload = read_and_keep(claimed(process, name, content), reader, now)
    assert (upload.state, upload.finished_at) == ("refused" if said else "done", LATER)
    assert upload.refusal.startswith(said)
    assert "\n" not in upload.refusal
    assert upload.refusal.endswith(".") == bool(said)
    assert Document.objects.filter(held=True).count() - before == (not said)


def test_the_document_says_who_handed_it_in_and_when(process: Process, reader: Reader) -> None:
    upload = read_and_keep(claimed(process, "../lakes/sheet.md", GOOD.encode()), reader, now)
    assert upload.document
    kept = upload.document
    assert (kept.recorded_by, kept.recorded_at, kept.source, kept.process) == (BY, AT, "sheet.md", process)
    assert kept.sha256 == upload.sha256
    actors = Entry.objects.order_by("sequence").values_list("action", "actor")
    assert list(actors)[-3:] == [("receive upload", BY), ("import document", BY), ("finish upload", READER)]


def test_a_worker_that_died_after_it_kept_the_document_leaves_no_second_one(
    process: Process, reader: Reader
) -> None:
    from pledgebook import pipeline

    first = claimed(process, "sheet.md", GOOD.encode())
    import_reading(pipeline.read(GOOD.encode(), name="sheet.md"), process, by=BY, at=AT)
    taken = claim_upload("second", AT + STALE + dt.timedelta(seconds=1))
    assert taken == first
    ended = read_and_keep(taken, reader, now)
    assert (ended.state, Commitment.objects.count()) == ("done", 1)


def test_an_upload_that_is_no_longer_held_is_not_kept(process: Process, reader: Reader) -> None:
    upload = claimed(process, "sheet.md", GOOD.encode())
    release_upload(upload, "w")
    assert read_and_keep(upload, reader, now).document is None
    assert Commitment.objects.count() == 0


def test_a_reading_that_the_registry_cannot_keep_leaves_nothing_and_is_told(
    process: Process, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A child that was taken over may send what no reader would."""

    def broken(*_: object, **__: object) -> None:
        raise ValueError("no such party")

    monkeypatch.setattr("pledgebook.web.intake.keeping.take_reading", broken)
    with pytest.raises(Unkept, match="no such party"):
        read_and_keep(claimed(process, "sheet.md", GOOD.encode()), reader, now)
    assert Document.objects.filter(held=True).count() == 0
