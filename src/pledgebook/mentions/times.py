"""Times in the flow: a moment or two, the words before them, and what these make of them together."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from pledgebook.mentions.bracketed_years import cue_of_brackets
from pledgebook.mentions.counted_from import counted_from
from pledgebook.mentions.crossing_years import LENGTH, crossing_year
from pledgebook.mentions.standing_times import UNBOUND, WEAK, stands
from pledgebook.mentions.time_context import TimeContext, time_context
from pledgebook.mentions.time_grammar import moment_at, time_grammar
from pledgebook.mentions.time_patterns import TO_DATE, YEAR_BEFORE
from pledgebook.mentions.time_ranges import BARE, POINTS, until_of
from pledgebook.mentions.time_resolving import Anchor, Days, Moment, in_its_year, resolve
from pledgebook.mentions.time_returns import is_yearly, school_year, whole_week
from pledgebook.model import Document, Origin, Span, Time, TimeRole
from pledgebook.vocabulary import Vocabulary

_ALONE = frozenset({"year", "month", "bare season", "duration"})  # the same, where a field is for times alone
_AROUND = 300  # characters of a sentence beside a time that are looked at
_TAIL = 60  # characters before a time in which a change is spoken of
_REACH = 60  # characters that are looked at before a time
_GOAL = 90  # characters before a time in which the goal stands that is set for it
_AIMED = frozenset({"year", "month year", "part of year", "quarter", "semester"})
_OPENING = 100  # characters at the beginning of a sentence in which its first verb is looked for
_YEAR = 12  # months
_HALF_YEAR = 183  # days
_VERB = 24  # characters behind a time in which the verb of its clause begins
_FRONT = 3  # fewer characters before a time than this, and it opens its sentence
_WHEN = ("in", "on", "en", "em")  # "it pledged in December", and not "it pledged for December"
_SPANS = frozenset(
    {"fiscal years", "years", "relative", "this season", "length"}
)  # "para los próximos dos años"
_LOOSE = frozenset({"at", "on", "the", None})  # cues that leave it to the words behind a time how it bounds
_ON_A_DAY = frozenset({"at", "of", "on", "the"})  # cues of the day whose hours stand before them
_DAY = dt.timedelta(days=1)
_DUE = frozenset(
    {"by", "before", "until", "from now", "start"}
)  # cues of what is still to come, if nothing is done
_WITH_ARTICLE = frozenset({YEAR_BEFORE, "told"})  # "the year before", "the same year"


class RawTime(NamedTuple):
    """A time as written, not yet resolved: ``cue`` is the kind of the words before it, ``until`` the end of a range."""

    at: Span
    name: str
    moment: Moment
    until: Moment | None
    cue: str | None
    entry: str


def match_time(text: str, start: int, reach: int, vocabulary: Vocabulary) -> RawTime | None:
    """The time whose first word begins at ``start``, or None; words before ``reach`` belong to something else."""
    found = moment_at(text, start, vocabulary)
    if not found:
        return None
    name, end, moment = found
    if moment.last_day and moment.day and moment.last_day <= moment.day:
        return None  # "diesel Euro 5 au 1er janvier 2025": the number before is no day
    context = time_context(vocabulary)
    before = text[max(reach, start - _REACH) : start]
    cue = _cue(before, context) if context.cue_ends.end(before.rstrip(" ")) else None
    moment = school_year(text, Span(start, end), moment, context)
    moment = crossing_year(text, Span(start, end), moment)
    moment = whole_week(moment, before, context)
    cue, lasts = _without_hours(before, cue, context) if cue else (cue, False)
    entry = cue["cue"] if cue else ""
    kind = "hours" if lasts else context.cues[entry.lower()] if cue else None
    kind = kind or cue_of_brackets(text, Span(start, end), name, vocabulary)
    if name == "year" and kind in UNBOUND and context.reference.match(text, end):
        kind = "reference"  # "taking 2024 as the baseline"
    if cue and entry.lower() in context.aimed and name in _AIMED:
        least, cued = max(0, start - _GOAL), start - len(before) + cue.start()
        kind = "by" if context.goal.search(text, least, cued) else kind  # "the target set for 2028"
    until = None
    if second := until_of(text, end, name, moment, kind, vocabulary):
        end, until = second
        until = crossing_year(text, Span(end - LENGTH, end), until)
        if moment.lasting and until.lasting:
            return None  # "from 12 weeks to 3 weeks": a length that changes
    elif begun := counted_from(text, end, name, moment, entry, vocabulary):
        name, end, moment = begun
    elif name in BARE and not stands(text, Span(start, end), name, (kind, entry), reach, vocabulary):
        return None
    if (name in POINTS or name == "year") and kind in _LOOSE and (behind := context.behind.match(text, end)):
        kind, entry, end = "by", behind["cue"], behind.end()  # "le 15 septembre au plus tard"
    said = _said(cue, kind) if cue else _article(text[reach:start], name, vocabulary)
    at = Span(start - said, end)
    month = name == "month year" and not moment.part and entry.lower() in context.reached  # "a junio de 2027"
    ends = month or bool(context.closed.match(text, start))
    meant = (
        "from"
        if until and kind == "of"
        else _meant(kind, name, moment, before[: cue.start()] if cue else "", context, ends=ends)
    )
    return RawTime(at, name, moment, until, meant, entry)


def bare_time_at(text: str, start: int, vocabulary: Vocabulary) -> RawTime | None:
    """The time that stands at ``start`` with nothing before it: "2027", "18 months" from the day of the document."""
    if start >= len(text) or time_grammar(vocabulary).first.match(text, start) is None:
        return None
    found = moment_at(text, start, vocabulary)
    if found is None or found[0] not in _ALONE:
        return None
    name, end, moment = found
    return RawTime(Span(start, end), name, moment._replace(lasting=False), None, None, "")


def _cue(before: str, context: TimeContext) -> re.Match[str] | None:
    """The words before a time that bound it; an article and its noun leave that to a preposition behind them.

    "La campaña en el primer semestre" is in it.
    """
    cue = context.cue.search(before)
    kind = context.cues[cue["cue"].lower()] if cue else None
    if cue and (kind in WEAK or kind == "named"):
        inner = context.cue.search(before, cue.start() + 1)
        if inner and (kind == "named" or context.cues[inner["cue"].lower()] not in WEAK):
            return inner
    return cue


def _without_hours(
    before: str, cue: re.Match[str], context: TimeContext
) -> tuple[re.Match[str] | None, bool]:
    """The words before a time without hours that they hold, and whether these last from one to another.

    "De 8.30 a 17.00 horas del 3 de junio" is on that day, and not until then.
    """
    if context.hours.search(before, 0, cue.start()):  # but no "from 31 hours to 8 hours by the end of 2027"
        return cue, context.cues[cue["cue"].lower()] in _ON_A_DAY
    if not _has_clock(cue) or not context.opened.search(before, 0, cue.start()):
        return cue, False
    inner = context.cue.search(before, cue.end("cue"))
    if inner and _has_clock(inner):
        inner = context.cue.search(before, inner.end("cue"))
    return inner, True


def _has_clock(cue: re.Match[str]) -> bool:
    return any(map(str.isdigit, cue[0]))


def _said(cue: re.Match[str], kind: str | None) -> int:
    """How many characters before a time belong to it: its cue, of a comparison the last word of that."""
    if kind in ("reference", "named"):
        return 0
    if kind == "against":
        return len(cue[0]) - cue["cue"].rfind(" ") - 1
    return len(cue[0])


def _article(before: str, name: str, vocabulary: Vocabulary) -> int:
    """How many characters the article takes that belongs to "the year before" or "the following year"."""
    word = before.rstrip(" ").rpartition(" ")[2] if name in _WITH_ARTICLE else ""
    return len(word) + 1 if word and word.lower() in vocabulary.calendar.words["article"] else 0


def _meant(
    kind: str | None, name: str, moment: Moment, before: str, context: TimeContext, *, ends: bool
) -> str | None:  # fmt: skip
    """The kind of a cue whose meaning depends on the time behind it or on the words before it."""
    if name == TO_DATE:
        return "as of"
    if kind == "reference":
        return "against"
    if kind == "for":
        return "at" if name in _SPANS or context.planned.search(before) else "by"
    if kind == "since" and moment.years and name != "decade":  # "desde 2023 hasta 2025"
        return "from"
    if kind == "on":
        return "by" if moment.day else kind if name == "year" or ends else "at"
    return "at" if kind in ("of", "the", "named") else kind


def resolve_time(
    raw: RawTime, sentence: Span, document: Document, plain: str, anchor: Anchor, vocabulary: Vocabulary
) -> Time:
    """The time with its first and last day and its role, as the guidelines of the marked documents give them."""
    context = time_context(vocabulary)
    before = plain[max(sentence.start, raw.at.start - _AROUND) : raw.at.start]
    after = plain[raw.at.end : min(sentence.end, raw.at.end + _AROUND)]
    opening = plain[sentence.start : min(raw.at.start, sentence.start + _OPENING)]
    told = "" if _opens_clause(before, after, context) else before
    if _is_anywhere(raw, before, context):
        raw = raw._replace(moment=raw.moment._replace(open=True))
    ahead = not _is_vowed(raw, before, context) and (
        (";" not in before and bool(context.opening.search(opening))) or _is_ahead(told, after, context)
    )
    begun = _has_begun_by(raw, before, after, anchor, context, ahead=ahead)
    past = begun or (
        (
            raw.cue == "at"
            or raw.until is not None  # "entre mars et juin"
            or raw.moment.ago
            or raw.moment.weekday is not None
        )
        and not ahead
        and bool(context.done.search(told or after))
    )
    done = past or (raw.moment.lasting and bool(context.done.search(f"{before} {after}")))
    begins = raw.moment.yearless and not past and bool(context.coming.search(before))
    ahead = ahead or begins  # "as obras arrancam em outubro"
    due = raw.entry.lower() in context.due
    side = -1 if past else 1 if ahead or due or (raw.moment.lasting and not done) else anchor.side
    anchor = anchor._replace(side=side)
    if raw.cue in _DUE and not context.done.search(told or after):
        anchor = anchor._replace(near=_HALF_YEAR)  # "Declaração, até dezembro, de duas áreas", in June
    days = resolve(raw.moment, anchor)
    yearly = raw.cue != "start" and is_yearly(
        before, after, raw.moment, context
    )  # "avant le 30 juin de chaque année"
    days = (None, None) if yearly else days
    if raw.cue == "on":  # "al 2030" is a deadline, "a 2019" what something is compared with
        raw = raw._replace(cue="by" if days[1] and anchor.date and days[1] > anchor.date else "at")
    if (
        raw.cue in ("from", "start")
        and raw.until is None
        and context.onwards.match(after)
        and _has_begun(days, anchor)
    ):
        raw = raw._replace(cue="since")
    if raw.until is not None:
        days = _range(raw, days, anchor)
        role: TimeRole = "window"
    else:
        days, role = _bounded(raw, days, anchor.date, due=due)
        if raw.cue == "since" and context.first.search(f"{before}{raw.entry} "):
            days, role = resolve(raw.moment, anchor), "baseline period"
        elif yearly:
            role = "deadline" if raw.cue in _DUE else role
        elif raw.cue in ("at", "over", "against", "from", None):
            role = _role(raw, days, anchor.date, before, ahead, context)
    if days[0] and days[1] and days[0] > days[1]:
        days = (None, None)  # "from 2027 to date": what cannot be says nothing
    origin = Origin(f"mentions.times.{raw.name.replace(' ', '_')}", raw.entry)
    return Time(raw.at, document.select(raw.at), days[0], days[1], role, origin)


def _has_begun_by(
    raw: RawTime, before: str, after: str, anchor: Anchor, context: TimeContext, *, ahead: bool
) -> bool:
    """Whether a day is one before the document's: "12,000 were open as of March 31", "since May"."""
    if raw.cue == "as of":
        return bool(context.done.search(before[-_TAIL:]))
    if _is_vowed(raw, before, context):
        return True
    return raw.cue == "since" and not (ahead and _is_coming(raw, anchor.date, after, context))


