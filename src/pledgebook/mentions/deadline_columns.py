"""Columns of tables that hold deadlines: a day in one is the last, as if "by" stood before it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from pledgebook.mentions.times import RawTime
from pledgebook.model import Document, Time
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.field_labels import load_field_labels
from pledgebook.vocabulary.spelling import any_of

OPEN_ROLES = ("event", "period", "window")  # in which the words over or before a time may make it a deadline
_POINTS = ("first third", "second third", "last third", "closing", "end")
_MARKS = " :*_.?"
_MOST_WORDS = 6  # a longer first cell is no heading
_BOUNDS = ("by", "from now", "before", "until")


def deadline_cells(document: Document, vocabulary: Vocabulary) -> Mapping[int, str]:
    """The indices of the blocks that are cells under a heading such as "Plazo", with what bounds their times.

    That is the kind of the words that the heading ends in ("To be done by": by), or nothing.
    """
    columns = {
        (block.table, block.column): bound
        for block in document.blocks
        if block.kind == "cell" and block.row == 0
        if (bound := _bound(document.words(block.at), vocabulary)) is not None
    }
    return {
        index: columns[block.table, block.column]
        for index, block in enumerate(document.blocks)
        if block.kind == "cell" and block.row and (block.table, block.column) in columns
    }


def followed_tables(document: Document, vocabulary: Vocabulary) -> frozenset[int | None]:
    """The tables of which another column says how far things are: there a day that is over is a deadline, too."""
    kinds = load_field_labels(vocabulary.language).kinds
    return frozenset(
        block.table
        for block in document.blocks
        if block.kind == "cell" and block.row == 0
        if kinds.get(" ".join(document.words(block.at).strip(_MARKS).lower().split())) == "status"
    )


def _bound(head: str, vocabulary: Vocabulary) -> str | None:
    """What a heading says of the times below it; None where it heads no deadlines."""
    words = " ".join(head.strip(_MARKS).lower().split())
    if not words or words.count(" ") >= _MOST_WORDS:
        return None
    shapes = _shapes(vocabulary)
    if cue := shapes[0].search(words):
        return vocabulary.calendar.cues[cue["cue"]]
    due = load_field_labels(vocabulary.language).kinds.get(words) == "deadline"
    return "" if due or shapes[1].search(words) else None


@cache
def _shapes(vocabulary: Vocabulary) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words that bound what stands below, at the end of a heading; a noun such as "deadline" at either end."""
    cues = [phrase for phrase, kind in vocabulary.calendar.cues.items() if kind in _BOUNDS]
    noun = any_of(head.lower() for head in vocabulary.calendar.words["deadline column"])
    return re.compile(rf"(?<!\w){any_of(cues, 'cue')}$"), re.compile(rf"^{noun}(?!\w)|(?<!\w){noun}$")


def as_headed(raw: RawTime, bound: str) -> RawTime:
    """The time as the words of its heading bound it, where its cell says nothing of that.

    Under a noun such as "deadline" a day, month or year is the last; a quarter or a fiscal year is a span.
    """
    moment = raw.moment
    if raw.cue is not None or raw.until is not None or moment.span is not None or moment.years or moment.open:
        return raw
    point = not moment.fiscal and not moment.season and (moment.part is None or moment.part in _POINTS)
    return raw._replace(cue=bound or ("by" if point and moment.year else None))


def as_deadline(time: Time, today: dt.date | None) -> Time:
    """The time as a column of deadlines means it: a span in which something is to be done, or a last day.

    A day before the document's own date is when something was done.
    """
    if time.role not in OPEN_ROLES or (today and time.ends and time.ends < today):
        return time
    return replace(time, begins=None if time.begins == time.ends else time.begins, role="deadline")
