"""The day a document was issued: said beside it, in it, or left open."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pledgebook.mentions.time_resolving import Anchor, resolve
from pledgebook.mentions.times import RawTime
from pledgebook.model import Document, Origin

_ISO_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])(?:[-_.]?(0[1-9]|[12]\d|3[01]))?(?!\d)")
_YEAR_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_POINTS = frozenset({"month day", "day month", "iso"})
_BOUNDS = frozenset({"by", "before", "until"})  # cues of a day by which something is to be done
# What stands before a day on a line that says no more than where and when: "Coimbra, 22 de janeiro de 2026".
_PLACE = re.compile(r"[^\W\d_][^\d,.:;()]{1,40}, (?:[a-zà-ÿ]{1,3} )?")
_SET_OFF = re.compile(
    r" *[|·•] *"
)  # between the parts of a line that says when, for whom and in which language
_CLOSING = 1500  # characters: and else in its signature, near its end
_OPENING = 2500  # characters: a document says its date near its start
_LABELLED = 2  # cells of a row that is a label and what it says


class Dated(NamedTuple):
    """The document's date and where it was found, or why there is none."""

    date: dt.date | None
    origin: Origin | None = None
    reason: str = ""


def date_of(
    document: Document,
    times: Iterable[RawTime],
    stated: Iterable[RawTime] = (),
    signed: Sequence[str] = (),
    published: Sequence[str] = (),
) -> Dated:
    """The document's date: its metadata's, else that of its line of publication, the first day named in its opening.

    Else it is that of its signature. ``stated`` are the times in what the metadata says in words, ``signed`` the words
    that a line of signature begins with, ``published`` those before the day of publication.

    A day without a year takes the only year that the text's past and future times allow ("since April 2022" is not
    after it, "beginning in early 2023" not before), else the year in the file's name, else the year that the text
    names most.
    """
    if said := _said(document.metadata.get("date", ""), stated):
        return said
    times = list(times)
    if known := _publication(document, times, published):
        return known
    if opening := _opening(document, times, signed):
        return opening
    if (name := _ISO_NAME.search(document.source)) and name[3]:
        return Dated(
            dt.date(int(name[1]), int(name[2]), int(name[3])), Origin("mentions.document_date.name", name[0])
        )
    if closing := _signature(document, times, signed):
        return closing
    return Dated(None, reason="the document names no day in its opening")


def _said(metadata: str, times: Iterable[RawTime]) -> Dated | None:
    """The day of the metadata, in figures or in words."""
    try:
        return Dated(
            dt.date.fromisoformat(metadata[:10]), Origin("mentions.document_date.metadata", metadata)
        )
    except ValueError:
        day = next((time for time in times if time.name in _POINTS and time.moment.year), None)
    found = resolve(day.moment, Anchor(None))[1] if day else None
    return Dated(found, Origin("mentions.document_date.metadata", metadata)) if found else None


def _publication(document: Document, times: list[RawTime], published: Sequence[str]) -> Dated | None:
    """The day of a line in the opening that says when the document was made known: "Publicado em 05/10/2026"."""
    text = document.flow.text
    for time in times:
        if time.at.start > _OPENING:
            return None
        if time.name not in _POINTS or not time.moment.year or time.until is not None:
            continue
        line = text[text.rfind("\n", 0, time.at.start) + 1 : time.at.start]
        if line.lower().strip(" :,") in published:
            words = document.words(time.at)
            return _day(time, time.moment.year, Origin("mentions.document_date.published", words), words)
    return None


def _opening(document: Document, times: list[RawTime], signed: Sequence[str]) -> Dated | None:
    """The first day named in the opening, or that of a signature where it is one by which something is to be done.

    Where a line of the opening is the month of issue, days of other months are what the document tells of.
    """
    month = _month_of_issue(document, times)
    for time in times:
        if time.at.start > _OPENING:
            return None
        if (
            time.name in _POINTS
            and time.until is None
            and _may_be_in(time, month)
            and not _in_row(document, time)
        ):
            closing = _signature(document, times, signed, behind=time) if time.cue in _BOUNDS else None
            return closing or _point(document, time, times, month[0] if month else None)
    return None


def _in_row(document: Document, time: RawTime) -> bool:
    """Whether a day stands in a table of several columns and rows: it is that of what its row is about.

    "Date | 3 June 2025" is a row of two, and a table of one row under its headings may be of the document.
    """
    cell = next((each for each in document.blocks if each.kind == "cell" and each.at.holds(time.at)), None)
    if cell is None:
        return False
    table = [each for each in document.blocks if each.kind == "cell" and each.table == cell.table]
    columns = sum(each.row == cell.row for each in table)
    return columns > _LABELLED and len({each.row for each in table}) > _LABELLED


