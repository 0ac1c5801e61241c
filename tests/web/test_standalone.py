from __future__ import annotations

import hashlib

import pytest

from pledgebook import pipeline
from pledgebook.outside.fetching.fetch import Fetched
from pledgebook.web import standalone
from pledgebook.web.registry.models import Document, Fetch, Process
from tests.web.acting import BY
from tests.web.intake.hostile import GOOD

ADDRESS = "https://lakes.example/sheet.md"


@pytest.mark.usefixtures("process")
def test_what_was_fetched_is_kept_with_the_document_that_it_made() -> None:
    content = GOOD.encode()
    fetched = {ADDRESS: Fetched(ADDRESS, ADDRESS, content, hashlib.sha256(content).hexdigest(), "text/plain")}
    readings = [
        pipeline.read(content, name=ADDRESS),
        pipeline.read(b"Chile will give $3 million.", name="a.md"),
    ]
    for _ in range(2):  # a second import changes nothing
        done = list(standalone.import_readings(readings, Process.objects.get().slug, BY, fetched))
        assert [each.source for each in done] == [ADDRESS, "a.md"]
        kept = Fetch.objects.get()
        assert kept.document == Document.objects.get(source=ADDRESS)
        assert bytes(kept.content) == content
