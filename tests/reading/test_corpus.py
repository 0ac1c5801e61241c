"""The real documents: every item in its place."""

from collections import Counter
from pathlib import Path

import pytest

from pledgebook.model import Document
from pledgebook.reading import read_document

pytestmark = pytest.mark.corpus


def read(corpus: Path, name: str) -> Document:
    return read_document((corpus / "documents" / name).read_bytes(), name)


def over(document: Document) -> Counter[str]:
    """How many items stand under each innermost heading."""
    return Counter(
        document.words(document.blocks[block.headings[-1]].at)
        for block in document.blocks
        if block.kind == "item"
    )


def test_lima(corpus: Path) -> None:
    document = read(corpus, "lima-2022.txt")
    assert over(document) == {
        "Pillar 1: Stability and Assistance for Communities": 11,
        "Pillar 2: Regular Pathways for Migration and International Protection": 12,
        "Pillar 3: Humane Migration Management": 12,
    }
    headings = [block for block in document.blocks if block.kind == "heading"]
    assert [heading.depth for heading in headings] == [1, 2, 2, 2]
    items = [block for block in document.blocks if block.kind == "item"]
    assert all(
        document.words(item.at).endswith(("(new)", "(advancing existing commitments)")) for item in items
    )
    assert all(item.depth == 1 and item.marker == "•" and item.parent is None for item in items)


def test_lima_sentences(corpus: Path) -> None:
    document = read(corpus, "lima-2022.txt")
    sentences = [document.words(sentence.at) for sentence in document.sentences]
    assert not [sentence for sentence in sentences if sentence[0].islower() and " of page" not in sentence]
    assert not [
        sentence for sentence in sentences if sentence.endswith(("U.S.", "No.")) or sentence[0] == "("
    ]


def test_deliverables(corpus: Path) -> None:
    document = read(corpus, "la-2022-06-deliverables.en.md")
    assert over(document) == {
        "Pillar I: Stability and Assistance for Communities": 6,
        "Pillar II: Legal Pathways and Protection": 14,
        "Observer States": 1,
        "Pillar III: Humane Border Management": 2,
    }
    spain = next(block for block in document.blocks if document.words(block.at).startswith("Spain"))
    assert [document.words(document.blocks[index].at) for index in spain.headings] == [
        "Pillar II: Legal Pathways and Protection",
        "Observer States",
    ]
    assert document.metadata["date"] == "2022-06-10"
    assert document.metadata["title"].endswith("and Foreign Partner Deliverables")
    items = [block for block in document.blocks if block.kind == "item"]
    assert all(item.strong and item.strong[0].start == item.at.start for item in items)
    assert "Canada is addressing root causes and investing $26.9 million, in 2022-2023" in document.flow.text
    assert "displaced [across borders]. As" in document.flow.text
    assert not [mark for mark in ("**", "](", "<!--", "\\", "\u00a0", "  ") if mark in document.flow.text]


def test_readout_headings_introduce_their_lists(corpus: Path) -> None:
    document = read(corpus, "la-2022-09-readout.en.md")
    items = [block for block in document.blocks if block.kind == "item"]
    assert len(items) == 15
    assert all(item.stem == item.headings[-1] for item in items)


def test_one_year_paragraphs_introduce_their_lists(corpus: Path) -> None:
    document = read(corpus, "la-2023-06-one-year.en.md")
    stems = {block.stem for block in document.blocks if block.stem is not None}
    assert "During the Summit:" in {document.words(document.blocks[stem].at)[-18:] for stem in stems}
    assert document.metadata["title"].startswith("FACT SHEET: Biden-Harris Administration")


def test_declaration(corpus: Path) -> None:
    document = read(corpus, "la-2022-06-declaration.en.md")
    headings = [document.words(block.at) for block in document.blocks if block.kind == "heading"]
    assert (
        "Promoting Stability and Assistance for Communities of Destination, Origin, Transit, and Return"
        in headings
    )
    items = [block for block in document.blocks if block.kind == "item"]
    assert len(items) == 5
    assert len({item.stem for item in items}) == 1
