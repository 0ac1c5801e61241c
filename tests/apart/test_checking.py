from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pledgebook import pipeline
from pledgebook.apart.checking import check
from pledgebook.apart.codec import Malformed
from pledgebook.model import Reading, Relation, Selector, Sentence, Span

Change = Callable[[Reading], Reading]


def in_document(**fields: object) -> Change:
    return lambda reading: replace(reading, document=replace(reading.document, **fields))  # type: ignore[arg-type]


def in_flow(**change: Callable[[tuple[int, ...]], tuple[int, ...]]) -> Change:
    def changed(reading: Reading) -> Reading:
        flow = reading.document.flow
        fields: dict[str, Any] = {name: turn(getattr(flow, name)) for name, turn in change.items()}
        return replace(reading, document=replace(reading.document, flow=replace(flow, **fields)))

    return changed


def in_first_commitment(**fields: object) -> Change:
    def changed(reading: Reading) -> Reading:
        first, *rest = reading.commitments
        return replace(reading, commitments=(replace(first, **fields), *rest))  # type: ignore[arg-type]

    return changed


def in_first_block(**fields: object) -> Change:
    def changed(reading: Reading) -> Reading:
        first, *rest = reading.document.blocks
        blocks = (replace(first, **fields), *rest)  # type: ignore[arg-type]
        return replace(reading, document=replace(reading.document, blocks=blocks))

    return changed


def in_first_finding(reading: Reading) -> Reading:
    first, *rest = reading.findings
    places = (replace(first.figures[0], quote="$1"), *first.figures[1:])
    return replace(reading, findings=(replace(first, figures=places), *rest))


def in_first_entry(**fields: object) -> Change:
    def changed(reading: Reading) -> Reading:
        first, *rest = reading.entries
        return replace(reading, entries=(replace(first, **fields), *rest))  # type: ignore[arg-type]

    return changed


CHANGES: dict[str, Change] = {
    "an amount that does not stand there": in_first_entry(selector=Selector(0, 2, "$1")),
    "an amount of a total that is nowhere": in_first_entry(relations=(Relation("part", Span(-1, 5), "x"),)),
    "an amount by a finding that is not there": in_first_entry(
        relations=(Relation("part", Span(0, 5), "x", True, 999),)
    ),
    "another document": in_document(sha256="0" * 64),
    "another name": in_document(source="other.md"),
    "a text that is shorter": lambda reading: in_document(text=reading.document.text[:100])(reading),
    "a flow with a run too few": in_flow(starts=lambda runs: runs[:-1]),
    "a flow that goes back": in_flow(starts=lambda runs: (runs[0], runs[2], runs[1], *runs[3:])),
    "a flow that begins later": in_flow(starts=lambda runs: (1, *runs[1:])),
    "a flow from outside": in_flow(sources=lambda runs: (*runs[:-1], 10**9)),
    "a flow from before": in_flow(sources=lambda runs: (-1, *runs[1:])),
    "a width below nothing": in_flow(widths=lambda runs: (-1, *runs[1:])),
    "a block outside": in_first_block(at=Span(0, 10**9)),
    "a block the wrong way": in_first_block(at=Span(5, 2)),
    "bold outside": in_first_block(strong=(Span(-1, 3),)),
    "a heading that is not there": in_first_block(headings=(10**6,)),
    "a parent that is not there": in_first_block(parent=-1),
    "a sentence of no block": in_document(sentences=(Sentence(Span(0, 1), 10**6),)),
    "a commitment outside": in_first_commitment(at=Span(0, 10**9)),
    "a commitment that quotes what is not there": in_first_commitment(selector=Selector(0, 4, "Peru")),
    "a commitment of no words": in_first_commitment(selector=Selector(3, 3, "")),
    "a commitment before the text": in_first_commitment(selector=Selector(-9, 4, "x")),
    "a finding that quotes what is not there": in_first_finding,
}


def test_a_reading_of_the_document_is_believed(sample: Path) -> None:
    reading = pipeline.read(sample)
    assert check(reading, sample.read_bytes(), sample.name) is reading


@pytest.mark.parametrize("which", CHANGES)
def test_one_that_cannot_be_of_it_is_not(sample: Path, which: str) -> None:
    changed = CHANGES[which](pipeline.read(sample))
    with pytest.raises(Malformed):
        check(changed, sample.read_bytes(), sample.name)
