"""The lines that open a document, and the words there by which it says that it is one of commitments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pledgebook.commitments.documents.official_pages import official_cue
from pledgebook.model import Document
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.ordinary import load_ordinary

_TOP = 8  # blocks among which a document says what it is ...
_LINE = 120  # ... in lines of so many characters at most
_WIDTH = 100  # characters of a line from which on lines are not broken to fit a page
_TITLE = 40  # characters of a line that tells nothing of the page's width
_STRAY = 2  # lines that may be longer than the page is wide
_SMALL = 3  # letters of a word in lower case with which no name ends: "Protección de"
_CAPITAL = re.compile(r" (?=[A-ZÀ-ÖØ-Þ])\S+")


def top_lines(document: Document) -> Iterator[str]:
    """The headings and short paragraphs that open a document, in lower case."""
    for block in document.blocks[:_TOP]:
        words = document.words(block.at)
        if block.kind == "heading" or (block.kind == "paragraph" and _is_line(words)):
            yield lowered(words)


def _is_line(words: str) -> bool:
    return len(words) <= _LINE and not words.endswith((".", ";", ","))


def declaring(document: Document, title: str | None, vocabulary: Vocabulary) -> str:
    """The words of the title or of a line at the top that make it one of commitments, or a body's own note."""
    frame = load_ordinary(vocabulary.language).frame
    lines = [lowered(title or ""), *top_lines(document)]
    said = next((found[0] for line in lines if (found := frame.search(line))), "")
    return said or next(_promising_columns(document, vocabulary), "") or official_cue(document, vocabulary)


def _promising_columns(document: Document, vocabulary: Vocabulary) -> Iterator[str]:
    """The heads of columns near the top that hold what is promised: "Promise", "Compromiso"."""
    pledged, columns = vocabulary.wording.words["pledged"], vocabulary.wording.columns
    for block in document.blocks[:_TOP]:
        head = lowered(document.words(block.at)) if block.kind == "cell" else ""
        if columns.get(head) == "commitment" and not pledged.isdisjoint((head, head.removesuffix("s"))):
            yield head


def lowered(words: str) -> str:
    """Words as the tables spell them: in lower case, with plain apostrophes."""
    return words.lower().replace("’", "'")


def name_lines(document: Document, text: str) -> Iterator[str]:
    """The lines of the headings and short paragraphs that open a document; ``text`` is its flow ``with_breaks``."""
    for block in document.blocks[:_TOP]:
        lines = text[block.at.start : block.at.end].split("\n")
        if block.kind == "heading" or (block.kind == "paragraph" and _is_line(" ".join(lines))):
            yield from lines


def opening_text(document: Document, text: str, *, without: str | None) -> str:
    """``text``, the beginning of a document's flow ``with_breaks``, without its title."""
    title = next((block.at for block in document.blocks[:_TOP] if document.words(block.at) == without), None)
    if title is None:
        return text.replace(without or "\n", " ", 1)
    return f"{text[: title.start]} {text[title.end :]}"


def with_breaks(document: Document, most: int) -> str:
    """The first characters of the flow, with the breaks of lines that no width of a page explains.

    Those are before a capital that the line had room for: "Third Meeting of the Oslo Forum", below it "Lima, 4 May".
    """
    flow, source = document.flow.text[:most], document.text
    spaces = list(_spaces(document, flow))
    width = _width(source[: 2 * most]) if spaces else 0
    parts: list[str] = []
    done = 0
    for space in spaces:
        before = flow[flow.rfind(" ", 0, space.start()) + 1 : space.start()]
        if before.islower() and len(before) <= _SMALL:
            continue
        at = document.flow.to_source(space.start(), space.start() + 1)
        if "\n" not in source[at.start : at.end]:
            continue
        line = at.start - source.rfind("\n", 0, at.start) - 1
        if line + len(space[0]) <= width:
            parts.append(flow[done : space.start()])
            done = space.start() + 1
    return "\n".join([*parts, flow[done:]])


def _spaces(document: Document, flow: str) -> Iterator[re.Match[str]]:
    """The spaces before a capital, of the blocks whose source has more than one line."""
    for block in document.blocks:
        if block.at.start >= len(flow):
            return
        source = document.flow.to_source(*block.at)
        if "\n" in document.text[source.start : source.end]:
            yield from _CAPITAL.finditer(flow, block.at.start, block.at.end)


def _width(source: str) -> int:
    """The characters that a line may have before it is broken; without an end where most lines are longer than a page.

    A few longer lines, as in front matter, are none of the page's.
    """
    lengths = sorted((length for line in source.split("\n") if (length := len(line)) > _TITLE), reverse=True)
    broken = [length for length in lengths if length <= _WIDTH]
    if 2 * len(broken) < len(lengths) or not broken:
        return len(source)
    return broken[min(_STRAY, len(broken) - 1)]
