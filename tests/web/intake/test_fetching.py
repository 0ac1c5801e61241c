"""From an address to a document of the registry; the web is played by a function."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable

import pytest

from pledgebook.apart.reader import Reader
from pledgebook.model import Refusal
from pledgebook.outside.fetching.fetch import Fetched
from pledgebook.web.intake.keeping import read_and_keep
from pledgebook.web.ledger.models import Entry
from pledgebook.web.registry.actions import claim_upload, receive_address
from pledgebook.web.registry.models import Document, Fetch, Process, Upload
from tests.web.acting import AT, BY
from tests.web.intake.hostile import GOOD

pytestmark = pytest.mark.django_db
ASKED, FINAL = "https://lakes.example/sheet", "https://www.lakes.example/sheet.md?v=2"
LATER = AT + dt.timedelta(hours=1)


def giving(content: bytes) -> Callable[[str], Fetched]:
    return lambda asked: Fetched(asked, FINAL, content, hashlib.sha256(content).hexdigest(), "text/markdown")


def claimed(process: Process) -> Upload:
    receive_address(process, ASKED, by=BY, at=AT)
    upload = claim_upload("w", AT)
    assert upload
    return upload


def ended(upload: Upload, reader: Reader, fetch: Callable[[str], Fetched]) -> Upload:
    return read_and_keep(upload, reader, lambda: LATER, fetch=fetch)


def test_the_document_names_the_address_and_keeps_the_bytes(process: Process, reader: Reader) -> None:
    upload = ended(claimed(process), reader, giving(GOOD.encode()))
    assert upload.state == "done"
    document = upload.document
    assert document
    assert (document.source, document.source_url, document.recorded_by) == (FINAL, FINAL, BY)
    assert document.versions.count() == 1
    kept = document.fetches.get()
    assert (kept.asked, kept.address, kept.at, kept.type) == (ASKED, FINAL, LATER, "text/markdown")
    assert bytes(kept.content) == GOOD.encode()
    assert kept.sha256 == document.sha256 == hashlib.sha256(GOOD.encode()).hexdigest()
    actions = Entry.objects.order_by("sequence").values_list("action", flat=True)
    assert list(actions)[-4:] == ["receive address", "fetch document", "import document", "finish upload"]


def test_what_cannot_be_fetched_is_refused_with_a_sentence(process: Process, reader: Reader) -> None:
    def fetch(asked: str) -> Fetched:
        raise Refusal(asked, "the server answers 404")

    upload = ended(claimed(process), reader, fetch)
    assert (upload.state, upload.refusal) == ("refused", "This file was not read: the server answers 404.")
    assert not Fetch.objects.exists()


def test_the_bytes_of_what_is_no_document_are_not_kept(process: Process, reader: Reader) -> None:
    upload = ended(claimed(process), reader, giving(b"\x89PNG\r\n\x1a\n" + bytes(192)))
    assert upload.state == "refused"
    kept = upload.fetches.get()
    assert (bytes(kept.content), kept.size, kept.document) == (b"", 200, None)


def test_it_is_fetched_once_however_often_it_is_begun(process: Process, reader: Reader) -> None:
    upload = claimed(process)
    asked: list[str] = []

    def fetch(address: str) -> Fetched:
        asked.append(address)
        return giving(GOOD.encode())(address)

    class AwayError(Exception):
        pass

    def away(*_: object, **__: object) -> None:
        raise AwayError

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reader.__class__, "read", away)
        with pytest.raises(AwayError):
            ended(upload, reader, fetch)
    assert ended(Upload.objects.get(pk=upload.pk), reader, fetch).state == "done"
    assert asked == [ASKED]


def test_a_document_that_is_there_already_is_not_read_again(process: Process, reader: Reader) -> None:
    first = ended(claimed(process), reader, giving(GOOD.encode()))
    second = ended(claimed(process), reader, giving(GOOD.encode()))
    assert second.document == first.document
    assert Document.objects.filter(held=True).count() == 1


@pytest.mark.parametrize(
    "address", ["", "http://lakes.example/", "https://u:p@lakes.example/", "lakes.example"]
)
def test_what_is_no_address_that_is_fetched_is_not_taken(process: Process, address: str) -> None:
    with pytest.raises(Refusal):
        receive_address(process, address, by=BY, at=AT)
    assert not Upload.objects.exists()
