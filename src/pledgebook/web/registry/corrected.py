"""What a person decided of a draft, as a case for the tests of the reader: a text, and what is to be read from it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from pledgebook.model import Block, Commitment, Document, Reading, Span
from pledgebook.web.registry.drafts import composed
from pledgebook.web.registry.models import DraftCommitment
from pledgebook.web.registry.models.draft import STANDING


def case(reading: Reading, row: DraftCommitment, others: Iterable[DraftCommitment] = ()) -> dict[str, Any]:
    """The words with the headings over them, as Markdown, and what a reader that makes no mistake says of them.

    ``expected`` has the commitments in these words, with what anybody corrected in them and the parties; those of the
    ``others`` that share a paragraph with it too, and nothing where all were rejected: no commitment stands there.
    ``read`` is what the reader made of it.
    """
    document = reading.document
    stretch = [block.at for block in _inside(document, composed(reading, row))]
    near = {
        each.start: (each, value)
        for each in (*others, row)
        for value in (composed(reading, each),)
        if each.state in STANDING and any(at.meets(value.at) for at in stretch)
    }
    fields = dict.fromkeys(
        ["quote", "parties", *sorted({name for each, _value in near.values() for name in each.edits})]
    )
    return {
        "language": reading.edition.language,
        "text": _around(document, stretch),
        "expected": [
            {name: _plain(getattr(value.selector if name == "quote" else value, name)) for name in fields}
            for _start, (_each, value) in sorted(near.items())
        ],
        "read": row.read,
    }


def _inside(document: Document, value: Commitment) -> list[Block]:
    return [block for block in document.blocks if block.at.meets(value.at)]


def _around(document: Document, stretch: Sequence[Span]) -> str:
    """The blocks of a stretch of the flow, with the headings they stand under."""
    inside = [index for index, block in enumerate(document.blocks) if block.at in stretch]
    above = [index for inner in inside for index in document.blocks[inner].headings]
    wanted = sorted({*inside, *above})
    return "\n\n".join(_written(document, document.blocks[index]) for index in wanted) + "\n"


def _written(document: Document, block: Block) -> str:
    mark = "#" * block.depth if block.kind == "heading" else "-" if block.kind == "item" else ""
    return f"{mark} {document.words(block.at)}".strip()


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value
