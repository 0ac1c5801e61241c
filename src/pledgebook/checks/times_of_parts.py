"""Parts by time, which need not add up: some time may be left out, two may share some, and counts may come back.

"45,000 in 2023: 12,000 in January, 11,000 in February and 13,000 in March" speaks of three months of twelve. Who was
trained in one year may be trained in the next ("1,000 people in 2022, 1,500 in 2023, in all 2,100"); money does not
come back.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import combinations

from pledgebook.checks.ground import Ground, Placed
from pledgebook.model import Time

_WITHIN = dt.timedelta(days=45)  # "the next two years" begin and end in the middle of one
_NAMED = {"quarter": 4, "half year": 2}  # how many of them are a year


def times_left_out(ground: Ground, total: Placed, parts: Sequence[Placed]) -> bool:
    """Whether each part is of a time of its own, and nothing tells that these are all of the time of the total."""
    if _some_of_a_year(ground, parts):
        return True
    own = [_behind(part) for part in parts]
    whole = [time for time in total.times if all(time not in times for times in own)]
    if not whole or not all(own):
        return False
    days = [(time.begins, time.ends) for times in own for time in times]
    begins = [first for first, _last in days if first is not None]
    ends = [last for _first, last in days if last is not None]
    if len(begins) < len(days) or len(ends) < len(days):
        return True
    covered = max(ends) - min(begins)
    return any(
        time.begins is None or time.ends is None or time.ends - time.begins > covered + _WITHIN
        for time in whole
    )


def times_overlap(parts: Sequence[Placed]) -> bool:
    """Whether two parts are of times that share some of theirs: "60 in 2022 and 2023, 45 in 2023 and 2024"."""
    spans = [_span(_behind(part)) for part in parts]
    known = [span for span in spans if span is not None]
    return any(
        one != other and one[0] <= other[1] and other[0] <= one[1] for one, other in combinations(known, 2)
    )


def recurring(total: Placed, parts: Sequence[Placed]) -> bool:
    """Whether each part is a count of a time of its own, and each alone is within what they come to together."""
    if any(part.figure.kind != "count" for part in parts):
        return False
    own = [tuple(time.at for time in _behind(part)) for part in parts]
    apart = all(own) and len(set(own)) == len(own)
    return apart and not any(total.interval.below(part.interval) for part in parts)


def _span(times: Sequence[Time]) -> tuple[dt.date, dt.date] | None:
    """From where to where times reach; nothing where one of them is open."""
    begins = [time.begins for time in times if time.begins is not None]
    ends = [time.ends for time in times if time.ends is not None]
    return (min(begins), max(ends)) if times and len(begins) == len(ends) == len(times) else None


def _behind(part: Placed) -> list[Time]:
    """The times of a part that stand between it and the next figure."""
    return [
        time for time in part.times if part.at.end <= time.at.start < max(part.after.end, part.at.end + 1)
    ]


def _some_of_a_year(ground: Ground, parts: Sequence[Placed]) -> bool:
    """Whether a part is said to be of a quarter or a half of a year, and there are fewer than make one."""
    end = ground.sentence(parts[-1]).end
    return any(
        len(parts) < number
        and ground.pattern(f"(?<!\\w)<{kind}>(?!\\w)").search(ground.low, parts[0].at.end, end)
        for kind, number in _NAMED.items()
    )
