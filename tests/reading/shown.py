"""A document in a form that tests can compare: one line a block."""

from __future__ import annotations

from pledgebook.model import Document
from pledgebook.reading import read_text

SHORT = {"heading": "h", "item": "i", "paragraph": "p", "cell": "c"}


def blocks(document: Document) -> list[str]:
    """Each block as "kind and depth: words"; cells as "c row,column: words"."""
    return [
        f"c {block.row},{block.column}: {document.words(block.at)}"
        if block.kind == "cell"
        else f"{SHORT[block.kind]}{block.depth or ''}: {document.words(block.at)}"
        for block in document.blocks
    ]


def words(document: Document) -> list[str]:
    """The words of each block."""
    return [document.words(block.at) for block in document.blocks]


def strong(document: Document) -> list[str]:
    """What is bold."""
    return [document.words(at) for block in document.blocks for at in block.strong]


def text(source: str) -> Document:
    return read_text(source, format="text")


def markdown(source: str) -> Document:
    return read_text(source, format="markdown")


def html(source: str) -> Document:
    return read_text(source, format="html")
