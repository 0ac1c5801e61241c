"""Changes over another time than that of the two values before them.

"From 850 in 2019 to 1,720 in 2024, up 14 percent on the previous year" is true of the last year, and the two values are
five years apart. "It doubled in a year, from 850 to 1,720, and rose 24 percent in November alone" is true of November.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pledgebook.checks.ground import Ground
from pledgebook.checks.pairs import Change
from pledgebook.checks.series import Pair
from pledgebook.checks.words import CLAUSE_END, clause_start
from pledgebook.model import Span

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_END = re.compile(rf"{CLAUSE_END.pattern}|[.](?=\s|$)|\n")
_SINCE = r"(?<!\w)(?:<since>|<measured from>)\s+((?:19|20)\d\d)(?!\d)"
_ALONE = r"(?<!\w)<alone>(?!\w)"
_OVER = r"(?<!\w)<years>(?!\w)"
_YEARLY = r"(?<!\w)<year on year>(?!\w)"


def over_another_time(ground: Ground, change: Change, pair: Pair) -> bool:
    """Whether the words around a change that follows its values name a time that is not theirs."""
    last = max(pair.earlier.at.end, pair.later.at.end)
    if change.at.start < last:
        return False
    own = clause_of(ground, change, last)
    times = _times(ground, own)
    yearly = ground.pattern(_YEARLY).search(ground.low, *own) is not None
    if not times and not yearly:
        return False
    return bool(times and ground.pattern(_ALONE).search(ground.low, *own)) or _of_other_years(
        ground, change, own
    )


def _of_other_years(ground: Ground, change: Change, own: Span) -> bool:
    """Whether the years of a clause that names a time are not those of the values before it."""
    before = Span(ground.sentence(change.percent).start, own.start)
    years = _years(ground, (own,))
    known = _years(ground, _times(ground, before))
    if years and known:
        return not years <= known or (years == {max(known)} and _apart(known))
    if known:
        return _apart(known)
    if since(ground, change.at.end, own.end) is not None or _times(ground, before):
        return True
    return ground.pattern(_OVER).search(ground.low, *before) is not None


def since(ground: Ground, start: int, end: int) -> int | None:
    """The year that is counted from between two places: "60 percent since 2008", "46 percent compared with 2015"."""
    found = ground.pattern(_SINCE).search(ground.low, start, end)
    return int(found.group(1)) if found else None


def clause_of(ground: Ground, change: Change, last: int) -> Span:
    """The clause of a change, from the mark behind the values before it to the next mark or figure."""
    start = clause_start(ground.low, ground.sentence(change.percent).start, change.at.start)
    ends = ground.sentence(change.percent).end
    figures = ground.sentences[change.percent.sentence]
    until = min((p.at.start for p in figures if p.at.start >= change.at.end), default=ends)
    found = _END.search(ground.low, change.at.end, until)
    return Span(max(start, last) if start >= last else change.at.start, found.start() if found else until)


def _times(ground: Ground, at: Span) -> list[Span]:
    return [time for time in ground.dated if at.start <= time.start < at.end]


def _years(ground: Ground, spans: Iterable[Span]) -> set[int]:
    return {int(found.group()) for span in spans for found in _YEAR.finditer(ground.low, *span)}


def _apart(years: set[int]) -> bool:
    """Whether values lie more than a year apart."""
    return max(years) - min(years) > 1
