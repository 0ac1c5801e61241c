"""Readings for tests, from a text and marks in the shape of the gold files."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from pledgebook.model import (
    Block,
    BlockKind,
    Commitment,
    Document,
    Edition,
    Figure,
    Finding,
    FlowBuilder,
    Hedge,
    Origin,
    Reading,
    Selector,
    Sentence,
    Span,
    Time,
    fold,
)

ORIGIN = Origin("tests.gold", "by hand")
HEDGES: dict[tuple[bool, bool], Hedge] = {(False, True): "over", (True, False): "under"}


def reading(text: str, marks: Mapping[str, Any], source: str = "sample.txt") -> Reading:
    """The reading that the marks describe; every line that is not blank is a block."""
    document = plain(text, source)
    maker = Maker(document)
    inside = [maker.commitment(row) for row in marks["commitments"]]
    findings = marks.get("findings", marks.get("checks", []))
    date = marks.get("date")
    edition = Edition(
        title=marks.get("title"),
        date=dt.date.fromisoformat(date) if date else None,
        process=marks.get("process"),
        meeting=marks.get("meeting"),
        pillars=tuple(marks.get("titles", ())),
        origins={"date": ORIGIN},
        reasons={"issuer": "nobody speaks"},
    )
    outside = tuple(maker.figure(row) for row in marks.get("figures", []))
    return Reading(document, edition, tuple(inside), outside, tuple(map(maker.finding, findings)))


def plain(text: str, source: str) -> Document:
    """A text as a document: bullets are items, short lines without a full stop headings, all else paragraphs."""
    flow, blocks, offset = FlowBuilder(), list[Block](), 0
    for line in text.splitlines(keepends=True):
        words = line.strip()
        if words:
            bullet = words[:2] in ("• ", "- ", "* ")
            kept = words[2:].strip() if bullet else words
            begin = flow.length
            flow.add(kept, offset + line.index(kept))
            flow.add("\n", offset + len(line) - 1, 1)
            level = words.startswith(("#", "Pillar "))
            kind: BlockKind
            kind, depth = ("item", 1) if bullet else ("heading", 2) if level else ("paragraph", 0)
            blocks.append(
                Block(kind, Span(begin, begin + len(kept)), depth, marker=words[:1] if bullet else "")
            )
        offset += len(line)
    sentences = tuple(Sentence(block.at, index) for index, block in enumerate(blocks))
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Document(text, flow.build(), tuple(blocks), sentences, "text", digest, source)


class Maker:
    """Turns rows of the gold into nouns of the model."""

    def __init__(self, document: Document) -> None:
        self.document = document
        flow = document.flow
        self.places = {source: start for start, source in zip(flow.starts, flow.sources, strict=True)}
        self.sources = sorted(self.places)

    def place(self, row: Mapping[str, Any]) -> tuple[Span, Selector]:
        start, end = row["start"], row["end"]
        selector = Selector(start, end, fold(self.document.text[start:end]))
        return Span(self.flowed(start), self.flowed(end - 1) + 1), selector

    def flowed(self, offset: int) -> int:
        """The flow's offset of a source offset."""
        run = max(source for source in self.sources if source <= offset)
        return self.places[run] + offset - run

    def commitment(self, row: Mapping[str, Any]) -> Commitment:
        at, selector = self.place(row)
        names = ("parties", "partners", "programmes", "places", "beneficiaries")
        fields: dict[str, Any] = {name: tuple(row.get(name, ())) for name in names}
        fields |= {name: row.get(name) for name in ("kind", "pillar", "declared", "stance")}
        return Commitment(
            at,
            selector,
            title=row.get("title") or selector.quote.split(". ")[0],
            figures=tuple(map(self.figure, row["figures"])),
            times=tuple(map(self.time, row["time"])),
            origins={"parties": ORIGIN},
            reasons={} if row.get("kind") else {"kind": "no cue of any kind"},
            **fields,
        )

    def figure(self, row: Mapping[str, Any]) -> Figure:
        at, selector = self.place(row)
        low, high = (None if row[end] is None else Decimal(str(row[end])) for end in ("low", "high"))
        hedge: Hedge = HEDGES.get((low is None, high is None), "exact")
        return Figure(at, selector, row["kind"], low, high, hedge, row["unit"], ORIGIN, row.get("role"))

    def time(self, row: Mapping[str, Any]) -> Time:
        at, selector = self.place(row)
        begins, ends = (row.get(end) and dt.date.fromisoformat(row[end]) for end in ("from", "to"))
        return Time(at, selector, begins or None, ends or None, row["role"], ORIGIN)

    def finding(self, row: Mapping[str, Any]) -> Finding:
        places = [self.place({"start": start, "end": end})[1] for start, end in row["figures"]]
        low, high = (Fraction(str(row[end])) if end in row else None for end in ("low", "high"))
        claim = row["claim"]
        explained = row.get("explanation", claim[0].upper() + claim[1:] + ".")
        return Finding(
            row["kind"], row["verdict"], claim, explained, tuple(places), claim, ORIGIN, "", low, high
        )
