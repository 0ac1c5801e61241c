"""Months of a list whose year stands behind the last of them: "in March and October 2027"."""

from __future__ import annotations

from collections.abc import Sequence

from pledgebook.mentions.time_context import time_context
from pledgebook.mentions.times import RawTime
from pledgebook.vocabulary import Vocabulary


def in_listed_years(raws: Sequence[RawTime], text: str, vocabulary: Vocabulary) -> tuple[RawTime, ...]:
    """``raws`` (in order), with the year of the next of a list in the months that have none."""
    mark = time_context(vocabulary).list_mark
    dated: list[RawTime] = []
    for raw in reversed(raws):
        following = dated[-1] if dated else None
        months = following and raw.moment.month and following.moment.month and raw.until is None
        if months and following and raw.moment.year is None and raw.moment.of_year is None:
            between = mark.fullmatch(text, raw.at.end, following.at.start)
            earlier = (raw.moment.month or 0) <= (following.moment.month or 0)
            if between and earlier and following.moment.year and raw.cue != "since":
                raw = raw._replace(moment=raw.moment._replace(year=following.moment.year))  # noqa: PLW2901
        dated.append(raw)
    return tuple(reversed(dated))
