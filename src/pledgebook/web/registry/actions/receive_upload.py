"""A file is handed in, or the address of one."""

from __future__ import annotations

import datetime as dt
import hashlib

from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.outside.fetching.target import target
from pledgebook.web.ledger.record import record
from pledgebook.web.limits import LARGEST_UPLOAD
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import Document, Process, Upload
from pledgebook.web.registry.models.upload import OPEN

LONGEST_NAME = 200


@transaction.atomic
def receive_upload(
    process: Process, name: str, content: bytes, *, by: str, at: dt.datetime, once: bool = False
) -> Upload:
    """Keep the bytes of a file until they are read.

    ``once``: the same handed in again by the same person, while it waits or is read, is the upload that there is.
    A document that the registry holds already, by the SHA-256 of its bytes, is not read again: the upload is done and
    names it. The history, which everybody reads, does not tell what a file is called: nothing of it is out yet.
    Raises ``Refusal`` for a file that is empty or over ``LARGEST_UPLOAD``; nothing is kept then.
    """
    called = file_name(name)
    if not content:
        raise Refusal(called, _("the file is empty"))
    if len(content) > LARGEST_UPLOAD:
        raise Refusal(called, _("the file is over {size} MB").format(size=LARGEST_UPLOAD // 1_000_000))
    sha256 = hashlib.sha256(content).hexdigest()
    process = Process.objects.select_for_update().get(pk=process.pk)
    same = Upload.objects.filter(process=process, sha256=sha256, name=called, by=by, state__in=OPEN)
    if once and (again := same.first()):
        return again
    known = Document.objects.filter(sha256=sha256).first()
    upload = Upload.objects.create(
        process=process,
        name=called,
        sha256=sha256,
        size=len(content),
        content=b"" if known else content,
        state="done" if known else "waiting",
        document=known,
        by=by,
        at=at,
        finished_at=at if known else None,
    )
    record(
        at=at, by=by, action="receive upload", subject=("upload", str(upload.public_id)),
        payload={
            "process": process.slug, "sha256": sha256, "size": len(content),
            "document": known.sha256 if known else None,
        },
        rows=held(upload),
    )  # fmt: skip
    return upload


@transaction.atomic
def receive_address(
    process: Process, address: str, *, by: str, at: dt.datetime, once: bool = False
) -> Upload:
    """Keep the address of a document, which is fetched when its turn comes.

    ``once`` is as for ``receive_upload``.
    Raises ``Refusal`` for an address of a kind that is not fetched; nothing is kept then.
    """
    asked = target(address.strip())
    process = Process.objects.select_for_update().get(pk=process.pk)
    same = Upload.objects.filter(process=process, address=asked.address, by=by, state__in=OPEN)
    if once and (again := same.first()):
        return again
    upload = Upload.objects.create(
        process=process, name=file_name(f"{asked.host}{asked.path}"), address=asked.address, size=0, content=b"",
        by=by, at=at,
    )  # fmt: skip
    record(
        at=at, by=by, action="receive address", subject=("upload", str(upload.public_id)),
        payload={"process": process.slug, "address": asked.address}, rows=held(upload),
    )  # fmt: skip
    return upload


def file_name(name: str) -> str:
    r"""The last part of a name, without what cannot be printed; of a long one the end, which tells the format.

    >>> file_name("../../etc/fact\tsheet.md")
    'factsheet.md'
    """
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    shown = "".join(c for c in last if c.isprintable()).strip()
    return shown[-LONGEST_NAME:].strip() if shown.strip(". ") else _("document")