def _month_of_issue(document: Document, times: list[RawTime]) -> tuple[int, int] | None:
    """The year and month that stand alone on a line of the opening, or alone between its strokes: "June 2026 | EN"."""
    text = document.flow.text
    for time in times:
        if time.at.start > _OPENING:
            return None
        if time.name != "month year" or time.moment.part or not (time.moment.year and time.moment.month):
            continue
        ends = text.find("\n", time.at.end)
        line = text[text.rfind("\n", 0, time.at.start) + 1 : ends if ends >= 0 else len(text)]
        alone = text[time.at.start : time.at.end] in _SET_OFF.split(line.strip(" ."))
        if alone and not any(block.kind == "cell" and block.at.holds(time.at) for block in document.blocks):
            return time.moment.year, time.moment.month
    return None


def _may_be_in(time: RawTime, month: tuple[int, int] | None) -> bool:
    """Whether a day may lie in a year and month, as far as it says its own."""
    moment = time.moment
    return month is None or (moment.year or month[0], moment.month or month[1]) == month


def _signature(
    document: Document, times: list[RawTime], signed: Sequence[str], behind: RawTime | None = None
) -> Dated | None:
    """The day of the last line that says where and when the document was signed.

    It is looked for near the end, or, where the opening names no more than a day by which something is to be done,
    anywhere ``behind`` that: annexes may follow it.
    """
    text = document.flow.text
    for time in reversed(times):
        if time.at.end <= behind.at.end if behind else time.at.end < len(text) - _CLOSING:
            break
        line = text[text.rfind("\n", 0, time.at.start) + 1 : time.at.start]
        told = line.startswith(tuple(signed)) or (behind is not None and _is_placed(text, line, time))
        if time.name in _POINTS and time.moment.year and told:
            words = document.words(time.at)
            return _day(time, time.moment.year, Origin("mentions.document_date.signature", words), words)
    return None


def _is_placed(text: str, before: str, time: RawTime) -> bool:
    """Whether a line holds nothing but a place and a day."""
    end = text.find("\n", time.at.end)
    behind = text[time.at.end : end if end >= 0 else len(text)]
    return not behind.strip(" .") and _PLACE.fullmatch(before) is not None


def _point(document: Document, time: RawTime, times: list[RawTime], issued: int | None) -> Dated:
    """A day of the opening with its year, else that of the month of issue, else the one that fits."""
    words = document.words(time.at)
    if year := time.moment.year or issued:
        return _day(time, year, Origin("mentions.document_date.opening", words), words)
    years = _possible_years(time, times)
    if len(years) == 1:
        return _day(time, years[0], Origin("mentions.document_date.between", words), words)
    named = _YEAR_NAME.search(document.source)
    if named and (not years or int(named[1]) in years):
        return _day(time, int(named[1]), Origin("mentions.document_date.name", named[0]), words)
    if years:
        said = [t.moment.year for t in times if t.moment.year in years]
        best = max(years, key=lambda year: (said.count(year), -year))
        if said.count(best):
            return _day(time, best, Origin("mentions.document_date.most", words), words)
    return Dated(None, reason=f"{words!r} has no year, and nothing in the text or the file's name gives one")


def _day(time: RawTime, year: int, origin: Origin, words: str) -> Dated:
    day = resolve(time.moment._replace(year=year), Anchor(None))[1]  # of a meeting's days the last
    return Dated(day, origin) if day else Dated(None, reason=f"{words!r} is no day of {year}")


def _possible_years(time: RawTime, times: list[RawTime]) -> list[int]:
    """The years in which the opening's day fits all that the text says of past and future."""
    said = sorted({t.moment.year for t in times if t.moment.year})
    if not said:
        return []
    years = []
    for year in range(said[0] - 1, said[-1] + 2):
        day = resolve(time.moment._replace(year=year), Anchor(None))[0]
        if day and all(_allows(t, day) for t in times):
            years.append(year)
    return years


def _allows(time: RawTime, day: dt.date) -> bool:
    first, _ = resolve(time.moment, Anchor(None, fiscal_month=1)) if time.moment.year else (None, None)
    if first is None or time.moment.fiscal:
        return True
    if time.cue == "since":
        return first <= day
    if time.cue == "start":
        return first > day
    return True
