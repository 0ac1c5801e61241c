"""The words by which a document says of what kind it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

import pytest

from pledgebook.model import DocumentKind
from pledgebook.vocabulary import VocabularyError, document_kinds
from pledgebook.vocabulary.document_kinds import load_document_kinds
from tests.vocabulary.bad import replace

HEADER = "kind,where,phrase\n"


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    """Each test reads the tables anew."""
    load_document_kinds.cache_clear()
    yield
    load_document_kinds.cache_clear()


def test_every_kind_has_words() -> None:
    assert {cue.kind for cue in load_document_kinds("en")} == set(get_args(DocumentKind))


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("song,title,song\n", "line 2: kind is 'song'"),
        ("readout,margin,readout\n", "line 2: where is 'margin'"),
        ("readout,title,Readout\n", "line 2: phrase is 'Readout'"),
        ("readout,title\n", "line 2: 2 cells"),
    ],
)
def test_bad_rows_are_refused(monkeypatch: pytest.MonkeyPatch, row: str, reason: str) -> None:
    replace(monkeypatch, document_kinds, "en/document_kinds.csv", HEADER + row)
    with pytest.raises(VocabularyError, match=reason):
        load_document_kinds("en")
