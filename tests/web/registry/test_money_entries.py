"""The bridge of the money account: what is kept is what was read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pledgebook import pipeline
from pledgebook.model import Reading
from pledgebook.web.registry.actions import import_reading
from pledgebook.web.registry.models import Document, MoneyEntry, Process
from pledgebook.web.registry.nouns import entry as noun
from tests.web.acting import AT, BY

pytestmark = pytest.mark.django_db


def test_every_amount_comes_back_as_it_was_read(document: Document, reading: Reading) -> None:
    rows = {row.start: row for row in MoneyEntry.objects.filter(document=document)}
    assert len(rows) == len(reading.entries) > 10
    for entry in reading.entries:
        assert noun(rows[entry.selector.start], entry.pillar) == entry


def test_open_ends_windows_rates_and_unknown_currencies_come_back_too(process: Process) -> None:
    items = (
        "- Canada gave at least $5 million since June 2022.\n- Peru will pay families 200 soles a month.\n"
    )
    reading = pipeline.read(f"# Pledges\n\n{items}")
    assert {entry.currency for entry in reading.entries} == {None, "PEN"}
    document = import_reading(reading, process, by=BY, at=AT).document
    rows = document.entries.order_by("start")
    assert [noun(row, None) for row in rows] == list(reading.entries)


def test_the_pillar_is_that_of_the_commitment_now(document: Document, reading: Reading) -> None:
    entry = next(entry for entry in reading.entries if entry.pillar)
    row = MoneyEntry.objects.get(document=document, start=entry.selector.start)
    assert noun(row, 7) == replace(entry, pillar=7)
