"""Where a time stands that a label or the head of a column explains: "Deadline: 30 June 2027", "Start: May 2026"."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from pledgebook.mentions.deadline_columns import (
    OPEN_ROLES,
    as_deadline,
    as_headed,
    deadline_cells,
    followed_tables,
)
from pledgebook.mentions.times import RawTime, bare_time_at
from pledgebook.model import Document, Span, Time
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.field_labels import find_fields

_SPANS = ("period", "responsible")  # kinds of fields with the span of an act: "Implementation: 2026-2028"


class TimeFields(NamedTuple):
    """Where the words begin that are of a deadline (with what bounds them), of a span, or of a beginning.

    ``held`` are the words of fields for deadlines, in order, ``followed`` where those of tables begin that also say how
    far things are.
    """

    due: Mapping[int, str]
    spans: frozenset[int]
    starts: frozenset[int]
    held: Sequence[Span]
    followed: frozenset[int]

    def past(self, raw: RawTime, today: dt.date | None) -> dt.date | None:
        """The day before which a time in a column of deadlines is when something was done; none for some tables."""
        return None if raw.at.start in self.followed else today

    def headed(self, raw: RawTime) -> RawTime | None:
        """The time as the words over or before it bound it; None where none do.

        So is a further one of a field: "June 2027 (first group), December 2028 (all)".
        """
        if raw.at.start in self.due:
            return as_headed(raw, self.due[raw.at.start])
        before = bisect_right(self.held, raw.at.start, key=lambda at: at.start) - 1
        further = before >= 0 and raw.cue is None and self.held[before].holds(raw.at)
        return as_headed(raw, "") if further else None

    def labelled(self, time: Time, today: dt.date | None) -> Time:
        """The time with the role that the label of its field gives it, unless its own words tell another.

        A span in which something is to be done is a deadline, too.
        """
        if time.at.start in self.spans and time.begins and time.begins != time.ends:
            return as_deadline(replace(time, role="period"), today) if time.role in OPEN_ROLES else time
        begins = time.at.start in self.starts and time.role in (*OPEN_ROLES, "deadline")
        return replace(time, role="start") if begins else time


def time_fields(document: Document, text: str, vocabulary: Vocabulary) -> TimeFields:
    """The places of a document; ``text`` is its flow in the plain spelling."""
    cells = deadline_cells(document, vocabulary)
    due = {each.at.start: cells[each.block] for each in document.sentences if each.block in cells}
    places: dict[str, list[Span]] = {}
    for fields in find_fields(document, text, vocabulary.language).values():
        for field in fields:
            places.setdefault(field.kind, []).append(field.at)
    held = sorted(places.get("deadline", ()))
    due.update((at.start, "") for at in held)
    spans = (at.start for kind in _SPANS for at in places.get(kind, ()))
    starts = (at.start for at in places.get("start", ()))
    tables = followed_tables(document, vocabulary) if cells else frozenset[int | None]()
    followed = (
        each.at.start
        for each in document.sentences
        if each.block in cells and document.blocks[each.block].table in tables
    )
    return TimeFields(due, frozenset(spans), frozenset(starts), held, frozenset(followed))


def with_bare_times(
    raws: Sequence[RawTime], fields: TimeFields, text: str, vocabulary: Vocabulary
) -> list[RawTime]:
    """``raws`` (in order) and what is a time where one is due: "Plazo: 18 meses", "Deadline: 2027", "Start: May"."""
    starts = [raw.at.start for raw in raws]
    found = list(raws)
    for start in {*fields.due, *fields.starts, *fields.spans}:
        before = bisect_right(starts, start) - 1
        taken = before >= 0 and raws[before].at.end > start
        time = None if taken else bare_time_at(text, start, vocabulary)
        if time and (time.name != "duration" or start in fields.due):
            found.append(time)
    return sorted(found, key=lambda raw: raw.at)
