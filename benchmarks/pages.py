"""What is read of web pages and what is left out, against trafilatura on the same pages: the project's own."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.documents import ROOT
from benchmarks.measure import Ratio, interleaved
from benchmarks.table import Part, Row
from pledgebook.reading import read_document

PAGES = ROOT / "tests" / "reading" / "pages"
ROUNDS = 15

Read = Callable[[bytes], str]


@dataclass(frozen=True, slots=True)
class Score:
    """Of the sentences that must stay, the share that did; and of all listed sentences that were read, those."""

    recall: float
    precision: float


def measure() -> Part:
    """Recall and precision in sentences, and the time."""
    import trafilatura

    def theirs(data: bytes) -> str:
        return trafilatura.extract(data.decode(), include_comments=False, include_tables=True) or ""

    pages = sorted(PAGES.glob("*.html"))
    mine, other = score(pages, ours), score(pages, theirs)
    contents = [page.read_bytes() for page in pages]
    seconds = interleaved(
        {
            "ours": lambda: [ours(data) for data in contents],
            "theirs": lambda: [theirs(data) for data in contents],
        },
        ROUNDS,
    )
    return Part(
        f"{len(pages)} web pages, ours over trafilatura's (last column: the shares)",
        (
            Row("sentences kept", Ratio.of([mine.recall], [other.recall]), "over 1"),
            Row("precision", Ratio.of([mine.precision], [other.precision]), "over 1"),
            Row("seconds", Ratio.of(seconds["ours"], seconds["theirs"]), "under 1"),
        ),
    )


def ours(data: bytes) -> str:
    """What Pledgebook reads of a page."""
    return read_document(data, "page.html").flow.text


def score(pages: list[Path], read: Read) -> Score:
    """How a way to read does on pages with a list each of what must stay and what must go."""
    kept = wanted = unwanted = 0
    for page in pages:
        listed = tomllib.loads(page.with_suffix(".toml").read_text("utf-8"))
        text = " ".join(read(page.read_bytes()).split())
        kept += sum(sentence in text for sentence in listed["stay"])
        wanted += len(listed["stay"])
        unwanted += sum(sentence in text for sentence in listed["go"])
    return Score(kept / wanted, kept / (kept + unwanted) if kept else 0.0)
