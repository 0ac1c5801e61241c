"""What a person decided of a draft, as a case for the tests of the reader: a text, and what is to be read from it."""

from __future__ import annotations

from typing import Any

from pledgebook.model import Block, Document, Reading
from pledgebook.web.registry.drafts import composed
from pledgebook.web.registry.models import DraftCommitment
from pledgebook.web.registry.models.draft import STANDING


def case(reading: Reading, row: DraftCommitment) -> dict[str, Any]:
    """The words with the headings over them, as Markdown, and what a reader that makes no mistake says of them.

    ``expected`` has what was corrected and the parties, and nothing where it was rejected: no commitment stands there.
    ``read`` is what the reader made of it.
    """
    value = composed(reading, row)
    fields = dict.fromkeys(["parties", *sorted(row.edits)])
    expected = [{name: _plain(getattr(value, name)) for name in fields}] if row.state in STANDING else []
    return {
        "language": reading.edition.language,
        "text": _around(reading.document, value.at.start, value.at.end),
        "expected": expected,
        "read": row.read,
    }


def _around(document: Document, start: int, end: int) -> str:
    """The blocks that hold a stretch of the flow, with the headings they stand under."""
    inside = [
        index for index, block in enumerate(document.blocks) if block.at.start < end and start < block.at.end
    ]
    above = [index for inner in inside for index in document.blocks[inner].headings]
    wanted = sorted({*inside, *above})
    return "\n\n".join(_written(document, document.blocks[index]) for index in wanted) + "\n"


def _written(document: Document, block: Block) -> str:
    mark = "#" * block.depth if block.kind == "heading" else "-" if block.kind == "item" else ""
    return f"{mark} {document.words(block.at)}".strip()


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value
