"""What becomes of an upload by how its child ends. The children here read nothing: they only end in some way."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator

import pytest
from django.db import OperationalError, connection, transaction

from pledgebook import pipeline
from pledgebook.apart import codec
from pledgebook.apart.reader import Reader
from pledgebook.model import Refusal
from pledgebook.outside.ended import Limits
from pledgebook.web.intake.worker import MOST_ATTEMPTS, Worker, _Holding, read_waiting
from pledgebook.web.registry.actions import claim_upload, import_reading, receive_upload
from pledgebook.web.registry.models import Process, Upload
from tests.conftest import ROOT
from tests.web.acting import AT, BY
from tests.web.failing_cursors import cursors_left, fail
from tests.web.intake.hostile import GOOD

pytestmark = pytest.mark.django_db
AMPLE = Limits(memory=2**31, cpu=60, wall=600)


@pytest.fixture(scope="module")
def misbehaving() -> Iterator[Reader]:
    """Its children do the deed that ``asked`` puts where a request would stand."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(
            "PYTHONPATH", os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")]))
        )
        with Reader(AMPLE, job="tests.outside.misbehaving:job") as started:
            yield started


@pytest.fixture
def broken(misbehaving: Reader, monkeypatch: pytest.MonkeyPatch) -> Reader:
    """One whose children fail, until told otherwise."""
    asked(monkeypatch, "raise here")
    monkeypatch.setattr(misbehaving, "limits", AMPLE)
    return misbehaving


def asked(monkeypatch: pytest.MonkeyPatch, deed: str) -> None:
    monkeypatch.setattr(codec, "dumps", lambda _: deed.encode() + b" ")


@pytest.fixture
def upload(process: Process) -> Upload:
    receive_upload(process, "sheet.md", GOOD.encode(), by=BY, at=AT)
    claimed = claim_upload("w", AT)
    assert claimed
    return claimed


@pytest.mark.parametrize(
    ("deed", "limits", "said"),
    [
        ("exit 12", AMPLE, "took more memory"),
        ("work", Limits(2**31, 1, 600), "took longer"),
        ("sleep", Limits(2**31, 60, 0.2), "took longer"),
        ("abort", AMPLE, "failed"),
        ("segfault", AMPLE, "failed"),
        ("raise here", AMPLE, "failed"),
        ("close-the-pipe", AMPLE, "failed"),
        ("exit-at-once", AMPLE, "failed"),
    ],
)
def test_a_child_that_ends_otherwise_leaves_one_plain_sentence(
    upload: Upload, broken: Reader, monkeypatch: pytest.MonkeyPatch, deed: str, limits: Limits, said: str
) -> None:
    asked(monkeypatch, deed)
    monkeypatch.setattr(broken, "limits", limits)
    ended = read_waiting(upload, broken)
    assert ended.state == "refused"
    assert said in ended.refusal
    assert ended.refusal.endswith(".")
    assert "\n" not in ended.refusal
    assert bytes(ended.content) == b""


def test_the_log_says_what_the_child_said(
    upload: Upload, broken: Reader, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        read_waiting(upload, broken)
    assert "ZeroDivisionError: here" in caplog.text
    assert str(upload.public_id) in caplog.text


def test_an_upload_whose_document_is_there_is_not_read_again(
    upload: Upload, broken: Reader, process: Process
) -> None:
    """As where a worker was cut short after it had kept the document."""
    kept = import_reading(pipeline.read(GOOD.encode(), name="sheet.md"), process, by=BY, at=AT).document
    ended = read_waiting(upload, broken)
    assert (ended.state, ended.document, ended.refusal) == ("done", kept, "")


def test_an_upload_is_put_back_when_the_worker_stops(
    upload: Upload, broken: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(monkeypatch, "sleep")
    ended = read_waiting(upload, broken, lambda: False)
    assert (ended.state, ended.attempts, ended.worker) == ("waiting", 0, "")


def test_an_upload_that_another_took_over_is_left_to_it(upload: Upload, broken: Reader) -> None:
    Upload.objects.filter(pk=upload.pk).update(worker="other")
    ended = read_waiting(upload, broken)
    assert (ended.state, ended.worker) == ("reading", "other")


def test_a_database_that_is_away_is_tried_again_and_not_for_ever(
    upload: Upload, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object, **__: object) -> None:
        raise OperationalError("the database is away")

    monkeypatch.setattr("pledgebook.web.intake.keeping.take_reading", away)
    assert read_waiting(upload, reader).state == "waiting"
    assert Worker(reader).work_off() == MOST_ATTEMPTS
    ended = Upload.objects.get(pk=upload.pk)
    assert (ended.state, ended.refusal) == (
        "refused",
        "Reading this file was begun 3 times and never came to an end.",
    )


@pytest.mark.parametrize("where", ["take_reading", "hold_upload"])
def test_a_statement_that_failed_leaves_no_cursor_to_be_collected(
    upload: Upload,
    reader: Reader,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    where: str,
) -> None:
    """Whichever thread collects it would wait for this connection, maybe while it holds what this one waits for."""
    if connection.vendor != "sqlite":
        pytest.skip("a lock of SQLite")

    def failing(*_: object, **__: object) -> None:
        with transaction.atomic():
            fail()

    caplog.set_level(logging.CRITICAL)  # what is told of an error keeps it
    if where == "take_reading":
        monkeypatch.setattr("pledgebook.web.intake.keeping.take_reading", failing)
        assert cursors_left(lambda: read_waiting(upload, reader)) == []
        return
    monkeypatch.setattr("pledgebook.web.intake.worker.hold_upload", failing)
    monkeypatch.setattr("pledgebook.web.intake.worker.HOLD_EVERY", 0)
    assert cursors_left(_Holding(upload, lambda: True)) == []


def test_a_reading_that_cannot_be_kept_ends_as_a_failure(
    upload: Upload, reader: Reader, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def unkeepable(*_: object, **__: object) -> None:
        raise ValueError("no such party")

    monkeypatch.setattr("pledgebook.web.intake.keeping.take_reading", unkeepable)
    with caplog.at_level(logging.ERROR):
        ended = read_waiting(upload, reader)
    assert "failed" in ended.refusal
    assert "no such party" in caplog.text


def test_everything_that_waits_or_was_left_is_worked_off(
    process: Process, upload: Upload, broken: Reader
) -> None:
    for n in range(2):
        receive_upload(process, f"{n}.md", bytes([65 + n]), by=BY, at=AT)
    assert Worker(broken).work_off() == 3
    assert set(Upload.objects.values_list("state", flat=True)) == {"refused"}
    upload.refresh_from_db()
    assert upload.attempts == 2


def test_a_worker_does_not_start_where_no_document_may_be_read() -> None:
    reader = Reader(without=("network namespace", "seccomp", "sandbox-exec"))
    with pytest.raises(Refusal, match="PLEDGEBOOK_UNCONFINED"):
        Worker(reader).start()
    assert reader.server.process is None
