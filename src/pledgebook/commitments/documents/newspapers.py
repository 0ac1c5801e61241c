"""A page that a newspaper or whoever writes for one put out, whatever office it names at its top besides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from pledgebook.model import Block, Document
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.held import Named
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.newspapers import load_newspapers
from pledgebook.vocabulary.official_pages import load_official_pages
from pledgebook.vocabulary.spelling import any_of, perhaps

TOP = 8  # blocks among which a page says who puts it out
_LINE = 200  # characters of such a line ...
_NAME = 60  # ... and of one that is only a name
_LINES = ("heading", "paragraph")


@dataclass(frozen=True, slots=True)
class _Shapes:
    """Who writes, by that word or by a name behind "By"; who holds an office; newspapers; who sends the page."""

    writes: re.Pattern[str]
    by: re.Pattern[str]
    office: re.Pattern[str]
    papers: Named
    newspaper: re.Pattern[str]
    sent: re.Pattern[str]


def is_of_newspaper(document: Document, vocabulary: Vocabulary) -> bool:
    """Whether a line at the top is a newspaper's name, or says who writes and no office.

    "By Hon. Jane Smith, Minister of Ports" heads a speech. Whom an office "publishes" is no writer.
    """
    shapes = _shapes(vocabulary)
    return any(
        (shapes.papers.by(line[:_NAME]) and shapes.newspaper.search(line[:_NAME]))
        or (_is_written(line, shapes) and not shapes.sent.match(line))
        for line in short_lines(document, document.blocks[:TOP])
    )


def _is_written(line: str, shapes: _Shapes) -> bool:
    return shapes.writes.match(line) is not None or (
        shapes.by.match(line) is not None and shapes.office.search(line) is None
    )


def short_lines(document: Document, blocks: Sequence[Block]) -> Iterator[str]:
    """The short lines among ``blocks`` but the title, with straight apostrophes."""
    title = next((block for block in document.blocks if block.kind == "heading"), None)
    for block in blocks:
        if block is not title and block.kind in _LINES and block.at.end - block.at.start <= _LINE:
            yield straight(document.words(block.at)).strip("*_ ")


def straight(words: str) -> str:
    """Words with straight apostrophes, as the tables have them."""
    return words.replace("’", "'")


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words, papers = load_official_pages(vocabulary.language), load_newspapers()
    article = perhaps(vocabulary.wording.words["article"] | vocabulary.wording.words["definite"] | {"the"})
    offices = words["office"] | words["national"] | words["shared"] | vocabulary.wording.words["of_state"]
    name = any_of(papers["name"] | papers["word"])
    # A name is all of a line, or stands before where it is; a noun shows one in a line of capitals without a stop.
    capitals = r"(?:[\dA-ZÀ-ÖØ-Þ][\w.'-]*|of|and|&|de|del|do|da|du|des|la|le|el|o|d'\w+|l'\w+)"
    noun = rf"(?=(?i:[^.|]*?(?<!\w){any_of(papers['noun'])}(?!\w))){capitals}(?: {capitals})*(?=\Z|,| \|)"
    return _Shapes(
        writes=re.compile(
            rf"(?:[^.\n]{{0,60}}?[,|·–—-] )?(?:[^\W\d_]+ ){{0,3}}?{any_of(words['byline'])}(?!\w)",
            re.IGNORECASE,
        ),
        by=re.compile(rf"(?i:{any_of(words['writer'])}):? [A-ZÀ-ÖØ-Þ]"),
        office=lazily(rf"(?<!\w){any_of(offices)}(?!\w)", re.IGNORECASE),
        papers=Named(papers["name"] | papers["word"] | papers["noun"]),
        newspaper=lazily(rf"(?:\A|[|·–—] ){noun}|(?:\A|[|·–—] )(?i:{name})(?= ?(?:\Z|[,(|·–—]))"),
        sent=lazily(rf"(?i:{any_of(words['sent'])}[:\s*_]+{article}{any_of(offices)})(?!\w)"),
    )
