"""Columns of tables that hold deadlines: a day in one is the last, as if "by" stood before it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from pledgebook.model import Document, Time
from pledgebook.vocabulary import Vocabulary

_OPEN_ROLES = ("event", "period")


def deadline_cells(document: Document, vocabulary: Vocabulary) -> frozenset[int]:
    """The indices of the blocks that are cells under a heading such as "Plazo"."""
    heads = {head.lower() for head in vocabulary.calendar.words["deadline column"]}
    columns = {
        (block.table, block.column)
        for block in document.blocks
        if block.kind == "cell" and block.row == 0 and document.words(block.at).strip(" :*").lower() in heads
    }
    return frozenset(
        index
        for index, block in enumerate(document.blocks)
        if block.kind == "cell" and block.row and (block.table, block.column) in columns
    )


def as_deadline(time: Time, today: dt.date | None) -> Time:
    """The time as a column of deadlines means it: a span in which something is to be done, or a last day.

    A day before the document's own date is when something was done.
    """
    if time.role not in _OPEN_ROLES or (today and time.ends and time.ends < today):
        return time
    return replace(time, begins=None if time.begins == time.ends else time.begins, role="deadline")
