from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pledgebook import model, pipeline
from pledgebook.model import Reading
from pledgebook.web.registry.actions import correct_commitment, import_reading
from pledgebook.web.registry.models import Document, Process
from pledgebook.web.registry.nouns import NOWHERE, Rows, reading
from tests.web.acting import AT, BY

CORPUS = sorted((Path(__file__).parents[2] / "corpus").glob("*.md")) + sorted(
    (Path(__file__).parents[2] / "corpus").glob("*.txt")
)
CORPUS = [path for path in CORPUS if path.name != "README.md"]
FILES = Path(__file__).parents[2] / "reading" / "files"
PAGE = b"""<html><body><main><h1>Fact sheet</h1><p>October 6, 2022</p><h2>Water</h2>
<ul><li>Peru will train 300 teachers by 2026.</li><li><b>Canada</b> will provide $5&nbsp;million.</li></ul>
<table><tr><th>Party</th><td>Belize will build 12 wells.</td></tr></table></main></body></html>"""


def back(original: Reading, process: Process) -> Reading:
    document = import_reading(original, process, by=BY, at=AT).document
    return reading(Rows.of(Document.objects.get(pk=document.pk)))


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_what_was_imported_comes_back(path: Path, process: Process) -> None:
    original = pipeline.read(path)
    again = back(original, process)
    assert again.commitments == original.commitments
    assert again.figures == original.figures
    assert again.findings == original.findings
    assert again.document == replace(
        original.document, encoding=None
    )  # that of the bytes, which are not kept
    assert edition(again) == edition(original)


def edition(of: Reading) -> model.Edition:
    """Without what the registry keeps no rows of: process, meeting, issuer, signatories, and its own kind."""
    return replace(
        of.edition, process=None, meeting=None, issuer=None, signatories=(),
        origins={name: origin for name, origin in of.edition.origins.items() if name != "kind"},
        reasons={name: reason for name, reason in of.edition.reasons.items() if name != "kind"},
    )  # fmt: skip


@pytest.mark.parametrize("name", ["communique.pdf", "columns.pdf", "browser.pdf", "communique.docx"])
def test_a_file_that_is_no_text_comes_back_as_the_text_that_was_made_of_it(
    name: str, process: Process
) -> None:
    original = pipeline.read(FILES / name)
    again = back(original, process)
    assert len(again.commitments) == len(original.commitments) > 5
    for one, other in zip(again.commitments, original.commitments, strict=True):
        assert one.selector == other.selector
        assert in_one_line(again.document.words(one.at)) == in_one_line(original.document.words(other.at))
    assert [each.selector for each in again.figures] == [each.selector for each in original.figures]


def in_one_line(words: str) -> str:
    """The words of a row without what stands between its cells, which the text shows and the flow does not."""
    return words.replace(" | ", " ").replace("\n", " ")


def test_what_was_read_in_part_says_so_in_the_registry(process: Process) -> None:
    whole = (FILES / "columns.pdf").read_bytes()
    again = back(pipeline.read(whole[: whole.rindex(b"startxref")], name="a.pdf"), process)
    assert again.document.warnings == (
        "Only a part of the document was read: the end of the file is missing",
    )


def test_a_page_comes_back_as_the_text_that_was_made_of_it(process: Process) -> None:
    original = pipeline.read(PAGE, name="page.html")
    again = back(original, process)
    assert len(again.commitments) == len(original.commitments) == 2
    for one, other in zip(again.commitments, original.commitments, strict=True):
        assert one.selector == other.selector
        assert again.document.words(one.at) == original.document.words(other.at)
    assert again.document.format == "html"
    assert [block.kind for block in again.document.blocks].count("cell") == 0


def test_what_was_corrected_comes_back(document: Document) -> None:
    version = document.versions.order_by("start")[0]
    correct_commitment(version.commitment, by=BY, at=AT, title="Said otherwise")
    again = reading(Rows.of(document))
    assert again.commitments[0].title == "Said otherwise"
    assert len(again.commitments) == document.versions.filter(corrected=False).count()
    assert again.commitments[0].figures == tuple(
        sorted(again.commitments[0].figures, key=lambda each: each.at)
    )


def test_words_that_are_not_in_the_flow_are_nowhere(document: Document) -> None:
    figure = document.figures.filter(version=None)[0]
    blank = document.text.index("\n\n")
    document.figures.filter(pk=figure.pk).update(start=blank, end=blank + 1)
    assert NOWHERE in [each.at for each in reading(Rows.of(document)).figures]


def test_no_more_queries_for_more_rows(process: Process) -> None:
    counts = []
    for lines in (1, 40):
        text = "Fact sheet\n\nOctober 6, 2022\n\n" + "".join(
            f"- Peru will train {100 + n} teachers with Canada by 20{30 + n}.\n" for n in range(lines)
        )
        at = AT + dt.timedelta(hours=lines)
        kept = import_reading(pipeline.read(text), process, by=BY, at=at).document
        with CaptureQueriesContext(connection) as context:
            assert len(reading(Rows.of(kept)).commitments) == lines
        counts.append(len(context))
    assert counts[0] == counts[1] <= 8