def _is_vowed(raw: RawTime, before: str, context: TimeContext) -> bool:
    """Whether a month is the one in which somebody gave his word: "the 4 million that it pledged in December"."""
    return raw.moment.yearless and raw.entry.lower() in _WHEN and context.vowed.search(before) is not None


def _is_anywhere(raw: RawTime, before: str, context: TimeContext) -> bool:
    """Whether nobody says when a length begins or ends: "for two years", "the largest rise in 20 years"."""
    if not raw.moment.lasting:
        return False
    return raw.entry.lower() not in context.spread or context.extreme.search(before[-_TAIL:]) is not None


def _is_coming(raw: RawTime, today: dt.date | None, after: str, context: TimeContext) -> bool:
    """Whether a month of no year since which something will be done is one of the next: "abrirán desde mayo"."""
    month = raw.moment.month if raw.moment.yearless and raw.until is None and raw.moment.day is None else None
    if today is None or not month or context.done.search(after[:_VERB]):
        return False
    return 0 < (month - today.month) % _YEAR <= _YEAR // 2


def _has_begun(days: Days, anchor: Anchor) -> bool:
    return bool(days[0] and anchor.date and days[0] <= anchor.date)


def _opens_clause(before: str, after: str, context: TimeContext) -> bool:
    """Whether a time stands behind "and" and right before the verb of a further clause: ", y en diciembre abrirá"."""
    near = after[:_VERB]
    return bool(context.joined.search(before) and (context.ahead.search(near) or context.done.search(near)))


