"""Takes uploads that wait, one after the other, has each read by a child with limits, and keeps what it read."""

from __future__ import annotations

import logging
import threading
import time
import uuid
from collections.abc import Callable
from types import TracebackType

from django.conf import settings
from django.db import DatabaseError, OperationalError, connection
from django.utils import timezone

from pledgebook.apart.reader import Reader, Stopped, Unread
from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.intake import READER
from pledgebook.web.intake.keeping import Unkept, read_and_keep
from pledgebook.web.letting_go import let_go
from pledgebook.web.protection.holds import held_ids
from pledgebook.web.registry.actions import (
    claim_upload,
    hold_upload,
    refuse_upload,
    release_upload,
    retry_upload,
)
from pledgebook.web.registry.models import Upload

MOST_ATTEMPTS = 3
HOLD_EVERY = 10.0  # seconds; well under ``claim_upload.STALE``
LOOK_EVERY = 0.5  # seconds between two looks for uploads

_log = logging.getLogger(__name__)


class Worker:
    """Reads uploads in a thread, from ``start`` to ``stop``; also as a context manager."""

    def __init__(self, reader: Reader | None = None) -> None:
        self.name = str(uuid.uuid4())
        self._reader = reader or Reader(confined=not settings.UNCONFINED)
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
        """Begin to look for uploads. Raises ``Refusal`` where no document may be read here."""
        try:
            self._reader.ready()
        except Refusal:
            self._reader.stop()
            raise
        self._thread.start()

    def stop(self) -> None:
        """End, and wait for it; an upload that is being read is put back."""
        self._stopped.set()
        self._thread.join()
        self._reader.stop()

    def work_off(self) -> int:
        """Read what waits until nothing does; how many uploads that were."""
        count = 0
        while not self._stopped.is_set() and (
            upload := claim_upload(self.name, timezone.now(), held_ids("upload"))
        ):
            read_waiting(upload, self._reader, lambda: not self._stopped.is_set())
            count += 1
        return count

    def _work(self) -> None:
        try:
            while not self._stopped.wait(LOOK_EVERY):
                try:
                    self.work_off()
                except DatabaseError as error:
                    _log.exception("The uploads cannot be looked at; trying again.")
                    let_go(error)
                    connection.close()
        finally:
            connection.close()


def read_waiting(upload: Upload, reader: Reader, go_on: Callable[[], bool] = lambda: True) -> Upload:
    """Have a claimed upload read by a child; the upload as it is then.

    It is done or refused, with a sentence that says why; or it waits again, because ``go_on`` said no or the database
    was away. A child that takes more than the limits is killed.
    """
    if upload.attempts > MOST_ATTEMPTS:
        said = _("Reading this file was begun {count} times and never came to an end.")
        return refuse_upload(
            upload, said.format(count=upload.attempts - 1), by=READER, at=timezone.now()
        )  # fmt: skip
    try:
        read_and_keep(upload, reader, timezone.now, _Holding(upload, go_on))
    except Stopped:
        release_upload(upload, upload.worker)
    except OperationalError as error:
        _log.exception("Upload %s: the database is away.", upload.public_id)
        let_go(error)
        if not connection.in_atomic_block:  # whoever holds a transaction open keeps its connection
            connection.close_if_unusable_or_obsolete()
        retry_upload(upload, upload.worker)
    except (Unread, Unkept) as failure:
        _refuse(upload, failure)
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
            except DatabaseError as error:
                _log.exception("Upload %s: the database is away.", self._upload.public_id)
                let_go(error)
        return self._go_on()


def _refuse(upload: Upload, failure: Unread | Unkept) -> None:
    """End an upload whose child came to no good end, where the worker still holds it.

    What could not be kept may have failed in the database.
    """
    if not hold_upload(upload, upload.worker, timezone.now()):
        let_go(failure)
        return
    how, code, said = "not kept", 0, ""
    if isinstance(failure, Unread):
        how, code, said = failure.ended.how, failure.ended.code, failure.ended.said
    _log.error(
        "Upload %s (%s): %s with code %d\n%s",
        upload.public_id,
        upload.name,
        how,
        code,
        said,
        exc_info=failure,
    )
    let_go(failure)
    refuse_upload(upload, _sentence(how), by=READER, at=timezone.now())


def _sentence(how: str) -> str:
    if how == "memory":
        return _("Reading this file took more memory than a file may take.")
    if how == "time":
        return _("Reading this file took longer than a file may take.")
    return _("Reading this file failed. That is a fault of the program; its log says more.")
