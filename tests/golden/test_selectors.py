"""Every place that a reading points at holds the words that the reading quotes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import pledgebook
from evaluation.places import OWN, SAMPLE
from pledgebook.model import Reading, Selector
from tests.golden.documents import english

DOCUMENTS = [
    SAMPLE,
    *(
        path
        for path in sorted(OWN.iterdir())
        if path.suffix in (".md", ".txt", ".html") and path.stem != "README"
    ),
]


def selectors(reading: Reading) -> Iterator[Selector]:
    for commitment in reading.commitments:
        yield commitment.selector
        yield from (figure.selector for figure in commitment.figures)
        yield from (time.selector for time in commitment.times)
    yield from (figure.selector for figure in reading.figures)
    for finding in reading.findings:
        yield from finding.figures


def wrong(reading: Reading) -> list[Selector]:
    text = reading.document.text
    return [
        each for each in selectors(reading) if " ".join(text[each.start : each.end].split()) != each.quote
    ]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_own_documents(path: Path) -> None:
    reading = pledgebook.read(path)
    assert len(list(selectors(reading))) > 4
    assert wrong(reading) == []


def test_real_documents(corpus: Path) -> None:
    for path in english(corpus):
        assert wrong(pledgebook.read(path)) == [], path.name
