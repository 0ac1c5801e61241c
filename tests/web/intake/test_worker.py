"""What becomes of an upload by how its child ends. The children here know no database: they only end in some way."""

from __future__ import annotations

import logging

import pytest

from pledgebook import pipeline
from pledgebook.outside.child import OUT_OF_MEMORY, Limits
from pledgebook.web.intake.child import TRY_AGAIN
from pledgebook.web.intake.worker import MOST_ATTEMPTS, Worker, read_waiting
from pledgebook.web.registry.actions import claim_upload, import_reading, receive_upload
from pledgebook.web.registry.models import Process, Upload
from tests.web.acting import AT, BY
from tests.web.intake.hostile import GOOD

pytestmark = pytest.mark.django_db
AMPLE = Limits(memory=2**31, cpu=60, wall=600)
SLEEPS = "import time; time.sleep(3600)"


@pytest.fixture
def upload(process: Process) -> Upload:
    receive_upload(process, "sheet.md", GOOD.encode(), by=BY, at=AT)
    claimed = claim_upload("w", AT)
    assert claimed
    return claimed


@pytest.mark.parametrize(
    ("program", "limits", "said"),
    [
        (f"import sys; sys.exit({OUT_OF_MEMORY})", AMPLE, "took more memory"),
        ("while True: pass", Limits(2**31, 1, 600), "took longer"),
        (SLEEPS, Limits(2**31, 60, 0.2), "took longer"),
        ("import os; os.abort()", AMPLE, "failed"),
        ("raise ZeroDivisionError", AMPLE, "failed"),
        ("pass", AMPLE, "failed"),
    ],
)
def test_a_child_that_ends_otherwise_leaves_one_plain_sentence(
    upload: Upload, program: str, limits: Limits, said: str
) -> None:
    ended = read_waiting(upload, limits, ("-c", program))
    assert ended.state == "refused"
    assert said in ended.refusal
    assert ended.refusal.endswith(".")
    assert "\n" not in ended.refusal
    assert bytes(ended.content) == b""


def test_the_log_says_what_the_child_said(upload: Upload, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        read_waiting(upload, AMPLE, ("-c", "raise ZeroDivisionError('here')"))
    assert "ZeroDivisionError: here" in caplog.text
    assert str(upload.public_id) in caplog.text


def test_the_child_is_told_the_public_id(upload: Upload, caplog: pytest.LogCaptureFixture) -> None:
    read_waiting(upload, AMPLE, ("-c", "import sys; sys.exit('told ' + sys.argv[1])"))
    assert f"told {upload.public_id}" in caplog.text


def test_a_child_that_was_cut_short_after_it_kept_the_document_did_its_work(
    upload: Upload, process: Process
) -> None:
    kept = import_reading(pipeline.read(GOOD.encode(), name="sheet.md"), process, by=BY, at=AT).document
    ended = read_waiting(upload, Limits(2**31, 60, 0.2), ("-c", SLEEPS))
    assert (ended.state, ended.document, ended.refusal) == ("done", kept, "")


def test_an_upload_is_put_back_when_the_worker_stops(upload: Upload) -> None:
    ended = read_waiting(upload, AMPLE, ("-c", SLEEPS), lambda: False)
    assert (ended.state, ended.attempts, ended.worker) == ("waiting", 0, "")


def test_an_upload_that_another_took_over_is_left_to_it(upload: Upload) -> None:
    Upload.objects.filter(pk=upload.pk).update(worker="other")
    ended = read_waiting(upload, AMPLE, ("-c", "raise ZeroDivisionError"))
    assert (ended.state, ended.worker) == ("reading", "other")


def test_a_database_that_is_away_is_tried_again_and_not_for_ever(upload: Upload) -> None:
    command = ("-c", f"import sys; sys.exit({TRY_AGAIN})")
    assert read_waiting(upload, AMPLE, command).state == "waiting"
    assert Worker(AMPLE, command).work_off() == MOST_ATTEMPTS
    ended = Upload.objects.get(pk=upload.pk)
    assert (ended.state, ended.refusal) == (
        "refused",
        "Reading this file was begun 3 times and never came to an end.",
    )


def test_everything_that_waits_or_was_left_is_worked_off(process: Process, upload: Upload) -> None:
    for n in range(2):
        receive_upload(process, f"{n}.md", bytes([65 + n]), by=BY, at=AT)
    assert Worker(AMPLE, ("-c", "raise ZeroDivisionError")).work_off() == 3
    assert set(Upload.objects.values_list("state", flat=True)) == {"refused"}
    upload.refresh_from_db()
    assert upload.attempts == 2
