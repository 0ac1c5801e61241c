"""The inputs of the audit, made from a text and its gold file, without the stages that will make them."""

from __future__ import annotations

import datetime as dt
import json
import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

from pledgebook.checks.audit import audit
from pledgebook.model import (
    Block,
    Commitment,
    Document,
    Edition,
    Figure,
    Finding,
    FlowBuilder,
    Hedge,
    Origin,
    Selector,
    Sentence,
    Span,
    Time,
    fold,
)

ORIGIN = Origin("tests.checks", "by hand")
_MARKUP = re.compile(r"<!--.*?-->|\]\([^)]*\)|<[^>]+>|\*+|\[(?=[^\]]*\]\()|\\(?=\[)|\n[ \t]*", re.DOTALL)
_BLOCK_END = re.compile(r"\n\s*\n")
_BULLET = re.compile(r"\s*(?:•|-|\*)\s+(?=\S)")
_SENTENCE_END = re.compile(r"(?<!U\.S\.)(?<!\bvs\.)[.!?][”\"')]*\s+(?=[A-Z“•(])")
_HEDGES: tuple[tuple[str, Hedge], ...] = (
    (r"up to|at most|no more than", "at most"),
    (r"at least|no fewer than", "at least"),
    (r"just over|over|more than|above|exceeding", "over"),
    (r"nearly|almost|just under|close to|just short of", "under"),
    (r"about|approximately|estimated|around|roughly|some", "about"),
    (r"hundreds of|dozens|tens of|thousands of|millions of", "vague"),
)


@dataclass(frozen=True)
class Inputs:
    """What the audit takes."""

    document: Document
    edition: Edition
    commitments: tuple[Commitment, ...]
    figures: tuple[Figure, ...]
    times: tuple[Time, ...]

    def findings(self) -> tuple[Finding, ...]:
        return audit(self.document, self.edition, self.commitments, self.figures, self.times)


def document_of(text: str, source: str = "test.txt") -> Document:
    """A document read in the plainest way: blocks between blank lines, an item where a bullet stands."""
    flow = FlowBuilder()
    blocks: list[Block] = []
    body = text.index("\n---", 4) + 4 if text.startswith("---") else 0
    starts = [body, *(match.end() for match in _BLOCK_END.finditer(text, body))]
    stem: int | None = None
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        bullet = _BULLET.match(text, start, end)
        begin = flow.length
        _copy(flow, text, bullet.end() if bullet else start, start + len(text[start:end].rstrip()))
        if flow.length == begin:
            continue
        block = Block("item" if bullet else "paragraph", Span(begin, flow.length), depth=1 if bullet else 0)
        blocks.append(Block(block.kind, block.at, block.depth, stem=stem) if bullet else block)
        if not bullet:
            stem = len(blocks) - 1 if text[start:end].rstrip().endswith(":") else None
        flow.add("\n", end - 1 if end else 0, 1)
    built = flow.build()
    sentences = tuple(
        Sentence(at, index) for index, block in enumerate(blocks) for at in _sentences(built.text, block.at)
    )
    return Document(text, built, tuple(blocks), sentences, "text", "0" * 64, source)


def _copy(flow: FlowBuilder, text: str, start: int, end: int) -> None:
    for match in _MARKUP.finditer(text, start, end):
        flow.add(text[start : match.start()], start)
        if match.group().startswith("\n"):
            flow.add(" ", match.start(), match.end() - match.start())
        start = match.end()
    flow.add(text[start:end], start)


def _sentences(text: str, block: Span) -> list[Span]:
    cuts = [
        block.start,
        *(m.end() for m in _SENTENCE_END.finditer(text, block.start, block.end)),
        block.end,
    ]
    return [Span(a, b) for a, b in pairwise(cuts) if text[a:b].strip()]