def _is_ahead(before: str, after: str, context: TimeContext) -> bool:
    """Whether the sentence speaks of things to come where the time stands.

    Judged by the words before it; for a time that opens its sentence by the first verb behind it.
    """
    clause = before.rpartition("; ")[2]
    if len(clause) >= _FRONT:
        if clause != before and context.done.search(clause) and not context.ahead.search(clause):
            return bool(context.aiming.search(clause))
        return bool(context.ahead.search(before) or context.aiming.search(before))
    ahead, done = context.ahead.search(after), context.done.search(after)
    return bool(ahead and (not done or ahead.start() < done.start()))


def _range(raw: RawTime, first: Days, anchor: Anchor) -> Days:
    """From the first day of the one to the last day of the other; a year or month said once serves both."""
    moment, until = raw.moment, in_its_year(raw.until or raw.moment, anchor.date)
    if moment.year is None and until.year is not None:
        first = resolve(moment._replace(year=until.year), anchor)
        if (
            (last := resolve(until, anchor)[1]) and first[0] and first[0] > last
        ):  # from November to January 2023
            first = resolve(moment._replace(year=until.year - 1), anchor)
        return first[0], last
    if until.yearless and first[0]:
        return first[0], resolve(until, anchor._replace(date=first[0], side=1))[1]
    return first[0], resolve(until, anchor)[1]


