"""Takes uploads that wait, one after the other, and has each read by a child with limits."""

from __future__ import annotations

import logging
import threading
import time
import uuid
from collections.abc import Callable
from types import TracebackType

from django.db import DatabaseError, connection
from django.utils import timezone

from pledgebook.messages import _
from pledgebook.outside import child
from pledgebook.outside.child import Ended, Limits
from pledgebook.web.intake import READER
from pledgebook.web.intake.child import TRY_AGAIN
from pledgebook.web.registry.actions import (
    claim_upload,
    finish_upload,
    hold_upload,
    refuse_upload,
    release_upload,
    retry_upload,
)
from pledgebook.web.registry.models import Document, Upload

CHILD = ("-m", "pledgebook.web.intake.child")
LIMITS = Limits(memory=2 * 2**30, cpu=120, wall=300)
MOST_ATTEMPTS = 3
HOLD_EVERY = 10.0  # seconds; well under ``claim_upload.STALE``
LOOK_EVERY = 0.5  # seconds between two looks for uploads

_log = logging.getLogger(__name__)


class Worker:
    """Reads uploads in a thread, from ``start`` to ``stop``; also as a context manager.

    ``command`` are the arguments of Python that read the upload whose public id is put behind them.
    """

    def __init__(self, limits: Limits = LIMITS, command: tuple[str, ...] = CHILD) -> None:
        self.name = str(uuid.uuid4())
        self._limits = limits
        self._command = command
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._work, name="uploads")

    def __enter__(self) -> Worker:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Begin to look for uploads."""
        self._thread.start()

    def stop(self) -> None:
        """End, and wait for it; an upload that is being read is put back."""
        self._stopped.set()
        self._thread.join()

    def work_off(self) -> int:
        """Read what waits until nothing does; how many uploads that were."""
        count = 0
        while not self._stopped.is_set() and (upload := claim_upload(self.name, timezone.now())):
            read_waiting(upload, self._limits, self._command, lambda: not self._stopped.is_set())
            count += 1
        return count

    def _work(self) -> None:
        try:
            while not self._stopped.wait(LOOK_EVERY):
                try:
                    self.work_off()
                except DatabaseError:
                    _log.exception("The uploads cannot be looked at; trying again.")
                    connection.close()
        finally:
            connection.close()


def read_waiting(
    upload: Upload,
    limits: Limits = LIMITS,
    command: tuple[str, ...] = CHILD,
    go_on: Callable[[], bool] = lambda: True,
) -> Upload:
    """Have a claimed upload read by a child; the upload as it is then.

    It is done or refused, with a sentence that says why; or it waits again, because ``go_on`` said no or the database
    was away. A child that takes more than the limits is killed.
    """
    if upload.attempts > MOST_ATTEMPTS:
        said = _("Reading this file was begun {count} times and never came to an end.")
        return refuse_upload(
            upload, said.format(count=upload.attempts - 1), by=READER, at=timezone.now()
        )  # fmt: skip
    holding = _Holding(upload, go_on)
    ended = child.run([*command, str(upload.public_id)], limits, go_on=holding)
    if ended.how == "stopped":
        release_upload(upload, upload.worker)
    elif (ended.how, ended.code) == ("ended", TRY_AGAIN):
        retry_upload(upload, upload.worker)
    else:
        _settle(upload, ended)
    return Upload.objects.get(pk=upload.pk)


class _Holding:
    """Asked all the time whether the child may go on: says now and then that its upload is still held."""

    def __init__(self, upload: Upload, go_on: Callable[[], bool]) -> None:
        self._upload, self._go_on = upload, go_on
        self._said = time.monotonic()

    def __call__(self) -> bool:
        if time.monotonic() - self._said >= HOLD_EVERY:
            self._said = time.monotonic()
            try:
                return hold_upload(self._upload, self._upload.worker, timezone.now()) and self._go_on()
            except DatabaseError:
                _log.exception("Upload %s: the database is away.", self._upload.public_id)
        return self._go_on()


def _settle(upload: Upload, ended: Ended) -> None:
    """End an upload that its child left open, cut short after it had kept the document or before."""
    if not hold_upload(upload, upload.worker, timezone.now()):
        return
    kept = Document.objects.filter(sha256=upload.sha256).first()
    if kept:
        finish_upload(upload, kept, by=READER, at=timezone.now())
        return
    _log.error(
        "Upload %s (%s): %s with code %d\n%s",
        upload.public_id,
        upload.name,
        ended.how,
        ended.code,
        ended.said,
    )
    refuse_upload(upload, _reason(ended), by=READER, at=timezone.now())


def _reason(ended: Ended) -> str:
    if ended.how == "memory":
        return _("Reading this file took more memory than a file may take.")
    if ended.how == "time":
        return _("Reading this file took longer than a file may take.")
    return _("Reading this file failed. That is a fault of the program; its log says more.")