class Maker:
    """Turns the rows of a gold file into nouns, over one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        flow = document.flow
        self.sources, self.starts = flow.sources, flow.starts

    def flow_span(self, start: int, end: int) -> Span:
        """The flow span of a source span."""
        first = bisect_right(self.sources, start) - 1
        last = bisect_right(self.sources, end - 1) - 1
        return Span(
            self.starts[first] + start - self.sources[first],
            self.starts[last] + end - self.sources[last],
        )

    def selector(self, start: int, end: int) -> Selector:
        return Selector(start, end, fold(self.document.text[start:end]))

    def figure(self, row: Mapping[str, Any]) -> Figure:
        low, high = (None if row[key] is None else Decimal(str(row[key])) for key in ("low", "high"))
        at = self.flow_span(row["start"], row["end"])
        hedge = hedge_of(self.document.words(at), low, high)
        return Figure(
            at,
            self.selector(row["start"], row["end"]),
            row["kind"],
            low,
            high,
            hedge,
            row["unit"],
            ORIGIN,
            row.get("role"),
        )

    def time(self, row: Mapping[str, Any]) -> Time:
        begins, ends = (dt.date.fromisoformat(row[key]) if row[key] else None for key in ("from", "to"))
        at = self.flow_span(row["start"], row["end"])
        return Time(at, self.selector(row["start"], row["end"]), begins, ends, row["role"], ORIGIN)

    def commitment(self, row: Mapping[str, Any]) -> Commitment:
        return Commitment(
            self.flow_span(row["start"], row["end"]),
            self.selector(row["start"], row["end"]),
            row.get("act", ""),
            tuple(row["parties"]),
            figures=tuple(self.figure(item) for item in row["figures"]),
            times=tuple(self.time(item) for item in row["time"]),
            stance=row["stance"],
        )


def hedge_of(text: str, low: Decimal | None, high: Decimal | None) -> Hedge:
    """The hedge that the words of a figure carry."""
    if low is not None and high is not None and low != high:
        return "range"
    for pattern, hedge in _HEDGES:
        if re.search(rf"\b(?:{pattern})\b", text.lower()):
            return hedge
    return "exact"


def inputs_of(corpus: Path, name: str, suffix: str) -> Inputs:
    """The inputs for a document of the corpus that has a gold file."""
    text = (corpus / "documents" / f"{name}{suffix}").read_bytes().decode("utf-8")
    gold = gold_of(corpus, name)
    document = document_of(text, f"{name}{suffix}")
    maker = Maker(document)
    date = dt.date.fromisoformat(gold["date"])
    commitments = tuple(maker.commitment(row) for row in gold["commitments"])
    times = [time for commitment in commitments for time in commitment.times]
    times.extend(maker.time(row) for row in _opening_times(text, commitments[0].selector.start, date))
    return Inputs(
        document,
        Edition(title=name, date=date, language=gold.get("language", "en")),
        commitments,
        tuple(maker.figure(row) for row in gold.get("opening_figures", [])),
        tuple(sorted(times, key=lambda time: time.at)),
    )


def _opening_times(text: str, until: int, date: dt.date) -> list[dict[str, Any]]:
    """The times before the first commitment, which the gold files leave unmarked."""
    first = date.replace(day=1)
    last = (first + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)
    rows = []
    for phrase, begins, ends in (
        ("since September 21", date.replace(month=9, day=21), date),
        ("this month", first, last),
    ):
        at = text.find(phrase, 0, until)
        if at >= 0:
            rows.append(
                {
                    "start": at,
                    "end": at + len(phrase),
                    "role": "period",
                    "from": begins.isoformat(),
                    "to": ends.isoformat(),
                }
            )
    return rows


def gold_of(corpus: Path, name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((corpus / "gold" / f"{name}.json").read_text(encoding="utf-8"))
    return loaded


def as_json(findings: tuple[Finding, ...]) -> list[dict[str, Any]]:
    """Findings in the shape that the scorer reads."""
    return [
        {
            "kind": finding.kind,
            "verdict": finding.verdict,
            "claim": finding.claim,
            "figures": [[place.start, place.end] for place in finding.figures],
        }
        for finding in findings
    ]
