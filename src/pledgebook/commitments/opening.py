"""The lines that open a document, and the words there by which it says that it is one of commitments."""

from __future__ import annotations

from collections.abc import Iterator

from pledgebook.model import Block, Document
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.ordinary import load_ordinary

_TOP = 8  # blocks among which a document says what it is ...
_LINE = 120  # ... in lines of so many characters at most


def top_lines(document: Document) -> Iterator[str]:
    """The headings and short lines that open a document, in lower case."""
    for block in document.blocks[:_TOP]:
        words = document.words(block.at)
        if block.kind == "heading" or (block.kind == "paragraph" and _is_line(block, words)):
            yield lowered(words)


def _is_line(block: Block, words: str) -> bool:
    return block.at.end - block.at.start <= _LINE and not words.endswith(".")


def declaring(document: Document, title: str | None, vocabulary: Vocabulary) -> str:
    """The words of the title or of a line at the top that make it one of commitments, or a body's own note."""
    frame = load_ordinary(vocabulary.language).frame
    lines = [lowered(title or ""), *top_lines(document)]
    return next((found[0] for line in lines if (found := frame.search(line))), "")


def lowered(words: str) -> str:
    """Words as the tables spell them: in lower case, with plain apostrophes."""
    return words.lower().replace("’", "'")