def _bounded(raw: RawTime, days: Days, today: dt.date | None, *, due: bool) -> tuple[Days, TimeRole]:
    """What the word before a time makes of it; what was ``due`` by a day that is over was so all the same."""
    first, last = days
    ahead = bool(first and today and first > today)
    if raw.cue == "since":
        return (days, "start") if ahead else ((first, today if first else None), "period")
    if raw.cue == "as of" and ahead:  # "as of 1 January" is when it begins, where that is to come
        return days, "start"
    if raw.cue == "as of" or (not due and raw.cue in ("by", "until") and last and today and last <= today):
        return (last, last), "as of"
    if raw.cue in ("by", "until", "from now") or (raw.cue == "before" and _ends(raw.moment)):
        return (today if raw.cue == "from now" and ahead else None, last), "deadline"
    if raw.cue == "before":
        return (None, first - _DAY if first else None), "deadline" if ahead else "window"
    if raw.cue == "not before":
        days = first, None
    if raw.cue == "after":
        days = last + _DAY if last else None, None
    roles: dict[str | None, TimeRole] = dict.fromkeys(("after", "start", "not before"), "start")
    return days, {**roles, "hours": "event"}.get(raw.cue, "period")


def _ends(moment: Moment) -> bool:
    return bool(moment.part and moment.part.startswith(("end", "closing")))


def _is_stretch(moment: Moment) -> bool:
    """Whether a time says both its ends: "from 12 to 14 March"."""
    return bool(moment.years or moment.last_day or moment.lasts)


def _role(
    raw: RawTime, days: Days, today: dt.date | None, before: str, ahead: bool, context: TimeContext
) -> TimeRole:
    if raw.moment.open or raw.moment.lasting:
        return "period" if raw.name == "duration" else "deadline"
    tail = before[-_TAIL:]
    over = not (days[1] and today and days[1] > today)  # what lasts until then is no baseline
    changed = over and raw.cue in ("over", "from") and context.change.search(tail)
    compared = raw.cue == "against" or (raw.cue == "at" and context.baseline.search(tail))
    if raw.moment.span is None and (changed or compared):
        return "baseline period"
    if (
        raw.cue == "from"
        and ahead
        and raw.until is None
        and raw.moment.span is None
        and not _is_stretch(raw.moment)
    ):
        return "start"  # "will issue permits from July 2024"
    elapsed = raw.moment.span is not None and days[0] and today and days[0] < today == days[1]
    if ahead and days[1] and today and days[1] >= today and not elapsed:
        begins = raw.moment.span is None and context.start.search(tail)  # within two years something is done
        return "start" if begins else "deadline"
    is_point = raw.name in POINTS or (raw.moment.unit in ("day", "month") and raw.moment.span is None)
    return "event" if is_point else "period"
