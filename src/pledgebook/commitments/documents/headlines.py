"""Titles that are headlines: a sentence by itself over a text that nobody dates or makes known as his own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pledgebook.commitments.documents.asked import asks
from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.opening import lowered, top_lines
from pledgebook.model import Block
from pledgebook.vocabulary.ordinary import Ordinary

_OPENING = 1000  # characters in which who makes something known says so
_NUMBERED = re.compile(r"\(?[\dIVX]{1,4}[.)]")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DATELINE = re.compile(
    r"[^.!?\n–—]{1,80}?(?<!\d)(?:19|20)\d\d\)?\.? ?[–—-] "
)  # "OTTAWA, June 4, 2025 – The Minister"
_DAY = re.compile(r"[^\d.]{0,60}(?:\d{1,2}\D{1,20}|[^\W\d]+ \d{1,2}, )(?:19|20)\d\d\.?")  # "Oslo, 4 May 2024"
_REMARK = re.compile(r"[,(–-] ?\w+[).]?\Z")  # what a title says of the text itself: "June, revised"
_QUESTIONS = 3  # blocks that begin with a question make a page of questions and answers of a text ...
_ASKING = 0.25  # ... where so many of all do
_TOP = 4  # paragraphs of which one begins with where and when it was made known


def rubric(context: Context, words: Ordinary) -> str:
    """The words with which a title begins, or ends behind a colon, that are those of news or advice ("Outlook")."""
    title = _title(context)
    line = (
        lowered(context.text[title.at.start : title.at.end]) if title and not asks(context, title.at) else ""
    )
    found = words.rubric.match(line) or words.rubric.match(line.rpartition(": ")[2])
    return found[0] if found else ""


def _title(context: Context) -> Block | None:
    """The heading that a text begins with."""
    first = next(iter(context.document.blocks), None)
    return first if first and first.kind == "heading" else None


def headline(context: Context, words: Ordinary) -> str:
    """The title of a text where it is a sentence ("Chile will issue bonds").

    A ministry's note has such a title, too, and above or below it where and when it was made known, or that it is.
    """
    title, text = _title(context), context.text
    if title is None:
        return ""
    at = title.at
    if is_made_known(context, words) or _NUMBERED.match(text, at.start, at.end) or asks(context, at):
        return ""
    subject = context.grammar.find_subject(text, at, context.names_at(at), context.vocabulary)
    if not (subject and subject.act):
        act = context.grammar.find_act(text, at, context.vocabulary)
        if act is None or _REMARK.search(text, at.start, at.end):
            return ""
    return lowered(text[at.start : at.end])


def question(context: Context, words: Ordinary) -> str:
    """The first question of a text whose blocks begin with one: it explains how things are done, and promises none.

    What asks for the acts of a party ("How will Kenya build its schools?") or is dated like news may be answered by
    promises.
    """
    document, text = context.document, context.text
    starts = {block.at.start for block in document.blocks}
    asked = [
        each.at
        for each in document.sentences
        if each.at.start in starts and text[each.at.start : each.at.end].endswith("?")
    ]
    if len(asked) < max(_QUESTIONS, _ASKING * len(starts)) or any(asks(context, at) for at in asked):
        return ""
    if any(map(_YEAR.search, _datelines(context))) or words.announced.search(lowered(text[:_OPENING])):
        return ""
    return lowered(text[asked[0].start : asked[0].end])


def is_made_known(context: Context, words: Ordinary) -> bool:
    """Whether a text says near its top when it was made known, or that somebody did so today."""
    lines = list(top_lines(context.document))
    alone = [line for line in lines[:1] if _DAY.fullmatch(line)]
    dated = [*alone, *lines[1:], *_datelines(context)]
    if any(_YEAR.search(each) for each in dated):
        return True
    return words.announced.search(lowered(context.text[:_OPENING])) is not None


def _datelines(context: Context) -> Iterator[str]:
    for block in context.document.blocks[1:_TOP]:
        if found := _DATELINE.match(context.text, block.at.start, block.at.end):
            yield found[0]
