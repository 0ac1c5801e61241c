"""The other end of a range: "from May to July 2026", "de 2019 a la fecha"."""

from __future__ import annotations

from pledgebook.mentions.time_context import time_context
from pledgebook.mentions.time_grammar import moment_at
from pledgebook.mentions.time_patterns import TO_DATE
from pledgebook.mentions.time_resolving import Moment
from pledgebook.vocabulary import Vocabulary

# "2017" and "May" are times only behind a preposition
BARE = frozenset(
    {"year", "month", "bare season", "portion", "this year", "duration", "feast", "day of month", "weekday"}
)
POINTS = frozenset(
    {
        "month day",
        "day month",
        "iso",
        "day of month",
        "month",
        "month year",
        "part of month",
        "which month",
        "weekday",
        "which weekday",
    }
)
_RANGED = frozenset({"from", "of", "since", "start"})  # cues of what may reach to the document's day


def until_of(
    text: str, end: int, name: str, moment: Moment, kind: str | None, vocabulary: Vocabulary
) -> tuple[int, Moment] | None:
    """The other end of a range that begins with the time ending at ``end``, and where it ends."""
    context = time_context(vocabulary)
    if moment.shift == 0 and (again := context.again.match(text, end)):  # "este año y el próximo"
        return again.end(), moment._replace(shift=1)
    if kind in _RANGED and (today := _to_date(text, end, vocabulary)):
        return today
    link = context.link.match(text, end)
    if not link or kind not in ("from", "at", "start", "since", "of", "on", "the", None):
        return None
    word = link["word"] or ""
    if kind == "since" and word not in context.until:
        return None
    listed = kind != "from" and word in context.listed
    if kind in ("since", "of"):  # "de enero a marzo", "desde 2023 hasta 2025"
        kind = "at" if word in context.listed else "from"
    second = moment_at(text, link.end(), vocabulary) if link.end() < len(text) else None
    # "between May 1, 2023, and June 2, 2024", but no "on May 1, 2023, and June 2, 2024"
    parted = link["comma"] and not (kind == "from" and second and _is_full(moment) and _is_full(second[2]))
    if second is None or parted or (listed and _apart(moment, second[2])):
        return None
    points = {name, second[0]} <= POINTS and (second[0] not in BARE or (listed and name == second[0]))
    return second[1:] if kind == "from" or points else None


def _to_date(text: str, end: int, vocabulary: Vocabulary) -> tuple[int, Moment] | None:
    """The document's own day as the other end of a range: "de 2019 a la fecha"."""
    if not text.startswith(" ", end) or end + 1 == len(text):
        return None
    found = moment_at(text, end + 1, vocabulary)
    return found[1:] if found and found[0] == TO_DATE else None


def _is_full(moment: Moment) -> bool:
    """Whether a time is a day of a year, behind which a comma stands: "October 1, 2022, "."""
    return bool(moment.day and moment.month and moment.year)


def _apart(month: Moment, other: Moment) -> bool:
    """Whether two months of a list are neither the same nor follow each other: "in May and October"."""
    if not month.month or not other.month or month.day or other.day:
        return False
    years = other.year - month.year if month.year and other.year else 0
    return other.month - month.month + 12 * years not in (0, 1, -11)
