"""Times in the flow: a moment or two, the words before them, and what these make of them together."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from functools import cache

from pledgebook.mentions.time_grammar import time_grammar
from pledgebook.mentions.time_resolving import Anchor, Days, Moment, resolve
from pledgebook.model import Document, Origin, Span, Time, TimeRole
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_BARE = frozenset({"year", "month"})  # "2017" and "May" are times only behind a preposition
_AROUND = 300  # characters of a sentence beside a time that are looked at
_TAIL = 60  # characters before a time in which a change is spoken of
_REACH = 48  # characters that are looked at before a time
_FRONT = 3  # fewer characters before a time than this, and it opens its sentence
_DONE = re.compile(r"\b(?:[a-z]+ed|has|have|had|was|were)\b")
_ONWARDS = re.compile(r" onwards?\b| on(?=[,.;])")
_LISTED = re.compile(r",? and |, ")  # "in 2020, 2021, and 2022"
_RANGE = re.compile(r" ?(?:to|through|until|till|and|–|-) ?(?:the )?")
_POINTS = frozenset({"month day", "day month", "iso", "month", "month year", "part of month"})


@dataclass(frozen=True, slots=True)
class RawTime:
    """A time as written, not yet resolved: ``cue`` is the kind of the words before it, ``until`` the end of a range."""

    at: Span
    name: str
    moment: Moment
    until: Moment | None
    cue: str | None
    entry: str


@dataclass(frozen=True, slots=True)
class _Context:
    """The words that decide between readings of a time."""

    cue: re.Pattern[str]
    named: re.Pattern[str]
    ahead: re.Pattern[str]
    aiming: re.Pattern[str]
    start: re.Pattern[str]
    first: re.Pattern[str]
    change: re.Pattern[str]
    baseline: re.Pattern[str]
    cues: dict[str, str]


@cache
def _context(vocabulary: Vocabulary) -> _Context:
    cues, tenses = vocabulary.calendar.cues, vocabulary.calendar.tenses
    changes = [cue.phrase for cue in vocabulary.quantities.roles if cue.role == "change"]
    baselines = [cue.phrase for cue in vocabulary.quantities.roles if cue.role == "baseline"]
    return _Context(
        re.compile(rf"(?:^|(?<=[^\w])){any_of(cues)} $", re.IGNORECASE),
        re.compile(
            rf" (?:[A-Z][a-z]+ ){{0,2}}{any_of(vocabulary.quantities.labels_after)}\b"
        ),  # "1951 Convention"
        re.compile(rf"\b{any_of(tenses['ahead'])}\b", re.IGNORECASE),
        re.compile(rf"\b{any_of(tenses['aiming'])}\b", re.IGNORECASE),
        re.compile(rf"\b{any_of(tenses['start'])}\b", re.IGNORECASE),
        re.compile(rf"{any_of(tenses['first'])} (?:ever )?since $", re.IGNORECASE),
        re.compile(rf"\b{any_of(changes)}\b", re.IGNORECASE),
        re.compile(rf"\b{any_of(baselines)} [^;.]{{0,25}}$", re.IGNORECASE),
        cues,
    )


def match_time(text: str, start: int, reach: int, vocabulary: Vocabulary) -> RawTime | None:
    """The time whose first word begins at ``start``, or None; words before ``reach`` belong to something else."""
    found = _moment(text, start, vocabulary)
    if not found:
        return None
    name, end, moment = found
    before = text[max(reach, start - _REACH) : start]
    cue = _context(vocabulary).cue.search(before)
    entry = cue[0].rstrip() if cue else ""
    kind = _context(vocabulary).cues[entry.lower()] if cue else None
    until = None
    if kind in ("from", "at", "start", None) and (link := _RANGE.match(text, end)):
        second = _moment(text, link.end(), vocabulary) if link.end() < len(text) else None
        if (
            second
            and (kind == "from" or {name, second[0]} <= _POINTS)
            and (second[0] not in _BARE or kind == "from")
        ):
            _, end, until = second
    listed = (
        name == "year" and _LISTED.fullmatch(text, reach, start) and text[max(0, reach - 4) : reach].isdigit()
    )
    if (
        name in _BARE
        and until is None
        and ((not cue and not listed) or _context(vocabulary).named.match(text, end))
    ):
        return None
    at = Span(start - len(cue[0]) if cue else start, end)
    return RawTime(at, name, moment, until, kind, entry)


def _moment(text: str, start: int, vocabulary: Vocabulary) -> tuple[str, int, Moment] | None:
    for name, pattern, read in time_grammar(vocabulary).patterns:
        if (found := pattern.match(text, start)) and (moment := read(found.groupdict())):
            return name, found.end(), moment
    return None


def resolve_time(
    raw: RawTime, sentence: Span, document: Document, plain: str, anchor: Anchor, vocabulary: Vocabulary
) -> Time:
    """The time with its first and last day and its role, as the guidelines of the marked documents give them."""
    context = _context(vocabulary)
    before = plain[max(sentence.start, raw.at.start - _AROUND) : raw.at.start]
    after = plain[raw.at.end : min(sentence.end, raw.at.end + _AROUND)]
    ahead = _is_ahead(before, after, context)
    past = raw.cue == "since" or (raw.cue == "at" and not ahead and bool(_DONE.search(before or after)))
    anchor = replace(anchor, side=-1 if past else 1 if ahead else 0)
    days = resolve(raw.moment, anchor)
    if (
        raw.cue in ("from", "start")
        and raw.until is None
        and _ONWARDS.match(after)
        and _has_begun(days, anchor)
    ):
        raw = replace(raw, cue="since")
    if raw.until is not None:
        days = _range(raw, days, anchor)
        role: TimeRole = "window"
    else:
        days, role = _bounded(raw, days, anchor.date)
        if raw.cue == "since" and context.first.search(before + raw.entry + " "):
            days, role = resolve(raw.moment, anchor), "baseline period"
        elif raw.cue in ("at", "over", "from", None):
            role = _role(raw, days, anchor.date, before, ahead, context)
    origin = Origin(f"mentions.times.{raw.name.replace(' ', '_')}", raw.entry)
    return Time(raw.at, document.select(raw.at), days[0], days[1], role, origin)


def _has_begun(days: Days, anchor: Anchor) -> bool:
    return bool(days[0] and anchor.date and days[0] <= anchor.date)


def _is_ahead(before: str, after: str, context: _Context) -> bool:
    """Whether the sentence speaks of things to come where the time stands.

    Judged by the words before it; for a time that opens its sentence by the first verb behind it.
    """
    if len(before) >= _FRONT:
        return bool(context.ahead.search(before) or context.aiming.search(before))
    ahead, done = context.ahead.search(after), _DONE.search(after)
    return bool(ahead and (not done or ahead.start() < done.start()))


def _range(raw: RawTime, first: Days, anchor: Anchor) -> Days:
    """From the first day of the one to the last day of the other; a year or month said once serves both."""
    moment, until = raw.moment, raw.until or raw.moment
    if moment.year is None and until.year is not None:
        first = resolve(replace(moment, year=until.year), anchor)
        if (
            (last := resolve(until, anchor)[1]) and first[0] and first[0] > last
        ):  # from November to January 2023
            first = resolve(replace(moment, year=until.year - 1), anchor)
        return first[0], last
    if until.yearless and first[0]:
        return first[0], resolve(until, replace(anchor, date=first[0], side=1))[1]
    return first[0], resolve(until, anchor)[1]


def _bounded(raw: RawTime, days: Days, today: dt.date | None) -> tuple[Days, TimeRole]:
    """What the word before a time makes of it."""
    first, last = days
    over = bool(last and today and last <= today)
    before = first - dt.timedelta(days=1) if first else None
    after = last + dt.timedelta(days=1) if last else None
    until: tuple[Days, TimeRole] = ((last, last), "as of") if over else ((None, last), "deadline")
    bounds: dict[str | None, tuple[Days, TimeRole]] = {
        "since": ((first, today if first else None), "period"),
        "by": until,
        "until": until,
        "as of": ((last, last), "as of"),
        "before": ((None, last), "deadline") if raw.moment.part == "end" else ((None, before), "window"),
        "after": ((after, None), "start"),
        "start": (days, "start"),
    }
    return bounds.get(raw.cue, (days, "period"))


def _role(
    raw: RawTime, days: Days, today: dt.date | None, before: str, ahead: bool, context: _Context
) -> TimeRole:
    if raw.moment.open:
        return "deadline"
    tail = before[-_TAIL:]
    changed = raw.cue in ("over", "from") and context.change.search(tail)
    if raw.moment.span is None and (changed or (raw.cue == "at" and context.baseline.search(tail))):
        return "baseline period"
    if ahead and days[1] and today and days[1] >= today:
        return "start" if context.start.search(tail) else "deadline"
    is_point = raw.name in _POINTS or (raw.moment.unit == "month" and raw.moment.span is None)
    return "event" if is_point else "period"
