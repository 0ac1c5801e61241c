"""Titles that are headlines: a sentence by itself over a text that nobody dates or makes known as his own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pledgebook.commitments.context import Context
from pledgebook.commitments.opening import lowered, top_lines
from pledgebook.vocabulary.ordinary import Ordinary

_OPENING = 1000  # characters in which who makes something known says so
_NUMBERED = re.compile(r"\(?[\dIVX]{1,4}[.)]")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DATELINE = re.compile(
    r"[^.!?\n–—]{1,80}?(?<!\d)(?:19|20)\d\d\)?\.? ?[–—-] "
)  # "OTTAWA, June 4, 2025 – The Minister"
_TOP = 4  # paragraphs of which one begins with where and when it was made known


def headline(context: Context, words: Ordinary) -> str:
    """The title of a text where it is a sentence ("Chile will issue bonds") or a rubric of news ("Outlook").

    A ministry's note has such a title, too, and above or below it where and when it was made known, or that it is.
    """
    title = next(iter(context.document.blocks), None)
    if title is None or title.kind != "heading":
        return ""
    at, text = title.at, context.text
    line = lowered(text[at.start : at.end])
    if words.rubric.match(line):
        return line
    if any(_YEAR.search(each) for each in [*list(top_lines(context.document))[1:], *_datelines(context)]):
        return ""
    if words.announced.search(lowered(text[:_OPENING])) or _NUMBERED.match(text, at.start, at.end):
        return ""
    subject = context.grammar.find_subject(text, at, context.names_at(at), context.vocabulary)
    acts = (subject and subject.act) or context.grammar.find_act(text, at, context.vocabulary)
    return line if acts else ""


def _datelines(context: Context) -> Iterator[str]:
    for block in context.document.blocks[1:_TOP]:
        if found := _DATELINE.match(context.text, block.at.start, block.at.end):
            yield found[0]
