from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from pledgebook import pipeline
from pledgebook.web.registry.actions import import_reading
from pledgebook.web.registry.document_kinds import document_kind
from pledgebook.web.registry.models import Process
from tests.web.acting import AT, BY


def markdown(title: str, text: str) -> bytes:
    return f'---\ntitle: "{title}"\ndate: 2022-06-10\n---\n\n{text}\n'.encode()


@pytest.mark.parametrize(
    ("title", "text", "kind", "entry"),
    [
        ("FACT SHEET: The Lakes Declaration", "Peru will act.", "fact sheet", "fact sheet"),
        ("Fact\u00a0sheet of the lakes", "Peru will act.", "fact sheet", "fact sheet"),
        ("Readout of the Lakes Declaration", "This fact sheet is short.", "readout", "readout"),
        ("Joint Statement of the Lakes", "Peru will act.", "joint statement", "joint statement"),
        ("The Lakes", "We, the Presidents, make this\nDeclaration.", "declaration", "make this declaration"),
        ("The Lakes Declaration", "Ministers published a joint statement.", None, ""),
        ("Factsheets", "Peru will act.", None, ""),
        ("Fact Sheet on the Joint Statement", "Peru will act.", None, ""),
    ],
)
def test_a_document_says_its_kind_or_none_is_said(
    title: str, text: str, kind: str | None, entry: str
) -> None:
    found = document_kind(pipeline.read(markdown(title, text), name="lakes.md"))
    assert (found.kind, found.entry) == (kind, entry)
    assert bool(found.reason) == (kind is None)


@pytest.mark.django_db
def test_the_kind_is_kept_with_its_origin_or_the_reason_for_none(process: Process) -> None:
    said = import_reading(
        pipeline.read(markdown("Readout of a day", "Peru will act."), name="a.md"), process, by=BY, at=AT
    )
    assert said.document.kind == "readout"
    assert said.document.origins["kind"] == {"rule": "registry.document_kinds", "entry": "readout"}
    unsaid = import_reading(pipeline.read("Peru will act."), process, by=BY, at=AT).document
    assert unsaid.kind == ""
    assert unsaid.reasons["kind"]
    assert "kind" not in unsaid.origins


@pytest.mark.django_db
def test_one_that_the_process_cites_has_the_kind_that_the_process_gives(process: Process) -> None:
    title = "Los Angeles Declaration on Migration and Protection"
    for name, day, kind in (
        ("a.md", dt.date(2022, 6, 10), "declaration"),
        ("b.md", dt.date(2022, 6, 11), ""),
    ):
        text = markdown(title, f"Peru will act as {name} says.").replace(b"2022-06-10", str(day).encode())
        document = import_reading(pipeline.read(text, name=name), process, by=BY, at=AT).document
        document.refresh_from_db()
        assert (document.kind, "kind" in document.reasons) == (kind, not kind)


def test_the_real_documents_say_what_they_are(corpus: Path) -> None:
    said = {
        path.name: document_kind(pipeline.read(path)).kind for path in corpus.glob("documents/la-*.en.md")
    }
    assert said == {
        "la-2022-06-declaration.en.md": "declaration",
        "la-2022-06-deliverables.en.md": "fact sheet",
        "la-2022-09-readout.en.md": "readout",
        "la-2023-06-one-year.en.md": "fact sheet",
    }
