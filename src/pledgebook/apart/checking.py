"""Whether a reading that a child gave back can be one of the document that it was given."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from itertools import chain, pairwise

from pledgebook.apart.codec import Malformed
from pledgebook.model import Commitment, Document, Flow, Reading, Relation, Selector, Span, fold


def check(reading: Reading, content: bytes, name: str) -> Reading:
    """The same reading. Raises ``Malformed`` where it is not of this content or contradicts itself.

    What holds then: every offset is inside its text, and every quote is what stands there. Whether the words mean what
    the reading says, nobody can check but a reader.
    """
    document = reading.document
    _hold(document.sha256 == hashlib.sha256(content).hexdigest(), "another document")
    _hold(document.source in {name, name.replace("\\", "/").rpartition("/")[2]}, "another name")
    _hold(_is_sound(document.flow, len(document.text)), "a flow that does not fit its source")
    _blocks(document)
    size = len(document.flow.text)
    _hold(all(_inside(at, size) for at in _spans(reading)), "a place outside of the document")
    _hold(
        all(_stands(each, document.text) for each in _selectors(reading)), "a quote that does not stand there"
    )
    _hold(
        all(_inside(each.to, len(document.text)) for each in _relations(reading)),
        "a place outside of the document",
    )
    _hold(
        all(_is_there(each.finding, reading) for each in _relations(reading)), "a finding that is not there"
    )
    return reading


def _is_sound(flow: Flow, size: int) -> bool:
    starts = flow.starts
    if not len(starts) == len(flow.sources) == len(flow.widths) or bool(starts) != bool(flow.text):
        return False
    ascending = not starts or (starts[0] == 0 and starts[-1] < len(flow.text))
    return (
        ascending
        and all(first < second for first, second in pairwise(starts))
        and all(0 <= at <= at + wide <= size for at, wide in zip(flow.sources, flow.widths, strict=True))
    )


def _blocks(document: Document) -> None:
    count = len(document.blocks)
    pointers = chain.from_iterable(
        (*each.headings, *(i for i in (each.parent, each.stem) if i is not None)) for each in document.blocks
    )
    _hold(all(0 <= index < count for index in pointers), "a block that is not there")
    _hold(all(0 <= each.block < count for each in document.sentences), "a block that is not there")


def _spans(reading: Reading) -> Iterator[Span]:
    document = reading.document
    yield from (at for block in document.blocks for at in (block.at, *block.strong))
    yield from (each.at for each in document.sentences)
    yield from (each.at for each in reading.figures)
    for commitment in reading.commitments:
        yield commitment.at
        yield from (each.at for each in commitment.figures)
        yield from (each.at for each in commitment.times)


def _selectors(reading: Reading) -> Iterator[Selector]:
    yield from (each.selector for each in reading.figures)
    yield from (each.selector for each in reading.entries)
    yield from (selector for finding in reading.findings for selector in finding.figures)
    yield from chain.from_iterable(map(_of_commitment, reading.commitments))


def _relations(reading: Reading) -> Iterator[Relation]:
    return (relation for entry in reading.entries for relation in entry.relations)


def _is_there(finding: int | None, reading: Reading) -> bool:
    return finding is None or 0 <= finding < len(reading.findings)


def _of_commitment(commitment: Commitment) -> Iterator[Selector]:
    yield commitment.selector
    yield from (each.selector for each in commitment.figures)
    yield from (each.selector for each in commitment.times)


def _inside(at: Span, size: int) -> bool:
    return 0 <= at.start <= at.end <= size


def _stands(selector: Selector, text: str) -> bool:
    return (
        0 <= selector.start < selector.end <= len(text)
        and fold(text[selector.start : selector.end]) == selector.quote
    )


def _hold(holds: bool, otherwise: str) -> None:
    if not holds:
        raise Malformed(otherwise)
